import type { CivilDate } from "@haicap/kernel";
import { citationSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { Extent, Residents, Succession, SuccessionEdge, SuccessionNote } from "../succession/SuccessionEdge.ts";
import { explainEn } from "../text/en.ts";
import { explainVi } from "../text/vi.ts";
import type { AdministrativeUnit, UnitReference } from "../unit/AdministrativeUnit.ts";
import { parseUnitCode, type UnitCode } from "../unit/UnitCode.ts";
import type { Era, UnitLevel } from "../unit/UnitLevel.ts";
import { unitTypeOrder } from "../unit/UnitType.ts";

/** A unit code from text: two, three or five digits. */
export const unitCodeSchema: z.ZodType<UnitCode, string> = z.string().transform((input, context) => {
  const parsed = parseUnitCode(input);
  if (parsed.ok) return parsed.value;
  context.issues.push({
    code: "custom",
    input,
    message: `${explainVi(parsed.error)} | ${explainEn(parsed.error)}`,
  });
  return z.NEVER;
});

export const eraSchema: z.ZodType<Era, Era> = z.enum(["threeTier", "twoTier"]);
export const unitLevelSchema: z.ZodType<UnitLevel, UnitLevel> = z.enum(["province", "district", "commune"]);

/** The day a question is about, and how sure the table is of it. */
export interface OnDay {
  readonly on: string;
  readonly certainty: "confirmed" | "provisional";
  /** The day the table was last checked for; there when `certainty` is provisional. */
  readonly knownOn?: string | undefined;
}

/** A date and a code on the way out: the text itself, so that their JSON Schema says what they are. */
export const dateOut: z.ZodType<CivilDate, string> = z.string().regex(/^\d{4}-\d{2}-\d{2}$/) as unknown as z.ZodType<
  CivilDate,
  string
>;
const codeOut: z.ZodType<UnitCode, string> = z.string().regex(/^(\d{2}|\d{3}|\d{5})$/) as unknown as z.ZodType<
  UnitCode,
  string
>;

export const onDayShape: {
  readonly on: z.ZodType<string>;
  readonly certainty: z.ZodType<OnDay["certainty"]>;
  readonly knownOn: z.ZodOptional<z.ZodType<string>>;
} = {
  on: dateOut,
  certainty: z.enum(["confirmed", "provisional"]),
  knownOn: z.optional(dateOut as z.ZodType<string>),
};

const reference: Readonly<
  Record<"code", z.ZodType<UnitCode, string>> & Record<"name" | "fullName", z.ZodType<string>>
> = { code: codeOut, name: z.string(), fullName: z.string() };

/** A unit named in passing. */
export const unitReferenceSchema: z.ZodType<UnitReference, unknown> = z.strictObject(reference);

/** The wire shape of a unit. */
export const administrativeUnitSchema: z.ZodType<AdministrativeUnit, unknown> = z.strictObject({
  ...reference,
  level: unitLevelSchema,
  type: z.enum(unitTypeOrder as [AdministrativeUnit["type"], ...AdministrativeUnit["type"][]]),
  nameEn: z.string(),
  parent: z.strictObject(reference).exactOptional(),
  effective: z.strictObject({ from: dateOut.exactOptional(), until: dateOut.exactOptional() }),
  era: eraSchema,
});

export const notes: Readonly<Record<SuccessionNote, SuccessionNote>> = {
  kept: "kept",
  renamed: "renamed",
  retyped: "retyped",
  areaOnly: "areaOnly",
  allResidents: "allResidents",
  residentsOnly: "residentsOnly",
  allAreaNoResidents: "allAreaNoResidents",
  partRenamedInPlace: "partRenamedInPlace",
  remainder: "remainder",
  residentsInferred: "residentsInferred",
  districtWithoutCommunes: "districtWithoutCommunes",
  derived: "derived",
};

/** How much of a unit goes one way. */
export const shareShape: {
  readonly extent: z.ZodType<Extent, Extent>;
  readonly residents: z.ZodType<Residents, Residents>;
} = { extent: z.enum(["whole", "part"]), residents: z.enum(["all", "some", "none"]) };

/** The wire shape of one way by which a unit went into another. */
export const successionEdgeSchema: z.ZodType<SuccessionEdge, unknown> = z.strictObject({
  unit: administrativeUnitSchema,
  ...shareShape,
  note: z.enum(notes).exactOptional(),
  citation: citationSchema,
});

/** The wire shape of what a unit became or came from. */
export const successionSchema: z.ZodType<Succession, unknown> = z.object({
  certain: administrativeUnitSchema.exactOptional(),
  edges: z.array(successionEdgeSchema),
});
