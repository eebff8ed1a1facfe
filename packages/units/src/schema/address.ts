import type { CivilDate } from "@haicap/kernel";
import { citationSchema, civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { AddressAnswer, WrittenUnder } from "../address/AddressAnswer.ts";
import { type PatchedQuestion, type PatchedWire, unitPatchesShape } from "./patch.ts";
import { administrativeUnitSchema, type OnDay, onDayShape, unitLevelSchema } from "./unit.ts";

const writtenUnderSchema: z.ZodType<WrittenUnder, WrittenUnder> = z.enum(["auto", "threeTier", "twoTier"]);

/** The checked input of `address.resolve`. */
export interface AddressResolveInput extends PatchedQuestion {
  readonly text: string;
  readonly on?: CivilDate | undefined;
  readonly writtenUnder?: WrittenUnder | undefined;
}

/** The input of `address.resolve` as it is written on the wire. */
export interface AddressResolveWire extends PatchedWire {
  readonly text: string;
  readonly on?: string | undefined;
  readonly writtenUnder?: WrittenUnder | undefined;
}

export const addressResolveInput: z.ZodType<AddressResolveInput, AddressResolveWire> = z.strictObject({
  text: z.string(),
  on: civilDateSchema.optional(),
  writtenUnder: writtenUnderSchema.optional(),
  ...unitPatchesShape,
});

const residents = z.enum(["all", "some", "none"]);

const reason = z.union([
  z.strictObject({
    kind: z.literal("read"),
    level: unitLevelSchema,
    text: z.string(),
    unit: z.string(),
    match: z.enum(["exact", "unmarked", "partlyMarked", "contrary", "typo"]),
    by: z.enum(["name", "alias", "former"]),
  }),
  z.strictObject({
    kind: z.literal("succession"),
    extent: z.enum(["whole", "part"]),
    residents,
    note: z.string().optional(),
    citation: citationSchema,
  }),
  z.strictObject({ kind: z.literal("version"), from: z.string().optional(), until: z.string().optional() }),
  z.strictObject({
    kind: z.enum([
      "contradiction",
      "unknownName",
      "nameGoesOn",
      "looseWords",
      "marksDiffer",
      "typeDiffers",
      "doubtfulTypo",
      "olderUnitAbove",
      "newerUnitAbove",
    ]),
    text: z.string(),
  }),
]);

const candidate = z.strictObject({
  unit: administrativeUnitSchema,
  origin: administrativeUnitSchema.optional(),
  residents: residents.optional(),
  reasons: z.array(reason),
});

const readAs = z.strictObject({
  writtenUnder: writtenUnderSchema,
  commune: z.string().optional(),
  district: z.string().optional(),
  province: z.string().optional(),
  postalCode: z.string().optional(),
  country: z.string().optional(),
});

const shape = {
  candidates: z.array(candidate),
  level: z.enum(["commune", "district", "province", "none"]),
  rest: z.string(),
  readAs,
  ...onDayShape,
};

/** The wire shape of what an address says. */
export const addressResolveOutput: z.ZodType<AddressAnswer & OnDay, unknown> = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("resolved"), unit: administrativeUnitSchema, ...shape }),
  z.strictObject({ status: z.enum(["candidates", "unresolved"]), ...shape }),
]) as unknown as z.ZodType<AddressAnswer & OnDay, unknown>;
