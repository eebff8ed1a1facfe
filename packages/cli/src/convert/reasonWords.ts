import type { address, Words } from "haicap";
import type { Language } from "../command/language.ts";

type Answer = Extract<ReturnType<typeof address.resolve>, { ok: true }>["value"];
type Reason = Answer["candidates"][number]["reasons"][number];
type Read = Extract<Reason, { kind: "read" }>;
type Against = Exclude<Reason["kind"], "read" | "succession" | "version">;

/** A way from an old unit to a new one, as reasons and edges both have it. */
export type Way = Pick<Extract<Reason, { kind: "succession" }>, "extent" | "residents" | "note" | "citation">;

interface Vocabulary {
  readonly is: string;
  readonly by: Readonly<Record<Read["by"], string>>;
  readonly match: Readonly<Record<Read["match"], string>>;
  readonly became: (way: Way, unit: string) => string;
  readonly version: (from: string | undefined, until: string | undefined) => string;
  readonly against: Readonly<Record<Against, (text: string) => string>>;
  readonly nothing: string;
  readonly unread: (rest: string) => string;
  readonly only: (level: Answer["level"]) => string;
  readonly provisional: string;
  readonly more: (count: number) => string;
  readonly zerosAdded: (code: string) => string;
  readonly zerosLost: (written: string, codes: readonly string[]) => string;
  readonly same: (unit: string) => string;
}

const vi: Vocabulary = {
  is: "là",
  by: { name: "", alias: "tên tắt", former: "tên cũ" },
  match: { exact: "", unmarked: "không dấu", partlyMarked: "thiếu dấu", contrary: "khác dấu", typo: "gõ sai" },
  became: ({ extent, residents, note, citation }, unit) => {
    const act = `(${citation.instrument})`;
    if (note === "kept") return `giữ nguyên ${act}`;
    if (note === "renamed") return `đổi tên thành ${unit} ${act}`;
    if (note === "retyped") return `đổi loại thành ${unit} ${act}`;
    const people = { all: "toàn bộ dân cư", some: "một phần dân cư", none: "không có dân cư" }[residents];
    const share = extent === "whole" ? "toàn bộ" : "một phần";
    return `${extent === "whole" && residents === "all" ? share : `${share} (${people})`} vào ${unit} ${act}`;
  },
  version: (from, until) =>
    `tên này được dùng${from === undefined ? "" : ` từ ${from}`}${until === undefined ? "" : ` đến trước ${until}`}`,
  against: {
    contradiction: (text) => `nhưng "${text}" chỉ một đơn vị khác`,
    unknownName: (text) => `không có đơn vị nào tên là "${text}"`,
    nameGoesOn: (text) => `"${text}" có thể còn là một phần của tên`,
    looseWords: (text) => `"${text}" có thể thuộc về tên`,
    marksDiffer: (text) => `dấu trong "${text}" khác tên của đơn vị`,
    typeDiffers: (text) => `loại đơn vị trong "${text}" khác`,
    doubtfulTypo: (text) => `"${text}" có thể là gõ sai, chưa chắc chắn`,
    olderUnitAbove: (text) => `"${text}" là đơn vị cũ ở cấp trên`,
    newerUnitAbove: (text) => `"${text}" là đơn vị mới ở cấp trên`,
  },
  nothing: "không nhận ra đơn vị nào",
  unread: (rest) => `phần chưa đọc: "${rest}"`,
  only: (level) => `chỉ đọc được đến ${level === "province" ? "cấp tỉnh" : "cấp huyện"}`,
  provisional: "sau ngày dữ liệu được kiểm tra lần cuối, có thể đã thay đổi",
  more: (count) => `và ${count} khả năng nữa`,
  zerosAdded: (code) => `đọc là ${code}: các số 0 ở đầu đã mất`,
  zerosLost: (written, codes) => `mã xã có 5 chữ số: "${written}" có thể là ${codes.join(" hoặc ")}, hãy ghi đủ`,
  same: (unit) => `mã này vẫn là của ${unit}`,
};

const en: Vocabulary = {
  is: "is",
  by: { name: "", alias: "short name", former: "former name" },
  match: { exact: "", unmarked: "without marks", partlyMarked: "marks missing", contrary: "other marks", typo: "typo" },
  became: ({ extent, residents, note, citation }, unit) => {
    const act = `(${citation.instrument})`;
    if (note === "kept") return `kept as it was ${act}`;
    if (note === "renamed") return `renamed ${unit} ${act}`;
    if (note === "retyped") return `of another type, ${unit} ${act}`;
    const people = { all: "all residents", some: "some of the residents", none: "no residents" }[residents];
    const share = extent === "whole" ? "the whole" : "a part";
    return `${extent === "whole" && residents === "all" ? share : `${share} (${people})`} into ${unit} ${act}`;
  },
  version: (from, until) =>
    `this name held${from === undefined ? "" : ` from ${from}`}${until === undefined ? "" : ` until before ${until}`}`,
  against: {
    contradiction: (text) => `but "${text}" names another unit`,
    unknownName: (text) => `no unit is called "${text}"`,
    nameGoesOn: (text) => `"${text}" may be more of the name`,
    looseWords: (text) => `"${text}" may belong to the name`,
    marksDiffer: (text) => `the marks of "${text}" are not those of the unit's name`,
    typeDiffers: (text) => `the type of unit in "${text}" is another`,
    doubtfulTypo: (text) => `"${text}" may be a typing error, which is not certain`,
    olderUnitAbove: (text) => `"${text}" is an older unit above it`,
    newerUnitAbove: (text) => `"${text}" is a newer unit above it`,
  },
  nothing: "no unit recognised",
  unread: (rest) => `not read: "${rest}"`,
  only: (level) => `read to the ${level} only`,
  provisional: "after the day the data was last checked for, it may have changed",
  more: (count) => `and ${count} more`,
  zerosAdded: (code) => `read as ${code}: its leading zeros were lost`,
  zerosLost: (written, codes) => `a commune code has 5 digits: "${written}" may be ${codes.join(" or ")}, write it out`,
  same: (unit) => `the code is still that of ${unit}`,
};

const spoken = (say: Vocabulary): Spoken => ({
  ...say,
  reason: (reason, unit): string => {
    switch (reason.kind) {
      case "read": {
        const notes = [say.by[reason.by], say.match[reason.match]].filter((note) => note !== "");
        return `"${reason.text}" ${say.is} ${reason.unit}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}`;
      }
      case "succession":
        return say.became(reason, unit);
      case "version":
        return say.version(reason.from, reason.until);
      default:
        return say.against[reason.kind](reason.text);
    }
  },
});

interface Spoken extends Vocabulary {
  /** A reason in words; `unit` is the name of the candidate it speaks for or against. */
  readonly reason: (reason: Reason, unit: string) => string;
}

/** The words for why a cell was read as it was. */
export const reasonWords: Readonly<Record<Language, Spoken>> = { vi: spoken(vi), en: spoken(en) };

/** What an empty cell says. */
export const emptyCell: Words = { vi: "ô trống", en: "the cell is empty" };

const longestList = 10;

/** Candidates in words, the first of them if there are many. */
export const listed = (lines: readonly string[], language: Language): string => {
  const rest = lines.length - longestList;
  const shown = lines.slice(0, longestList);
  return (rest > 0 ? [...shown, reasonWords[language].more(rest)] : shown).join(" | ");
};
