import type { CivilDate } from "@haicap/kernel";
import { civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { Succession } from "../succession/SuccessionEdge.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { Era, UnitLevel } from "../unit/UnitLevel.ts";
import { type PatchedQuestion, type PatchedWire, unitPatchesShape } from "./patch.ts";
import {
  administrativeUnitSchema,
  eraSchema,
  type OnDay,
  onDayShape,
  successionSchema,
  unitCodeSchema,
  unitLevelSchema,
} from "./unit.ts";

export const unitsGetInput: z.ZodType<
  PatchedQuestion & { readonly code: UnitCode; readonly on?: CivilDate | undefined; readonly era?: Era | undefined },
  PatchedWire & { readonly code: string; readonly on?: string | undefined; readonly era?: Era | undefined }
> = z.strictObject({
  code: unitCodeSchema,
  on: civilDateSchema.optional(),
  era: eraSchema.optional(),
  ...unitPatchesShape,
});

export const unitsGetOutput: z.ZodType<OnDay & { readonly unit: AdministrativeUnit }, unknown> = z.strictObject({
  unit: administrativeUnitSchema,
  ...onDayShape,
});

export const unitsChildrenInput: z.ZodType<
  PatchedQuestion & {
    readonly code: UnitCode;
    readonly on?: CivilDate | undefined;
    readonly level?: UnitLevel | undefined;
  },
  PatchedWire & { readonly code: string; readonly on?: string | undefined; readonly level?: UnitLevel | undefined }
> = z.strictObject({
  code: unitCodeSchema,
  on: civilDateSchema.optional(),
  level: unitLevelSchema.optional(),
  ...unitPatchesShape,
});

export const unitsChildrenOutput: z.ZodType<OnDay & { readonly units: readonly AdministrativeUnit[] }, unknown> =
  z.strictObject({ units: z.array(administrativeUnitSchema), ...onDayShape });

export const unitsSuccessorsInput: z.ZodType<
  PatchedQuestion & { readonly code: UnitCode; readonly on?: CivilDate | undefined },
  PatchedWire & { readonly code: string; readonly on?: string | undefined }
> = z.strictObject({ code: unitCodeSchema, on: civilDateSchema.optional(), ...unitPatchesShape });

export const unitsSuccessorsOutput: z.ZodType<OnDay & Succession, unknown> = z.intersection(
  successionSchema,
  z.object(onDayShape),
);

export const unitsPredecessorsInput: typeof unitsSuccessorsInput = unitsSuccessorsInput;
export const unitsPredecessorsOutput: typeof unitsSuccessorsOutput = unitsSuccessorsOutput;
