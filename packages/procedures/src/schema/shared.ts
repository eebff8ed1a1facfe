import { type ProcedureCode, parseProcedureCode } from "@haicap/identifiers";
import type { CivilDate } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import * as z from "zod";
import type { ProcedureFee, SubmissionChannel } from "../catalog/Procedure.ts";
import type { CaseFact, CaseFacts } from "../competence/CaseFacts.ts";
import { type OrganKind, organKinds } from "../competence/OrganKind.ts";

/** A procedure code as written anywhere; suffixes of a case or an agency are read and set aside. */
export const procedureCodeSchema: z.ZodType<ProcedureCode, string> = z
  .string()
  .transform((input, context): ProcedureCode => {
    const parsed = parseProcedureCode(input.trim());
    if (parsed.ok) return parsed.value.code;
    const message = `"${input}" không phải mã thủ tục: một chữ số, dấu chấm, sáu chữ số (1.001193) | "${input}" is not a procedure code: one digit, a dot, six digits (1.001193)`;
    context.addIssue({ code: "custom", input, message });
    return z.NEVER;
  })
  .meta({ description: "Mã thủ tục hành chính | A procedure code", examples: ["1.001193", "1.012753.H19"] });

/** A date on the way out: text already checked. */
export const dateOut: z.ZodType<CivilDate> = z.string().regex(/^\d{4}-\d{2}-\d{2}$/) as unknown as z.ZodType<CivilDate>;

export const codeOut: z.ZodType<ProcedureCode> = z.string().regex(/^\d\.\d{6}$/) as unknown as z.ZodType<ProcedureCode>;

export const levelSchema: z.ZodType<GovernmentLevel, GovernmentLevel> = z.enum([
  "central",
  "province",
  "district",
  "commune",
  "other",
]);

const organs = Object.keys(organKinds) as [OrganKind, ...OrganKind[]];
export const organSchema: z.ZodType<OrganKind, OrganKind> = z.enum(organs);

/** The ways to hand in; `postal` is read as `publicPost`. */
export const channelSchema: z.ZodType<SubmissionChannel, SubmissionChannel | "postal"> = z
  .enum(["inPerson", "online", "publicPost", "postal"])
  .transform((way) => (way === "postal" ? "publicPost" : way));

export const caseFactsSchema: z.ZodType<CaseFacts, CaseFacts> = z.strictObject({
  age: z.int().min(0).max(150).exactOptional(),
  action: z.enum(["change", "correct", "supplement", "redetermineEthnicity"]).exactOptional(),
  foreignElement: z.boolean().exactOptional(),
  insideIndustrialZone: z.boolean().exactOptional(),
  certifiedBy: z.enum(["commune", "district"]).exactOptional(),
});

/** The name of a fact. */
export const caseFactSchema: z.ZodType<CaseFact> = z.enum([
  "age",
  "action",
  "foreignElement",
  "insideIndustrialZone",
  "certifiedBy",
]);

/** A fee or charge. */
export const feeSchema: z.ZodType<ProcedureFee> = z.strictObject({
  status: z.enum(["stated", "free", "setByProvincialCouncil", "setByCircular", "notStated"]),
  amount: z.number().exactOptional(),
  currency: z.string().exactOptional(),
  kind: z.enum(["fee", "charge"]).exactOptional(),
});

/** An object without the keys that are `undefined`: absent and undefined are one on the wire. */
export const withoutUndefined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;

/** Optional keys that never hold `undefined`. */
export type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };
