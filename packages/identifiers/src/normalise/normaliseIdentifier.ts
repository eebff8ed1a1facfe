import { type InstrumentFault, parseInstrument } from "@haicap/kernel";
import type { IdentifierKind } from "../check/IdentifierKind.ts";
import type { IdentifierChange } from "./IdentifierChange.ts";

/** A cleaned identifier and everything that was done to it, in order; no changes means the text was left alone. */
export interface NormalisedIdentifier {
  readonly text: string;
  readonly changes: readonly IdentifierChange[];
}

/**
 * Cleans an identifier as people type it (chuẩn hoá mã số) before a strict check, and says what it changed.
 *
 * Blanks, dashes, wide digits, letter case and separators are repaired; a digit is never guessed, added or removed (O stays O).
 *
 * @example
 * normaliseIdentifier("personal", "001 099 012 345"); // => { text: "001099012345", changes: ["blanks"] }
 * normaliseIdentifier("agency", "h57-12"); // => { text: "H57.12", changes: ["separators", "letterCase"] }
 * normaliseIdentifier("document", "5/QD-UBND"); // => { text: "05/QĐ-UBND", changes: ["leadingZero", "typingVariant"] }
 * @since 0.1.0
 */
export const normaliseIdentifier = (kind: IdentifierKind, text: string): NormalisedIdentifier =>
  applied(text, [...everyKind, ...stepsOf[kind]]);

type Step = readonly [IdentifierChange, (text: string) => string];

const applied = (text: string, steps: readonly Step[]): NormalisedIdentifier => {
  let current = text;
  const changes: IdentifierChange[] = [];
  for (const [change, apply] of steps) {
    const next = apply(current);
    if (next !== current && !changes.includes(change)) changes.push(change);
    current = next;
  }
  return { text: current, changes };
};

const swap =
  (pattern: RegExp, replacement: string) =>
  (text: string): string =>
    text.replaceAll(pattern, replacement);

const narrow = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - 0xfee0);

const everyKind: readonly Step[] = [
  ["unicode", (text) => text.normalize("NFC")],
  ["fullWidth", (text) => text.replaceAll(/[\uFF01-\uFF5E]/g, narrow)],
  ["invisible", swap(/\p{Cf}/gu, "")],
  ["blanks", swap(/[\s\u0085]+/gu, "")],
  ["dash", swap(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, "-")],
  ["dot", swap(/[\u3002\u2024]/g, ".")],
];

const upper: Step = ["letterCase", (text) => text.toUpperCase()];
const dotted: Step = ["separators", swap(/[-_/,]/g, ".")];
const digits: readonly Step[] = [["separators", swap(/[-._/]/g, "")]];

/** The hyphen of a branch is put in; a separator elsewhere goes. */
const taxSeparators: Step = [
  "separators",
  (text) => {
    const plain = text.replaceAll(/[-._/]/g, "");
    return /^\d{13}$/.test(plain) ? `${plain.slice(0, 10)}-${plain.slice(10)}` : plain;
  },
];

const phone: readonly Step[] = [
  ["separators", swap(/[-._/()]/g, "")],
  ["internationalPrefix", (text) => text.replace(/^(?:00)?84(?=\d{9,10}$|0\d{9,10}$)/, "+84")],
  ["trunkZero", (text) => text.replace(/^\+840/, "+84")],
];

const changeOf: Partial<Record<InstrumentFault, IdentifierChange>> = {
  separator: "dash",
  foreignLetter: "foreignLetter",
  leadingZero: "leadingZero",
  letterCase: "letterCase",
  typingVariant: "typingVariant",
};

/** Takes the one correction that the reader of notations names for a fault; each step repairs the fault it is listed under. */
const repaired =
  (fault: InstrumentFault) =>
  (text: string): string => {
    const cut = text.lastIndexOf(",") + 1;
    const read = parseInstrument(text.slice(cut));
    return read.ok || read.error.reason !== fault ? text : text.slice(0, cut) + (read.error.meant ?? text.slice(cut));
  };

const documentFaults = ["foreignLetter", "separator", "leadingZero", "letterCase", "typingVariant"] as const;

/** Twice, as a mistyped type may hide a mistyped issuer. */
const document: readonly Step[] = [...documentFaults, ...documentFaults].flatMap((fault): readonly Step[] => {
  const change = changeOf[fault];
  return change === undefined ? [] : [[change, repaired(fault)]];
});

const stepsOf = {
  agency: [dotted, upper],
  dossier: [["separators", swap(/[_/]/g, "-")], upper],
  personal: digits,
  identityCard9: digits,
  tax: [taxSeparators],
  enterprise: [taxSeparators],
  socialInsurance: digits,
  postal: digits,
  phone,
  procedure: [dotted, upper],
  document,
} as const satisfies Record<IdentifierKind, readonly Step[]>;
