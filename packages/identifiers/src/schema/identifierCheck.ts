import type { CivilDate, LegalCitation, Words } from "@haicap/kernel";
import { citationSchema, civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { IdentifierParts } from "../check/CheckedIdentifier.ts";
import { type IdentifierKind, identifierKinds } from "../check/IdentifierKind.ts";
import type { IdentifierWarning } from "../check/IdentifierWarning.ts";
import type { IdentifierChange } from "../normalise/IdentifierChange.ts";
import type { IdentifierReason } from "../reason/IdentifierReason.ts";
import { reasonsVi, warningsVi } from "../text/vi.ts";

/** What `identifiers.check` takes, once parsed. */
export interface IdentifierCheckQuestion {
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly referenceDate?: CivilDate;
  readonly normalise?: boolean;
  readonly reveal?: boolean;
}

/** What `identifiers.check` takes, as written on the wire. */
export interface IdentifierCheckWire {
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly referenceDate?: string;
  readonly normalise?: boolean;
  readonly reveal?: boolean;
}

/** What `identifiers.check` takes; unknown keys are refused. */
export const identifierCheckInput: z.ZodType<IdentifierCheckQuestion, IdentifierCheckWire> = z.strictObject({
  kind: z.enum(identifierKinds).meta({ description: "Loại mã số | The kind of identifier" }),
  value: z.string().meta({ description: "Giá trị, đúng như được viết | The value, exactly as written" }),
  referenceDate: civilDateSchema.exactOptional(),
  normalise: z.boolean().exactOptional().meta({ description: "Chuẩn hoá trước khi kiểm tra | Clean the value first" }),
  reveal: z.boolean().exactOptional().meta({ description: "Trả cả số của cá nhân | Answer a person's whole number" }),
});

/** What `identifiers.check` answers, without the data versions. */
export interface IdentifierCheckOutput {
  readonly valid: boolean;
  readonly kind: IdentifierKind;
  readonly referenceDate: string;
  readonly reason?: IdentifierReason;
  readonly message?: Words;
  readonly normalised?: string;
  readonly masked?: string;
  readonly parts?: IdentifierParts;
  readonly warnings?: readonly IdentifierWarning[];
  readonly changes: readonly IdentifierChange[];
  readonly citations: readonly LegalCitation[];
}

const keysOf = <K extends string>(table: Readonly<Record<K, string>>): readonly K[] => Object.keys(table) as K[];

const part = z.union([z.string(), z.number(), z.array(z.string()), z.record(z.string(), z.string())]);

/** What `identifiers.check` answers: valid with its parts, or not with the class of the reason. */
export const identifierCheckOutput: z.ZodType<IdentifierCheckOutput> = z.object({
  valid: z.boolean(),
  kind: z.enum(identifierKinds),
  referenceDate: z.string(),
  reason: z.enum(keysOf(reasonsVi)).exactOptional(),
  message: z.object({ vi: z.string(), en: z.string() }).exactOptional(),
  normalised: z.string().exactOptional(),
  masked: z.string().exactOptional(),
  parts: z.record(z.string(), part).exactOptional(),
  warnings: z.array(z.enum(keysOf(warningsVi))).exactOptional(),
  changes: z.array(
    z.enum([
      "blanks",
      "dash",
      "dot",
      "foreignLetter",
      "fullWidth",
      "internationalPrefix",
      "invisible",
      "leadingZero",
      "letterCase",
      "separators",
      "trunkZero",
      "typingVariant",
      "unicode",
    ] satisfies readonly IdentifierChange[]),
  ),
  citations: z.array(citationSchema),
});
