import type { CivilDate, LegalCitation } from "@haicap/kernel";
import { type MaskedNumber, maskNumber } from "../mask/MaskedNumber.ts";
import { normaliseIdentifier } from "../normalise/normaliseIdentifier.ts";
import type { PhoneReader } from "../phone/PhoneNumber.ts";
import type { IdentifierTables } from "../tables/IdentifierTables.ts";
import type { CheckedIdentifier, IdentifierQuestion } from "./CheckedIdentifier.ts";
import type { IdentifierKind } from "./IdentifierKind.ts";
import { holdsOn } from "./IdentifierWarning.ts";
import type { Accepted } from "./Judge.ts";
import { judgeIdentifier } from "./judgeIdentifier.ts";

/** What a check is made with: the dated tables, and the reader of telephone numbers of the `./phone` entry. */
export interface IdentifierReferences {
  readonly tables: IdentifierTables;
  readonly phone: PhoneReader;
}

/**
 * Checks an identifier of any kind (kiểm tra mã số) and takes it apart; being invalid is an answer with a class of reason.
 *
 * Strict unless `normalise` asks for cleaning, and then everything changed is named. The number of a person is answered as a mask;
 * `normalised` and `parts.serial` come only with `reveal`. `referenceDate` decides whether a birth lies in the future and which
 * instruments are cited; without it the day on which the tables were last checked.
 *
 * @example
 * const tables = { checkedOn: civilDateUnsafe("2026-11-22"), level1: new Map(), birthProvinces: new Map(), facts: [] };
 * const phone = () => err({ _tag: "NotAPhoneNumber", masked: "", reason: "range" });
 * checkIdentifier({ tables, phone }, { kind: "tax", value: "0100233488" }); // => { valid: true, normalised: "0100233488", … }
 * checkIdentifier({ tables, phone }, { kind: "tax", value: "0100233489" }); // => { valid: false, reason: "checksum", … }
 * @since 0.1.0
 */
export const checkIdentifier = (references: IdentifierReferences, question: IdentifierQuestion): CheckedIdentifier => {
  const { kind, value, referenceDate: on = references.tables.checkedOn } = question;
  const { text, changes } = question.normalise ? normaliseIdentifier(kind, value) : { text: value, changes: [] };
  const common = { kind, referenceDate: on, changes, citations: citationsOn(references.tables, kind, on) };
  const judged = judgeIdentifier(kind, { ...references, on }, text);
  if (judged.ok) return { valid: true, ...common, ...shown(judged.value, question.reveal ?? false) };
  const mask = ofPersons.includes(kind) ? { masked: maskNumber(text) } : {};
  return { valid: false, reason: judged.error.reason, ...common, ...mask };
};

const ofPersons: readonly IdentifierKind[] = ["personal", "identityCard9", "socialInsurance"];

const shown = (
  { number, serialFrom, parts, warnings }: Accepted,
  reveal: boolean,
): Omit<CheckedIdentifier & { readonly valid: true }, "valid" | "kind" | "referenceDate" | "changes" | "citations"> => {
  if (typeof number === "string") return { normalised: number, parts, warnings };
  const masked = String(number);
  return reveal
    ? { normalised: number.reveal(), masked, parts: { ...parts, ...serial(number, serialFrom) }, warnings }
    : { masked, parts, warnings };
};

const serial = (number: MaskedNumber, from: number | undefined): { readonly serial?: string } =>
  from === undefined ? {} : { serial: number.reveal().slice(from) };

const citationsOn = (tables: IdentifierTables, kind: IdentifierKind, on: CivilDate): readonly LegalCitation[] =>
  tables.facts.flatMap((fact) =>
    fact.kind === kind && fact.instrument !== undefined && holdsOn(fact, on) ? [{ instrument: fact.instrument }] : [],
  );
