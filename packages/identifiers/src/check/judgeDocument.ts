import { map, yearOf } from "@haicap/kernel";
import { type DocumentNumber, parseDocumentNumber } from "../document/DocumentNumber.ts";
import type { IdentifierParts } from "./CheckedIdentifier.ts";
import type { Judge } from "./Judge.ts";

/** Judges a document's number and notation; a year to come is accepted with a warning. */
export const judgeDocument: Judge = ({ on }, value) =>
  map(parseDocumentNumber(value), (read) => {
    const { instrument, issuedOn } = read;
    const early = (instrument.year ?? 0) > yearOf(on) || (issuedOn !== undefined && issuedOn > on);
    return { number: value, parts: documentParts(read), warnings: early ? ["dateAfterReference"] : [] };
  });

const documentParts = ({ instrument, agency, issuedOn }: DocumentNumber): IdentifierParts => {
  const { kind: form, notation, ...parts } = instrument;
  return agency === undefined || issuedOn === undefined
    ? { form, ...parts }
    : { form, ...parts, notation, agency, issuedOn };
};
