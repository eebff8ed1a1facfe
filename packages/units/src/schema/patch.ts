import type { CivilDate } from "@haicap/kernel";
import { civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { PatchChange, PatchedUnit, PatchShare, UnitPatch } from "../patch/UnitPatch.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { unitTypeOrder } from "../unit/UnitType.ts";
import { shareShape, unitCodeSchema } from "./unit.ts";

const { residents } = shareShape;
const unitShape = {
  code: unitCodeSchema,
  type: z.enum(unitTypeOrder as [PatchedType, ...PatchedType[]]).exactOptional(),
  name: z.string().exactOptional(),
  nameEn: z.string().exactOptional(),
  parent: unitCodeSchema.exactOptional(),
};
type PatchedType = NonNullable<PatchedUnit["type"]>;

const unit: z.ZodType<PatchedUnit, unknown> = z.strictObject(unitShape);
const share: z.ZodType<PatchShare, unknown> = z.strictObject({
  code: unitCodeSchema,
  residents: residents.exactOptional(),
});

const change: z.ZodType<PatchChange, unknown> = z.discriminatedUnion("change", [
  z.strictObject({
    change: z.literal("rename"),
    code: unitCodeSchema,
    name: z.string(),
    nameEn: z.string().exactOptional(),
  }),
  z.strictObject({
    change: z.literal("retype"),
    code: unitCodeSchema,
    type: z.enum(unitTypeOrder as [PatchedType, ...PatchedType[]]),
    name: z.string().exactOptional(),
  }),
  z.strictObject({ change: z.literal("move"), code: unitCodeSchema, parent: unitCodeSchema }),
  z.strictObject({ change: z.literal("establish"), unit, from: z.array(share) }),
  z.strictObject({ change: z.literal("merge"), codes: z.array(unitCodeSchema).min(1), into: unit }),
  z.strictObject({
    change: z.literal("split"),
    code: unitCodeSchema,
    into: z.array(z.strictObject({ ...unitShape, residents: residents.exactOptional() })).min(1),
  }),
  z.strictObject({ change: z.literal("dissolve"), code: unitCodeSchema, into: z.array(share).min(1) }),
  z.strictObject({
    change: z.literal("boundary"),
    from: unitCodeSchema,
    to: unitCodeSchema,
    residents: z.enum(["some", "none"]),
  }),
]);

/** An act that the tables do not hold yet, as people write it in a file; unknown keys are refused. */
export const unitPatchSchema: z.ZodType<UnitPatch, unknown> = z.strictObject({
  act: z.strictObject({
    instrument: z.string(),
    article: z.string().exactOptional(),
    issued: civilDateSchema,
    effective: civilDateSchema,
    inOperationFrom: civilDateSchema.exactOptional(),
  }),
  changes: z.array(change).min(1),
  checkedOn: civilDateSchema.exactOptional(),
});

/** An act as it is written on the wire, before its days and codes are checked. */
export type UnitPatchWire = Written<UnitPatch>;

/** A value as it is written on the wire: codes and days are plain text. */
export type Written<T> = T extends CivilDate | UnitCode
  ? string
  : T extends object
    ? { readonly [key in keyof T]: Written<T[key]> }
    : T;

/** The acts a question is to be answered with, beside those of the tables (`patches`). */
export interface PatchedQuestion {
  readonly patches?: readonly UnitPatch[] | undefined;
}

/** As {@link PatchedQuestion}, on the wire. */
export interface PatchedWire {
  readonly patches?: readonly UnitPatchWire[] | undefined;
}

/** The `patches` of a question: acts published since the tables were, in any order. */
export const unitPatchesShape: {
  readonly patches: z.ZodOptional<z.ZodType<readonly UnitPatch[], readonly UnitPatchWire[]>>;
} = {
  patches: (
    z.array(unitPatchSchema).max(200) as unknown as z.ZodType<readonly UnitPatch[], readonly UnitPatchWire[]>
  ).optional(),
};
