import type { address } from "haicap";
import { dateInWords } from "../../shell/dates.ts";
import type { Language } from "../../shell/Tool.ts";

/** What `address.resolve` answers. */
export type Resolved = Extract<ReturnType<typeof address.resolve>, { readonly ok: true }>["value"];

type Candidate = Resolved["candidates"][number];
type Reason = Candidate["reasons"][number];
type Read = Extract<Reason, { readonly kind: "read" }>;
type Succession = Extract<Reason, { readonly kind: "succession" }>;
type Objection = Exclude<Reason["kind"], "read" | "succession" | "version">;

interface Vocabulary {
  readonly read: (text: string, unit: string, notes: string) => string;
  readonly by: Readonly<Record<Read["by"], string>>;
  readonly match: Readonly<Record<Read["match"], string>>;
  readonly notes: Readonly<Record<"kept" | "renamed" | "retyped", (unit: string) => string>>;
  readonly share: Readonly<Record<Succession["extent"], string>>;
  readonly residents: Readonly<Record<Succession["residents"], string>>;
  readonly became: (share: string, unit: string) => string;
  readonly version: (from: string | undefined, until: string | undefined) => string;
  readonly objections: Readonly<Record<Objection, (text: string) => string>>;
}

const vi: Vocabulary = {
  read: (text, unit, notes) => `“${text}” là ${unit}${notes}`,
  by: { name: "", alias: "tên tắt", former: "tên cũ" },
  match: { exact: "", unmarked: "không dấu", partlyMarked: "thiếu dấu", contrary: "khác dấu", typo: "gõ sai" },
  notes: {
    kept: () => "Đơn vị giữ nguyên",
    renamed: (unit) => `Đổi tên thành ${unit}`,
    retyped: (unit) => `Đổi loại thành ${unit}`,
  },
  share: { whole: "Toàn bộ", part: "Một phần" },
  residents: { all: "toàn bộ dân cư", some: "một phần dân cư", none: "không có dân cư" },
  became: (share, unit) => `${share} nhập vào ${unit}`,
  version: (from, until) =>
    `Tên này được dùng${from === undefined ? "" : ` từ ${from}`}${until === undefined ? "" : ` đến trước ${until}`}`,
  objections: {
    contradiction: (text) => `Nhưng “${text}” chỉ một đơn vị khác`,
    unknownName: (text) => `Không có đơn vị nào tên là “${text}”`,
    nameGoesOn: (text) => `“${text}” có thể còn là một phần của tên`,
    looseWords: (text) => `“${text}” có thể thuộc về tên`,
    marksDiffer: (text) => `Dấu trong “${text}” khác tên của đơn vị`,
    typeDiffers: (text) => `Loại đơn vị trong “${text}” khác`,
    doubtfulTypo: (text) => `“${text}” có thể là gõ sai, chưa chắc chắn`,
    olderUnitAbove: (text) => `“${text}” là đơn vị cũ ở cấp trên`,
    newerUnitAbove: (text) => `“${text}” là đơn vị mới ở cấp trên`,
  },
};

const en: Vocabulary = {
  read: (text, unit, notes) => `“${text}” is ${unit}${notes}`,
  by: { name: "", alias: "short name", former: "former name" },
  match: { exact: "", unmarked: "without marks", partlyMarked: "marks missing", contrary: "other marks", typo: "typo" },
  notes: {
    kept: () => "The unit was kept as it was",
    renamed: (unit) => `Renamed ${unit}`,
    retyped: (unit) => `Of another type, ${unit}`,
  },
  share: { whole: "The whole", part: "A part" },
  residents: { all: "all residents", some: "some of the residents", none: "no residents" },
  became: (share, unit) => `${share} went into ${unit}`,
  version: (from, until) =>
    `This name held${from === undefined ? "" : ` from ${from}`}${until === undefined ? "" : ` until before ${until}`}`,
  objections: {
    contradiction: (text) => `But “${text}” names another unit`,
    unknownName: (text) => `No unit is called “${text}”`,
    nameGoesOn: (text) => `“${text}” may be more of the name`,
    looseWords: (text) => `“${text}” may belong to the name`,
    marksDiffer: (text) => `The marks of “${text}” are not those of the unit's name`,
    typeDiffers: (text) => `The type of unit in “${text}” is another`,
    doubtfulTypo: (text) => `“${text}” may be a typing error, which is not certain`,
    olderUnitAbove: (text) => `“${text}” is an older unit above it`,
    newerUnitAbove: (text) => `“${text}” is a newer unit above it`,
  },
};

const vocabularies: Readonly<Record<Language, Vocabulary>> = { vi, en };

/** Why a candidate is one, a line a reason; `act` is the number of the resolution that moved it. */
export const reasonsInWords = (
  { unit, reasons }: Candidate,
  language: Language,
): readonly { readonly text: string; readonly act?: string }[] => {
  const say = vocabularies[language];
  return reasons.map((reason) => {
    switch (reason.kind) {
      case "read": {
        const notes = [say.by[reason.by], say.match[reason.match]].filter((note) => note !== "");
        return { text: say.read(reason.text, reason.unit, notes.length === 0 ? "" : ` (${notes.join(", ")})`) };
      }
      case "succession":
        return { text: moved(reason, unit.fullName, say), act: reason.citation.instrument };
      case "version":
        return { text: say.version(written(reason.from, language), written(reason.until, language)) };
      default:
        return { text: say.objections[reason.kind](reason.text) };
    }
  });
};

const written = (date: string | undefined, language: Language): string | undefined =>
  date === undefined ? undefined : dateInWords(date, language);

const moved = ({ extent, residents, note }: Succession, unit: string, say: Vocabulary): string => {
  const named = Object.entries(say.notes).find(([key]) => key === note)?.[1];
  if (named !== undefined) return named(unit);
  const isAll = extent === "whole" && residents === "all";
  return say.became(isAll ? say.share.whole : `${say.share[extent]} (${say.residents[residents]})`, unit);
};

/** How many people of a split commune went this way; nothing is said where all did. */
export const residentsInWords = ({ residents }: Candidate, language: Language): string | undefined =>
  residents === undefined || residents === "all" ? undefined : vocabularies[language].residents[residents];
