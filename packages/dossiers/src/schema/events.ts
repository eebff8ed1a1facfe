import { type CivilDate, type Instant, parseCivilDate, parseInstant } from "@haicap/kernel";
import { instantSchema } from "@haicap/kernel/schema";
import { explainEn, explainVi } from "@haicap/kernel/text";
import * as z from "zod";
import type { Command, CommandPayload } from "../lifecycle/Command.ts";

/** An instant, or a day: which one is told by the length of the text. */
const newDue = z.string().transform((input, context): Instant | CivilDate => {
  const parsed = input.length <= 10 ? parseCivilDate(input) : parseInstant(input);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: "custom", message: `${explainVi(parsed.error)} | ${explainEn(parsed.error)}`, input });
  return z.NEVER;
});

const payloadSchema: z.ZodType<CommandPayload, unknown> = z.strictObject({
  capacity: z.enum(["self", "TM", "KT", "TL", "TUQ", "Q"]).exactOptional(),
  mandate: z.string().exactOptional(),
  child: z.string().exactOptional(),
  newDue: newDue.exactOptional(),
  toAgency: z.string().exactOptional(),
  fromAgency: z.string().exactOptional(),
  basis: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  documents: z.array(z.string()).exactOptional(),
});

/** A command of a history. An unknown `command` or `role` is let through: the replay rejects it with its reason. */
export const eventSchema: z.ZodType<Command, unknown> = z.strictObject({
  id: z.string().min(1),
  at: instantSchema,
  recordedAt: instantSchema.exactOptional(),
  command: z.string(),
  role: z.string(),
  actor: z.string(),
  payload: payloadSchema.exactOptional(),
});
