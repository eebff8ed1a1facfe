import { citationSchema, civilDateSchema } from "@haicap/kernel/schema";
import {
  administrativeUnitSchema,
  type PatchedQuestion,
  type PatchedWire,
  unitCodeSchema,
  unitPatchesShape,
} from "@haicap/units/schema";
import * as z from "zod";
import type { SubmissionChannel } from "../catalog/Procedure.ts";
import type { CaseFacts } from "../competence/CaseFacts.ts";
import type { Decider, Handling, HandlingOption, HandlingReason } from "../competence/Handling.ts";
import type { HandlingQuestion } from "../competence/whoHandles.ts";
import { type ProvinceOverlayWire, provinceOverlaySchema } from "./overlay.ts";
import {
  caseFactsSchema,
  channelSchema,
  codeOut,
  dateOut,
  levelSchema,
  organSchema,
  procedureCodeSchema,
  withoutUndefined,
} from "./shared.ts";

/** A question of `procedures.whoHandles` as written on the wire; `patches` are acts that changed units since the tables were made. */
export interface WhoHandlesWire extends PatchedWire {
  readonly code: string;
  readonly on: string;
  readonly place?: string | undefined;
  readonly receivedOn?: string | undefined;
  readonly receivedBy?: string | undefined;
  readonly facts?: CaseFacts | undefined;
  readonly channel?: SubmissionChannel | "postal" | undefined;
  readonly overlays?: readonly ProvinceOverlayWire[] | undefined;
}

/** What `procedures.whoHandles` takes. */
export const proceduresWhoHandlesInput: z.ZodType<HandlingQuestion & PatchedQuestion, WhoHandlesWire> = z
  .strictObject({
    code: procedureCodeSchema,
    on: civilDateSchema,
    place: unitCodeSchema.optional(),
    receivedOn: civilDateSchema.optional(),
    receivedBy: unitCodeSchema.optional(),
    facts: caseFactsSchema.optional(),
    channel: channelSchema.optional(),
    overlays: z.array(provinceOverlaySchema).max(1000).optional(),
    ...unitPatchesShape,
  })
  .refine(({ on, receivedOn }) => receivedOn === undefined || receivedOn <= on, {
    error: "ngày tiếp nhận không thể sau ngày hỏi | the day of reception cannot be after the day of the question",
    path: ["receivedOn"],
  })
  .transform((question) => withoutUndefined(question) as HandlingQuestion) as unknown as z.ZodType<
  HandlingQuestion & PatchedQuestion,
  WhoHandlesWire
>;

const text = z.string();
const owner = { level: levelSchema, organ: organSchema, body: text };
const kind = z.enum(["original", "division", "devolution", "decentralisation", "authorisation"]);
/** A body that decides, as it goes out. */
export const deciderSchema: z.ZodType<Decider> = z.strictObject({
  ...owner,
  kind,
  unit: administrativeUnitSchema.exactOptional(),
  office: text.exactOptional(),
}) as unknown as z.ZodType<Decider>;
const why = { citations: z.array(citationSchema) };
const span = { from: dateOut, until: dateOut.exactOptional() };
/** A reason, as it goes out. */
export const reasonSchema: z.ZodType<HandlingReason> = z.discriminatedUnion("reason", [
  z.strictObject({
    reason: z.literal("interval"),
    mode: z.enum(["single", "choice", "byFacts", "caseDependent", "unknown", "notInForce", "abolished"]),
    kind,
    ...span,
    ...why,
  }),
  z.strictObject({ reason: z.literal("caseFacts"), when: z.record(text, text), ...why }),
  z.strictObject({ reason: z.literal("basisEnded"), until: dateOut, replacedBy: text.exactOptional(), ...why }),
  z.strictObject({ reason: z.enum(["decentralised", "authorised"]), body: text, ...span, ...why }),
  z.strictObject({ reason: z.literal("office"), body: text, ...why }),
]) as unknown as z.ZodType<HandlingReason>;
/** One of several owners among whom nobody can tell, as it goes out. */
export const optionSchema: z.ZodType<HandlingOption> = z.strictObject({
  ...owner,
  when: z.record(text, text).exactOptional(),
  citations: z.array(citationSchema),
}) as unknown as z.ZodType<HandlingOption>;
const seated = z.strictObject({ ...owner, unit: administrativeUnitSchema.exactOptional() });

/** What `procedures.whoHandles` answers. */
export const proceduresWhoHandlesOutput: z.ZodType<Handling> = z.strictObject({
  code: codeOut,
  name: text,
  on: dateOut,
  status: z.enum(["inForce", "notInForce", "abolished", "internal", "unknown"]),
  certainty: z.enum(["confirmed", "provisional"]),
  decides: deciderSchema.exactOptional(),
  alternatives: z.array(deciderSchema).exactOptional(),
  acting: deciderSchema.exactOptional(),
  options: z.array(optionSchema).exactOptional(),
  regulates: z.strictObject({ level: levelSchema, body: text }),
  receives: z.array(
    z.strictObject({
      level: levelSchema,
      body: text,
      unit: administrativeUnitSchema.exactOptional(),
      scope: z.enum(["unit", "province", "nationwide"]),
      channels: z.array(z.enum(["inPerson", "online", "publicPost"])),
      citation: citationSchema.exactOptional(),
    }),
  ),
  transitional: z
    .strictObject({
      rule: z.enum(["successorCarriesOn", "notEstablished"]),
      receivedOn: dateOut,
      from: seated,
      to: seated.exactOptional(),
      candidates: z
        .array(
          z.strictObject({
            unit: administrativeUnitSchema,
            extent: z.enum(["whole", "part"]),
            residents: z.enum(["all", "some", "none"]),
            note: text.exactOptional(),
            citation: citationSchema,
          }),
        )
        .exactOptional(),
      keepsClock: z.literal(true),
      keepsPapers: z.literal(true),
      configurable: z.literal(true),
      citations: z.array(citationSchema),
    })
    .exactOptional(),
  replacedBy: z.array(codeOut).exactOptional(),
  reasons: z.array(reasonSchema),
  warnings: z.array(text),
  citations: z.array(citationSchema),
}) as unknown as z.ZodType<Handling>;
