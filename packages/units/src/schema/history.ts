import type { CivilDate } from "@haicap/kernel";
import { citationSchema, civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { UnitDifference } from "../history/diffUnits.ts";
import type { UnitChange, UnitChangeKind } from "../history/UnitChange.ts";
import type { PathEdge, PathStep, UnitPath } from "../history/UnitPath.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { UnitLevel } from "../unit/UnitLevel.ts";
import { type PatchedQuestion, type PatchedWire, unitPatchesShape } from "./patch.ts";
import {
  administrativeUnitSchema,
  dateOut,
  notes,
  type OnDay,
  onDayShape,
  shareShape,
  successionEdgeSchema,
  unitCodeSchema,
  unitLevelSchema,
  unitReferenceSchema,
} from "./unit.ts";

/** Two days a question is about: `certainty` is that of the later one. */
export interface BetweenDays extends Omit<OnDay, "on"> {
  readonly from: string;
  readonly to: string;
}

const { on: day, ...sureness } = onDayShape;
const betweenShape = { from: day, to: day, ...sureness };

export const unitsPathInput: z.ZodType<
  PatchedQuestion & {
    readonly code: UnitCode;
    readonly from?: CivilDate | undefined;
    readonly to?: CivilDate | undefined;
  },
  PatchedWire & { readonly code: string; readonly from?: string | undefined; readonly to?: string | undefined }
> = z.strictObject({
  code: unitCodeSchema,
  from: civilDateSchema.optional(),
  to: civilDateSchema.optional(),
  ...unitPatchesShape,
});

const pathStep: z.ZodType<PathStep, unknown> = z.strictObject({
  on: dateOut,
  from: unitReferenceSchema,
  to: unitReferenceSchema,
  ...shareShape,
  note: z.enum(notes).exactOptional(),
  citation: citationSchema,
});

const pathEdge: z.ZodType<PathEdge, unknown> = z.strictObject({
  unit: administrativeUnitSchema,
  ...shareShape,
  steps: z.array(pathStep),
});

export const unitsPathOutput: z.ZodType<BetweenDays & UnitPath, unknown> = z.strictObject({
  certain: administrativeUnitSchema.exactOptional(),
  edges: z.array(pathEdge),
  ...betweenShape,
});

export const unitsDiffInput: z.ZodType<
  PatchedQuestion & {
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly within?: UnitCode | undefined;
    readonly level?: UnitLevel | undefined;
  },
  PatchedWire & {
    readonly from: string;
    readonly to: string;
    readonly within?: string | undefined;
    readonly level?: UnitLevel | undefined;
  }
> = z.strictObject({
  from: civilDateSchema,
  to: civilDateSchema,
  within: unitCodeSchema.optional(),
  level: unitLevelSchema.optional(),
  ...unitPatchesShape,
});

export const unitsDiffOutput: z.ZodType<BetweenDays & UnitDifference, unknown> = z.strictObject({
  ended: z.array(administrativeUnitSchema),
  begun: z.array(administrativeUnitSchema),
  changed: z.array(
    z.strictObject({
      before: administrativeUnitSchema,
      after: administrativeUnitSchema,
      aspects: z.array(z.enum(["code", "name", "type", "parent"])),
    }),
  ),
  unchanged: z.int(),
  ...betweenShape,
});

export const unitsChangesInput: z.ZodType<
  PatchedQuestion & { readonly code: UnitCode; readonly on?: CivilDate | undefined },
  PatchedWire & { readonly code: string; readonly on?: string | undefined }
> = z.strictObject({ code: unitCodeSchema, on: civilDateSchema.optional(), ...unitPatchesShape });

const kinds: Readonly<Record<UnitChangeKind, UnitChangeKind>> = {
  kept: "kept",
  established: "established",
  merged: "merged",
  split: "split",
  boundary: "boundary",
  moved: "moved",
  retyped: "retyped",
  renamed: "renamed",
  dissolved: "dissolved",
};

const change: z.ZodType<UnitChange, unknown> = z.strictObject({
  inOperationFrom: dateOut,
  side: z.enum(["began", "ended"]),
  kinds: z.array(z.enum(kinds)),
  unit: administrativeUnitSchema,
  act: z
    .strictObject({
      instrument: z.string(),
      article: z.string().exactOptional(),
      issuedOn: dateOut.exactOptional(),
      effective: dateOut.exactOptional(),
    })
    .exactOptional(),
  edges: z.array(successionEdgeSchema),
});

export const unitsChangesOutput: z.ZodType<OnDay & { readonly changes: readonly UnitChange[] }, unknown> =
  z.strictObject({ changes: z.array(change), ...onDayShape });
