import { fold } from "@haicap/kernel";
import type { FeeStatus, ProcedureChannel, ProcedureFee } from "../catalog/Procedure.ts";
import type { ImportReason } from "./ImportReport.ts";

/** What a cell says of the fees of a channel, and what is in doubt. */
export interface FeeRead {
  readonly part: Pick<ProcedureChannel, "fees" | "feeText">;
  readonly flags: readonly ImportReason[];
}

/**
 * Reads the fee of a cell and its note (phí, lệ phí).
 *
 * Free is what the cell says is free and no note takes back: an amount of 0 is not, nor one whose note names an amount, a council, or a
 * circular. An amount in VND below a thousand has lost its thousands, and several amounts are rates of several cases: neither is
 * stated as one fee, and the cell is kept.
 */
export const readFee = (cell: string, note = ""): FeeRead => {
  const all = amountsIn(cell);
  const kind = kindOf(cell);
  if (all.length === 0) return withoutAmount(cell, note, kind);
  const [first, ...more] = all;
  if (first === undefined || more.some(({ amount }) => amount !== first.amount))
    return doubtful(cell, "notStated", "feeVaries");
  if (first.amount === 0) return zero(cell, note);
  if (first.currency === "VND" && first.amount < smallestFee)
    return doubtful(cell, "notStated", "vndThousandsTruncated");
  return { part: { fees: [{ status: "stated", ...first, ...kind }] }, flags: [] };
};

/** No fee of this country is below a thousand dong. */
const smallestFee = 1000;

const zero = (cell: string, note: string): FeeRead => {
  if (amountsIn(note).some(({ amount }) => amount > 0)) return doubtful(cell, "notStated", "feeZeroButNoteHasAmount");
  return doubtful(cell, setElsewhere(note) ?? "notStated", "feeZeroInSource");
};

const withoutAmount = (cell: string, note: string, kind: Pick<ProcedureFee, "kind">): FeeRead => {
  const words = fold(cell);
  const elsewhere = setElsewhere(cell) ?? setElsewhere(note);
  if (/^(mien (phi|le phi)|khong thu|khong mat phi)/.test(words)) {
    if (amountsIn(note).some(({ amount }) => amount > 0)) return doubtful(cell, "notStated", "feeZeroButNoteHasAmount");
    return { part: { fees: [{ status: elsewhere ?? "free", ...kind }] }, flags: [] };
  }
  if (elsewhere !== undefined) return { part: { fees: [{ status: elsewhere, ...kind }], feeText: cell }, flags: [] };
  if (words === "" || /^khong( co| quy dinh)?( thong tin)?$/.test(words)) return { part: { fees: [] }, flags: [] };
  return doubtful(cell, "notStated", "feeUnread");
};

const doubtful = (cell: string, status: FeeStatus, flag: ImportReason): FeeRead => ({
  part: { fees: [{ status }], feeText: cell },
  flags: [flag],
});

/** Who sets the fee, when the text leaves it to an act: a council, or a circular. */
const setElsewhere = (text: string): "setByProvincialCouncil" | "setByCircular" | undefined => {
  const words = fold(text);
  if (/hoi dong nhan dan|hdnd/.test(words)) return "setByProvincialCouncil";
  return /thong tu|bo tai chinh|tt btc/.test(words) ? "setByCircular" : undefined;
};

const kindOf = (cell: string): Pick<ProcedureFee, "kind"> => {
  const words = fold(cell);
  if (words.startsWith("le phi")) return { kind: "charge" };
  return words.startsWith("phi") ? { kind: "fee" } : {};
};

const currencies: Readonly<Record<string, string>> = {
  đồng: "VND",
  đ: "VND",
  vnđ: "VND",
  vnd: "VND",
  "việt nam đồng": "VND",
  usd: "USD",
};

/** The amounts of a text that name their currency; points and commas part thousands. */
export const amountsIn = (text: string): readonly { readonly amount: number; readonly currency: string }[] =>
  [...text.toLowerCase().matchAll(/(\d[\d.,]*)\s*(việt nam đồng|đồng|vnđ|vnd|usd|đ)(?!\p{L})/gu)].flatMap(
    ([, digits = "", unit = ""]) => {
      const currency = currencies[unit];
      const amount = amountOf(digits.replace(/[.,]$/, ""));
      return currency === undefined || amount === undefined ? [] : [{ amount, currency }];
    },
  );

/** Whole, or in groups of three; anything else may mean two things. */
const amountOf = (digits: string): number | undefined =>
  /^\d{1,12}$/.test(digits) || /^\d{1,3}([.,]\d{3}){1,4}$/.test(digits)
    ? Number(digits.replace(/[.,]/g, ""))
    : undefined;
