import type { CivilDate } from "@haicap/kernel";
import { civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { SearchAnswer } from "../search/searchUnits.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { UnitLevel } from "../unit/UnitLevel.ts";
import { type PatchedQuestion, type PatchedWire, unitPatchesShape } from "./patch.ts";
import { administrativeUnitSchema, type OnDay, onDayShape, unitCodeSchema, unitLevelSchema } from "./unit.ts";

/** The checked input of `units.search`. */
export interface UnitsSearchInput extends PatchedQuestion {
  readonly text: string;
  readonly on?: CivilDate | undefined;
  readonly level?: UnitLevel | undefined;
  readonly within?: UnitCode | undefined;
  readonly limit?: number | undefined;
}

/** The input of `units.search` as it is written on the wire. */
export interface UnitsSearchWire extends PatchedWire {
  readonly text: string;
  readonly on?: string | undefined;
  readonly level?: UnitLevel | undefined;
  readonly within?: string | undefined;
  readonly limit?: number | undefined;
}

export const unitsSearchInput: z.ZodType<UnitsSearchInput, UnitsSearchWire> = z.strictObject({
  text: z.string(),
  on: civilDateSchema.optional(),
  level: unitLevelSchema.optional(),
  within: unitCodeSchema.optional(),
  limit: z.number().int().min(1).max(10_000).optional(),
  ...unitPatchesShape,
});

export const unitsSearchOutput: z.ZodType<SearchAnswer & OnDay, unknown> = z.strictObject({
  matches: z.array(
    z.strictObject({
      unit: administrativeUnitSchema,
      match: z.enum(["exact", "tone", "folded", "prefix", "alias", "former", "fuzzy"]),
      score: z.number(),
    }),
  ),
  total: z.number().int(),
  ...onDayShape,
});
