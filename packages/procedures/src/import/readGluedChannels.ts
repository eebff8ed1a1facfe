import type { ProcedureChannel } from "../catalog/Procedure.ts";
import type { ImportReason } from "./ImportReport.ts";
import { noteLimitDiffers } from "./noteLimitDiffers.ts";
import { amountsIn, type FeeRead, readFee } from "./readFee.ts";
import { type LimitRead, readLimit } from "./readLimit.ts";
import { channelsIn, tidy } from "./readWords.ts";

/** The ways to hand in of a glued text, what is in doubt, and what of the text was not read. */
export interface GluedChannels {
  readonly channels: readonly ProcedureChannel[];
  readonly flags: readonly ImportReason[];
  /** The flags with the row each is about. */
  readonly doubts: readonly { readonly reason: ImportReason; readonly text: string }[];
  readonly unread?: string;
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
  const [head = "", ...rest] = tidy(text).split(beforeAWay);
  const isHead = !aWay.test(head);
  const rows = (isHead ? rest : [head, ...rest]).map(readRow);
  const doubts = rows.flatMap(({ reasons, text: cells }) => reasons.map((reason) => ({ reason, text: cells })));
  const unread = isHead ? tidy(head.replace(/^Hình thức nộp\s*Thời gian\s*Phí, lệ phí\s*Mô tả/u, "")) : "";
  return {
    channels: rows.flatMap(({ channels }) => channels),
    flags: [...new Set(doubts.map(({ reason }) => reason))],
    doubts,
    ...(unread === "" ? {} : { unread }),
  };
};

const way = "(?:Trực tuyến|Trực tiếp|Dịch vụ bưu chính)";
const behindAWay = "\\s*(?:\\d|Không|Miễn phí)";
const beforeAWay = new RegExp(`(?=${way}${behindAWay})`, "u");
const aWay = new RegExp(`^${way}${behindAWay}`, "u");

/** Whether a cell holds the table of ways to hand in, run together. */
export const isGlued = (cell: string): boolean =>
  /^Hình thức nộp\s*Thời gian/u.test(cell) || new RegExp(`${way}\\s*\\d`, "u").test(cell);

interface GluedRow {
  readonly channels: readonly ProcedureChannel[];
  readonly reasons: readonly ImportReason[];
  readonly text: string;
}

const readRow = (row: string): GluedRow => {
  const [, named = "", rest = ""] = /^(Trực tuyến|Trực tiếp|Dịch vụ bưu chính)\s*(.*)$/su.exec(row) ?? [];
  const { limit, fee, note } = readGluedCells(rest);
  const part = { ...limit.part, ...fee.part, ...(note === "" ? {} : { note }) };
  const differs = noteLimitDiffers(limit.part.limit, note) ? (["noteLimitDiffers"] as const) : [];
  return {
    channels: channelsIn(named).map((channel) => ({ channel, ...part })),
    reasons: [...limit.flags, ...fee.flags, ...differs],
    text: row,
  };
};

/** What a limit and a fee in one cell say. */
export interface GluedCells {
  readonly limit: LimitRead;
  readonly fee: FeeRead;
  readonly note: string;
}

/** Parts a limit and a fee that run together: "15 Ngày700 VNĐ(…)"; `more` is a note that stands in a cell of its own. */
export const readGluedCells = (text: string, more = ""): GluedCells => {
  const { cells, inside, behind } = parted(text);
  const note = joined(inside, behind, more);
  const glued = /^(\d{2,12})\s*(?:VNĐ|Việt Nam Đồng)$/iu.exec(cells);
  if (glued !== null) return unglue(cells, glued[1] ?? "", note);
  const withUnit = /^(\d+(?:[.,]\d+)?\s*(?:Ngày làm việc|Ngày|Giờ làm việc|Giờ|Tháng|Năm))(.*)$/isu.exec(cells);
  const bare = /^(\d+(?:[.,]\d+)?)\s*((?:Miễn phí|Không).*)?$/isu.exec(cells);
  const words = /^(.*?)((?:Miễn phí|\d[\d.,]{0,20}\s*(?:VNĐ|Việt Nam Đồng|USD)).*)?$/isu.exec(cells);
  const [, limit = "", rest = ""] = withUnit ?? bare ?? words ?? [];
  const isFeeBehind = tidy(rest) === "" && aFee.test(behind);
  return {
    limit: readLimit(tidy(limit)),
    ...(isFeeBehind ? feeAndNote(behind, joined(inside, more)) : feeAndNote(tidy(rest), note)),
  };
};

const aFee = /^(Miễn phí|Không có thông tin|\d[\d.,]{0,20}\s*(?:VNĐ|Việt Nam Đồng|USD))(.*)$/isu;

/** The fee at the beginning of a text; what stands behind it without brackets is a note too. */
const feeAndNote = (text: string, note: string): Pick<GluedCells, "fee" | "note"> => {
  const [, cell = text, more = ""] = aFee.exec(text) ?? [];
  const whole = joined(tidy(more), note);
  return { fee: feeOf(cell, whole), note: whole };
};

const joined = (...notes: readonly string[]): string => notes.filter((part) => part !== "").join("; ");

interface Parted {
  readonly cells: string;
  readonly inside: string;
  readonly behind: string;
}

/** The cells, the note in the brackets behind them, and what follows the brackets. */
const parted = (text: string): Parted => {
  const at = text.indexOf("(");
  if (at < 0) return { cells: tidy(text), inside: "", behind: "" };
  const end = closing(text, at);
  return { cells: tidy(text.slice(0, at)), inside: tidy(text.slice(at + 1, end)), behind: tidy(text.slice(end + 1)) };
};

/** Where the bracket at `from` closes; the end of the text when it never does. */
const closing = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return at;
  }
  return text.length;
};

/** The fee; one that has lost its thousands has them back when the note names the whole amount. */
const feeOf = (cell: string, note: string): FeeRead => {
  const [first] = amountsIn(cell);
  const whole = first !== undefined && first.currency === "VND" && first.amount < 1000 ? first.amount * 1000 : 0;
  return namedOnce(note, whole)
    ? { part: { fees: [{ status: "stated", amount: whole, currency: "VND" }] }, flags: [] }
    : readFee(cell, note);
};

const namedOnce = (note: string, amount: number): boolean => {
  const named = new Set(amountsIn(note).map((one) => one.amount));
  return amount > 0 && named.size === 1 && named.has(amount);
};

/** Parts digits into a limit and thousands of dong where the note names the amount, and in one way only. */
const unglue = (cell: string, digits: string, note: string): GluedCells => {
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
