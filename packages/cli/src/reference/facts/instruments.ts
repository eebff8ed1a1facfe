import type { LegalCitation } from "haicap/reference";
import { packedInstruments } from "./instruments.gen.ts";

/** An instrument the rules cite: its key, its number as issued, its name. */
export interface Instrument {
  readonly key: string;
  readonly number: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** The instruments the rules cite, in the order of the table. */
export const instruments: readonly Instrument[] = packedInstruments.split("\n").map((row) => {
  const [key = "", number = "", nameVi = "", nameEn = ""] = row.split("\t");
  return { key, number, nameVi, nameEn };
});

/** A key with its article (`one-stop-2018#19.4`) as an instrument of the table and a citation of it. */
export const citedBy = (
  legal: string,
): { readonly instrument: Instrument; readonly citation: LegalCitation } | undefined => {
  const [key = "", place] = legal.split("#");
  const instrument = instruments.find((one) => one.key === key);
  if (instrument === undefined) return undefined;
  const [article, clause] = place?.split(".") ?? [];
  return {
    instrument,
    citation: {
      instrument: instrument.number,
      ...(article === undefined ? {} : { article }),
      ...(clause === undefined ? {} : { clause }),
    },
  };
};
