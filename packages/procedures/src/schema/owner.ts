import { citationSchema, civilDateSchema } from "@haicap/kernel/schema";
import { type PatchedQuestion, type PatchedWire, unitCodeSchema, unitPatchesShape } from "@haicap/units/schema";
import * as z from "zod";
import type { HandlingWarning } from "../competence/HandlingWarning.ts";
import type { Actor, MayAct } from "../owner/mayAct.ts";
import type { OwnerQuestion, Ownership } from "../owner/ownerAt.ts";
import { provinceOverlaySchema } from "./overlay.ts";
import {
  caseFactSchema,
  caseFactsSchema,
  levelSchema,
  organSchema,
  procedureCodeSchema,
  withoutUndefined,
} from "./shared.ts";
import { deciderSchema, optionSchema, reasonSchema, type WhoHandlesWire } from "./whoHandles.ts";

/** A question of `procedures.ownerAt` as written on the wire. */
export interface OwnerAtWire
  extends Pick<WhoHandlesWire, "code" | "on" | "place" | "facts" | "overlays">,
    PatchedWire {}

const question = {
  code: procedureCodeSchema,
  on: civilDateSchema,
  place: unitCodeSchema.optional(),
  facts: caseFactsSchema.optional(),
  overlays: z.array(provinceOverlaySchema).max(1000).optional(),
  ...unitPatchesShape,
};

/** What `procedures.ownerAt` takes. */
export const proceduresOwnerAtInput: z.ZodType<OwnerQuestion & PatchedQuestion, OwnerAtWire> = z
  .strictObject(question)
  .transform((asked) => withoutUndefined(asked)) as unknown as z.ZodType<OwnerQuestion & PatchedQuestion, OwnerAtWire>;

const warnings = z.array(z.string()) as unknown as z.ZodType<readonly HandlingWarning[]>;

/** What `procedures.ownerAt` answers. */
export const proceduresOwnerAtOutput: z.ZodType<Ownership> = z.strictObject({
  status: z.enum(["inForce", "notInForce", "abolished", "internal", "unknown"]),
  certainty: z.enum(["confirmed", "provisional"]),
  owner: deciderSchema.exactOptional(),
  alternatives: z.array(deciderSchema).exactOptional(),
  options: z.array(optionSchema).exactOptional(),
  reasons: z.array(reasonSchema),
  warnings,
  citations: z.array(citationSchema),
});

/** A question of `procedures.mayAct` as written on the wire. */
export interface MayActWire extends OwnerAtWire {
  readonly actor: {
    readonly level: Actor["level"];
    readonly organ: Actor["organ"];
    readonly unit?: string | undefined;
  };
}

/** What `procedures.mayAct` takes. */
export type MayActQuestion = OwnerQuestion & PatchedQuestion & { readonly actor: Actor };

/** What `procedures.mayAct` takes. */
export const proceduresMayActInput: z.ZodType<MayActQuestion, MayActWire> = z
  .strictObject({
    ...question,
    actor: z
      .strictObject({ level: levelSchema, organ: organSchema, unit: unitCodeSchema.optional() })
      .transform((actor) => withoutUndefined(actor)),
  })
  .transform((asked) => withoutUndefined(asked)) as unknown as z.ZodType<MayActQuestion, MayActWire>;

/** What `procedures.mayAct` answers. */
export const proceduresMayActOutput: z.ZodType<MayAct> = z.strictObject({
  verdict: z.enum(["owner", "equallyCompetent", "authorised", "no", "dependsOnCase", "unknown"]),
  needs: z.array(caseFactSchema).exactOptional(),
  warnings,
  citations: z.array(citationSchema),
});
