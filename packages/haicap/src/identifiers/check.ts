import type { IdentifierKind } from "@haicap/identifiers";
import { checkIdentifier, type IdentifierQuestion } from "@haicap/identifiers/check";
import { type IdentifierCheckOutput, identifierCheckInput } from "@haicap/identifiers/schema";
import { reasonsEn, reasonsVi } from "@haicap/identifiers/text";
import { ok, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { identifierReferences, identifierVersions } from "../tables/identifiers.ts";

/** The input of {@link check}, as written on the wire. */
export interface CheckInput {
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly referenceDate?: string;
  readonly normalise?: boolean;
  readonly reveal?: boolean;
}

/**
 * Checks an identifier (kiểm tra mã số): agency, dossier, personal, tax, procedure, document and the others of the contract.
 *
 * Strict by default: no blanks, no small letters; `normalise` cleans first and `changes` says what was done. Invalid is an
 * answer with the class of its `reason`. The number of a person is answered as `masked`; `normalised` and `parts.serial` come
 * only with `reveal`. Without `referenceDate` the day on which the code tables were last checked.
 *
 * Fails with `InvalidInput` only.
 *
 * @legal agency-codes-2020, identification-2023, records-work-2020
 * @example
 * check({ kind: "dossier", value: "H56.14-240823-0001" }); // => ok { valid: true, … }
 * check({ kind: "personal", value: "003099012345" }); // => ok { valid: false, reason: "province", masked: "*********345", … }
 * @since 0.1.0
 */
export const check = (input: CheckInput): Result<IdentifierCheckOutput & { readonly data: DataVersions }, Failure> =>
  answer({ input: identifierCheckInput, data: identifierVersions, rule, explain: (failure: never) => failure }, input);

const rule = (question: IdentifierQuestion): Result<IdentifierCheckOutput, never> => {
  const checked = checkIdentifier(identifierReferences(), question);
  if (checked.valid) return ok(checked);
  const message = { vi: reasonsVi[checked.reason], en: reasonsEn[checked.reason] };
  return ok({ ...checked, message });
};
