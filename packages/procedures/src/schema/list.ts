import type { ProcedureCode } from "@haicap/identifiers";
import type { CivilDate } from "@haicap/kernel";
import { civilDateSchema } from "@haicap/kernel/schema";
import type { GovernmentLevel, UnitCode } from "@haicap/units";
import { type PatchedQuestion, type PatchedWire, unitCodeSchema, unitPatchesShape } from "@haicap/units/schema";
import * as z from "zod";
import type { CaseFact } from "../competence/CaseFacts.ts";
import type { ProvinceOverlay } from "../overlay/ProvinceOverlay.ts";
import { type ProvinceOverlayWire, provinceOverlaySchema } from "./overlay.ts";
import { caseFactSchema, codeOut, type Defined, dateOut, levelSchema, withoutUndefined } from "./shared.ts";

/** What `procedures.list` takes, as written on the wire; `patches` are acts that changed units since the tables were made. */
export interface ProceduresListWire extends PatchedWire {
  readonly level: GovernmentLevel;
  readonly place?: string | undefined;
  readonly on?: string | undefined;
  readonly overlays?: readonly ProvinceOverlayWire[] | undefined;
}

/** The question of `procedures.list`; without `on`, the last day the catalog covers. */
export interface ProceduresListQuestion extends PatchedQuestion {
  readonly level: GovernmentLevel;
  readonly place?: UnitCode;
  readonly on?: CivilDate;
  readonly overlays?: readonly ProvinceOverlay[];
}

/** What `procedures.list` takes. */
export const proceduresListInput: z.ZodType<ProceduresListQuestion, ProceduresListWire> = z
  .strictObject({
    level: levelSchema,
    place: unitCodeSchema.optional(),
    on: civilDateSchema.optional(),
    overlays: z.array(provinceOverlaySchema).max(1000).optional(),
    ...unitPatchesShape,
  })
  .transform(
    (question): Defined<ProceduresListQuestion> => withoutUndefined(question) as Defined<ProceduresListQuestion>,
  ) as unknown as z.ZodType<ProceduresListQuestion, ProceduresListWire>;

/** A procedure of a list. */
export interface Listed {
  readonly code: ProcedureCode;
  readonly name: string;
  readonly field: string;
  readonly ministry: string;
}

/** What `procedures.list` answers. `needs`: decided at the level in some cases only, told by these facts. */
export interface ProceduresListOutput {
  readonly on: CivilDate;
  readonly procedures: readonly (Listed & { readonly needs?: readonly CaseFact[] })[];
  readonly notEstablished: readonly Listed[];
}

const listed = { code: codeOut, name: z.string(), field: z.string(), ministry: z.string() };

export const proceduresListOutput: z.ZodType<ProceduresListOutput> = z.strictObject({
  on: dateOut,
  procedures: z.array(z.strictObject({ ...listed, needs: z.array(caseFactSchema).exactOptional() })),
  notEstablished: z.array(z.strictObject(listed)),
});
