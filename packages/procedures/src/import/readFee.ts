import { fold } from "@haicap/kernel";
import type { FeeStatus, ProcedureChannel, ProcedureFee } from "../catalog/Procedure.ts";
import type { ImportReason } from "./ImportReport.ts";

/** What a cell says of the fees of a channel, and what is in doubt. */
export interface FeeRead {
  readonly part: Pick<ProcedureChannel, "fees" | "feeText">;
  readonly flags: readonly ImportReason[];
}

/**
 * Reads the fee of a cell and its note (phí, lệ phí); a fee and a charge, each on its own line or behind a semicolon, are two.
 *
 * Free is what the cell says is free and no note takes back: an amount of 0 is not, nor one whose note names an amount, a council, or a
 * circular. An amount in VND below a thousand has lost its thousands, and several amounts are rates of several cases: neither is
 * stated as one fee, and the cell is kept.
 *
 * @example
 * readFee("8.000 đồng").part; // => { fees: [{ status: "stated", amount: 8000, currency: "VND" }] }
 */
export const readFee = (cell: string, note = ""): FeeRead => {
  const items = cell.split(/[;\n]/).filter((item) => item.trim() !== "");
  const kinds = items.map((item) => kindOf(item).kind);
  if (items.length < 2 || kinds.includes(undefined) || new Set(kinds).size < items.length) return readOne(cell, note);
  const each = items.map((item) => readOne(item.trim(), note));
  const isPlain = each.every(({ flags, part }) => flags.length === 0 && part.fees.length === 1);
  return isPlain
    ? { part: { fees: each.flatMap(({ part }) => part.fees) }, flags: [] }
    : doubtful(cell, "notStated", each.flatMap(({ flags }) => flags)[0] ?? "feeVaries");
};

const readOne = (cell: string, note: string): FeeRead => {
  const all = amountsIn(cell);
  const kind = kindOf(cell);
  if (all.length === 0) return withoutAmount(cell, note, kind);
  const [first, ...more] = all;
  if (first === undefined || more.some(({ amount }) => amount !== first.amount))
    return doubtful(cell, "notStated", "feeVaries");
  if (first.amount === 0) return zero(cell, note);
  if (first.currency === "VND" && first.amount < smallestFee) return tooSmall(cell, note, first.amount, kind);
  return { part: { fees: [{ status: "stated", ...first, ...kind }] }, flags: [] };
};

/** No fee of this country is below a thousand dong. */
const smallestFee = 1000;

/** The note may name the very number in another currency; else it has lost its thousands. */
const tooSmall = (cell: string, note: string, amount: number, kind: Pick<ProcedureFee, "kind">): FeeRead => {
  const named = amountsIn(note);
  const [first] = named;
  const isForeign =
    first !== undefined && named.every((one) => one.amount === amount && one.currency === first.currency);
  if (!isForeign || first.currency === "VND") return doubtful(cell, "notStated", "vndThousandsTruncated");
  return { part: { fees: [{ status: "stated", ...first, ...kind }], feeText: cell }, flags: ["currencyFromNote"] };
};

const zero = (cell: string, note: string): FeeRead => {
  if (amountsIn(note).some(({ amount }) => amount > 0)) return doubtful(cell, "notStated", "feeZeroButNoteHasAmount");
  return doubtful(cell, setElsewhere(note) ?? "notStated", "feeZeroInSource");
};

const saysFree = /^((phi|le phi|phi le phi) )?(mien (phi|le phi|thu)|khong thu|khong mat phi)/;

const withoutAmount = (cell: string, note: string, kind: Pick<ProcedureFee, "kind">): FeeRead => {
  if (cell === "") {
    const set = setElsewhere(note);
    return {
      part: { fees: set === undefined || !/(?<!chi )phí(?!\p{L})/iu.test(note) ? [] : [{ status: set }] },
      flags: [],
    };
  }
  const words = fold(cell);
  const elsewhere = setElsewhere(cell) ?? setElsewhere(note);
  if (saysFree.test(words)) {
    if (amountsIn(note).some(({ amount }) => amount > 0)) return doubtful(cell, "notStated", "feeZeroButNoteHasAmount");
    return elsewhere === undefined
      ? { part: { fees: [{ status: "free", ...kind }] }, flags: [] }
      : doubtful(cell, elsewhere, "feeFreeButSetElsewhere");
  }
  if (elsewhere !== undefined) return { part: { fees: [{ status: elsewhere, ...kind }], feeText: cell }, flags: [] };
  if (/^khong( co| quy dinh)?( thong tin)?$/.test(words)) return { part: { fees: [] }, flags: [] };
  return doubtful(cell, "notStated", "feeUnread");
};

const doubtful = (cell: string, status: FeeStatus, flag: ImportReason): FeeRead => ({
  part: { fees: [{ status }], feeText: cell },
  flags: [flag],
});

/** Who sets the fee, when the text leaves it to an act: a council, or a circular. */
const setElsewhere = (text: string): "setByProvincialCouncil" | "setByCircular" | undefined => {
  if (text === "") return undefined;
  const words = fold(text);
  if (/hoi dong nhan dan|hdnd/.test(words)) return "setByProvincialCouncil";
  return /thong tu|bo tai chinh|tt btc/.test(words) ? "setByCircular" : undefined;
};

const kindOf = (cell: string): Pick<ProcedureFee, "kind"> => {
  const found = /^\s*(lệ )?phí(?!\p{L})/iu.exec(cell);
  return found === null ? {} : { kind: found[1] === undefined ? "fee" : "charge" };
};

const currencies: Readonly<Record<string, string>> = {
  đồng: "VND",
  đ: "VND",
  vnđ: "VND",
  vnd: "VND",
  "việt nam đồng": "VND",
  usd: "USD",
};

const mayNameAmount = /\d[.,]?\s{0,3}(?:đ|v|u)/iu;

/**
 * The amounts of a text that name their currency; points and commas part thousands.
 *
 * @example
 * amountsIn("2.000 đồng/trang hoặc 10 USD"); // => [{ amount: 2000, currency: "VND" }, { amount: 10, currency: "USD" }]
 */
export const amountsIn = (text: string): readonly { readonly amount: number; readonly currency: string }[] =>
  !mayNameAmount.test(text)
    ? []
    : [...text.toLowerCase().matchAll(/(\d[\d.,]{0,20})\s{0,3}(việt nam đồng|đồng|vnđ|vnd|usd|đ)(?!\p{L})/gu)].flatMap(
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
