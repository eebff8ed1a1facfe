import type { ProcedureChannel } from "../catalog/Procedure.ts";
import type { ImportReason } from "./ImportReport.ts";
import { amountsIn, type FeeRead, readFee } from "./readFee.ts";
import { type LimitRead, readLimit } from "./readLimit.ts";
import { channelsIn, tidy } from "./readWords.ts";

/** The ways to hand in of a glued text, and what is in doubt. */
export interface GluedChannels {
  readonly channels: readonly ProcedureChannel[];
  readonly flags: readonly ImportReason[];
}

/**
 * Reads the table of ways to hand in as a page gives it when its cells run together (ô bị dính liền):
 * "Trực tuyến5 Ngày làm việc25 USD(…)".
 *
 * Digits that may be a limit and a fee run into one ("1100 VNĐ") are parted only where the note names the amount; else neither is
 * stated, the cell is kept, and `glueAmbiguous` says so. An amount in VND below a thousand is put right by its note alone.
 *
 * @example
 * const text = "Trực tuyến5 Ngày làm việc25 USD(mỗi giấy)Trực tiếp1100 VNĐ(100.000 đồng/lần)";
 * const [online, inPerson] = readGluedChannels(text).channels;
 * online; // => { channel: "online", limit: { amount: 5, unit: "workingDay" }, fees: [{ status: "stated", amount: 25, currency: "USD" }], note: "mỗi giấy" }
 * inPerson.limit; // => { amount: 1, unit: "unspecified" }
 * inPerson.fees; // => [{ status: "stated", amount: 100000, currency: "VND" }]
 * readGluedChannels("Trực tiếp1100 VNĐ").flags; // => ["glueAmbiguous"]
 * @since 0.1.0
 */
export const readGluedChannels = (text: string): GluedChannels => {
  const rows = text
    .normalize("NFC")
    .split(/(?=(?:Trực tuyến|Trực tiếp|Dịch vụ bưu chính)\s*(?:\d|Không|Miễn phí))/u)
    .flatMap(readRow);
  return {
    channels: rows.flatMap(({ channels }) => channels),
    flags: [...new Set(rows.flatMap(({ flags }) => flags))],
  };
};

const readRow = (row: string): readonly GluedChannels[] => {
  const found = /^(Trực tuyến|Trực tiếp|Dịch vụ bưu chính)\s*(.*)$/su.exec(row);
  if (found === null) return [];
  const [, way = "", rest = ""] = found;
  const [channel] = channelsIn(way);
  if (channel === undefined) return [];
  const { limit, fee, note } = readRest(rest);
  const part = { ...limit.part, ...fee.part, ...(note === "" ? {} : { note }) };
  return [{ channels: [{ channel, ...part }], flags: [...limit.flags, ...fee.flags] }];
};

interface Rest {
  readonly limit: LimitRead;
  readonly fee: FeeRead;
  readonly note: string;
}

const readRest = (rest: string): Rest => {
  const [cells = "", note = ""] = parted(rest);
  const glued = /^(\d{2,})\s*(?:VNĐ|Việt Nam Đồng)$/u.exec(cells);
  if (glued !== null) return unglue(cells, glued[1] ?? "", note);
  const withUnit = /^(\d+(?:[.,]\d+)?\s*(?:Ngày làm việc|Ngày|Giờ|Tháng))(.*)$/su.exec(cells);
  const bare = /^(\d+(?:[.,]\d+)?)\s*((?:Miễn phí|Không).*)?$/su.exec(cells);
  const words = /^(.*?)((?:Miễn phí|\d[\d.,]*\s*(?:VNĐ|Việt Nam Đồng|USD)).*)?$/su.exec(cells);
  const [, limit = "", behind = ""] = withUnit ?? bare ?? words ?? [];
  return { limit: readLimit(tidy(limit)), ...feeAndNote(tidy(behind), note) };
};

/** The fee at the beginning of a text; what stands behind it without brackets is a note too. */
const feeAndNote = (text: string, note: string): Pick<Rest, "fee" | "note"> => {
  const found = /^(Miễn phí|Không có thông tin|\d[\d.,]*\s*(?:VNĐ|Việt Nam Đồng|USD))(.*)$/su.exec(text);
  const [, cell = text, more = ""] = found ?? [];
  const whole = [tidy(more), note].filter((part) => part !== "").join("; ");
  return { fee: feeOf(cell, whole), note: whole };
};

/** The cells, and the note in the brackets behind them. */
const parted = (rest: string): readonly string[] => {
  const at = rest.indexOf("(");
  return at < 0 ? [tidy(rest)] : [tidy(rest.slice(0, at)), tidy(rest.slice(at + 1).replace(/\)\s*$/, ""))];
};

/** The fee; one that has lost its thousands has them back when the note names the whole amount. */
const feeOf = (cell: string, note: string): FeeRead => {
  const [first] = amountsIn(cell);
  const whole = first !== undefined && first.currency === "VND" ? first.amount * 1000 : 0;
  return namedOnce(note, whole)
    ? { part: { fees: [{ status: "stated", amount: whole, currency: "VND" }] }, flags: [] }
    : readFee(cell, note);
};

const namedOnce = (note: string, amount: number): boolean => {
  const named = new Set(amountsIn(note).map((one) => one.amount));
  return amount > 0 && named.size === 1 && named.has(amount);
};

/** Parts digits into a limit and thousands of dong where the note names the amount, and in one way only. */
const unglue = (cell: string, digits: string, note: string): Rest => {
  const ways = [...digits].flatMap((_, at) => {
    const [days, thousands] = [digits.slice(0, at), Number(digits.slice(at))];
    return at > 0 && namedOnce(note, thousands * 1000) ? [{ days, amount: thousands * 1000 }] : [];
  });
  const [only] = ways;
  if (ways.length === 1 && only !== undefined && digits[only.days.length] !== "0")
    return {
      limit: readLimit(only.days),
      fee: { part: { fees: [{ status: "stated", amount: only.amount, currency: "VND" }] }, flags: [] },
      note,
    };
  const doubt: FeeRead = { part: { fees: [{ status: "notStated" }], feeText: cell }, flags: ["glueAmbiguous"] };
  return { limit: { part: { limitText: cell }, flags: [] }, fee: doubt, note };
};
