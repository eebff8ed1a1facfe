import { fold } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { SubmissionChannel } from "../catalog/Procedure.ts";
import { ownIn } from "./ownIn.ts";
import { remembered } from "./remembered.ts";

let recomposed = 0;

/** How many texts were not in NFC so far: a reader compares it before and after a record. */
export const recomposedCount = (): number => recomposed;

/** Whether a text is tidy as it is: single blanks within, and only letters that NFC leaves alone. Most are, so this is asked first. */
const isTidy = (text: string): boolean => {
  let before = blank;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter < blank || letter === noBreakSpace || (letter === blank && before === blank)) return false;
    if (letter > lastLatin && !(letter >= firstVietnamese && letter <= lastVietnamese) && !isMark(letter)) return false;
    before = letter;
  }
  return before !== blank || text === "";
};

const [blank, noBreakSpace, lastLatin, firstVietnamese, lastVietnamese] = [0x20, 0xa0, 0x2ff, 0x1e00, 0x1eff];

/** Dashes, quotation marks, bullets and dots. */
const isMark = (letter: number): boolean => letter >= 0x2010 && letter <= 0x2027;

/**
 * Text as we store it: NFC, one blank between words, none at the ends.
 *
 * @example
 * tidy("  Đăng ký \n khai sinh "); // => "Đăng ký \n khai sinh"
 */
export const tidy = (text: string): string => {
  if (isTidy(text)) return text;
  const composed = text.normalize("NFC");
  if (composed !== text) recomposed++;
  return composed.replace(/[ \t\u00a0]+/g, " ").trim();
};

/**
 * A text without the given characters at its end; a loop, as a pattern would take ages over long rows of dots.
 *
 * @example
 * withoutEnd("Hộ tịch; ", ";"); // => "Hộ tịch"
 */
export const withoutEnd = (text: string, ends: string): string => {
  let end = text.length;
  while (end > 0 && (ends.includes(text[end - 1] ?? "") || /\s/.test(text[end - 1] ?? ""))) end--;
  return text.slice(0, end);
};

/**
 * The parts of a cell that lists by line breaks or semicolons (never by commas: labels contain them).
 *
 * @example
 * listed("- Giấy A\n- Giấy B"); // => ["Giấy A", "Giấy B"]
 */
export const listed = (cell: string): readonly string[] =>
  cell === ""
    ? []
    : cell
        .split(/[\n;]+/)
        .map((part) => tidy(part).replace(/^[-+•]\s*/, ""))
        .filter((part) => part !== "");

/** The bodies a cell names; a comma parts two of them only before a word that begins a body's name. */
export const bodiesIn: (cell: string) => readonly string[] = remembered((cell) => [
  ...new Set(
    listed(cell)
      .flatMap((line) => line.split(beforeABody))
      .map((body) => withoutEnd(body, " .,"))
      .filter((body) => body !== ""),
  ),
]);

const beforeABody =
  /,\s+(?=(?:Ủy ban|Uỷ ban|UBND|Hội đồng|Sở|Bộ|Cục|Chi cục|Tổng cục|Công an|Bảo hiểm xã hội|Phòng|Ban Quản lý|Ban quản lý|Trung tâm|Thanh tra|Cơ quan|Chủ tịch|Ngân hàng|T[oò]à? án|Văn phòng|Thuế|Hải quan|Kho bạc|Thủ tướng) )/u;

/** The ways to hand in that a cell names; none when it names no way we know. */
export const channelsIn: (cell: string) => readonly SubmissionChannel[] = remembered((cell) => {
  if (cell === "") return [];
  const words = fold(cell);
  const found: SubmissionChannel[] = [];
  if (/truc tiep|direct|tai quay|mot cua/.test(words)) found.push("inPerson");
  if (/truc tuyen|online|dien tu|cong dich vu cong|toan trinh/.test(words)) found.push("online");
  if (/buu chinh|buu dien|postal|\bbcci\b/.test(words)) found.push("publicPost");
  return found;
});

const levelWords: readonly (readonly [RegExp, GovernmentLevel])[] = [
  [/\b(cap bo|trung uong|cap trung uong|central)\b/, "central"],
  [/\b(cap tinh|cap so|province)\b/, "province"],
  [/\b(cap huyen|district)\b/, "district"],
  [/\b(cap xa|cap phuong|commune)\b/, "commune"],
  [/\b(co quan khac|other)\b/, "other"],
];

/** The levels a cell names. */
export const levelsIn: (cell: string) => readonly GovernmentLevel[] = remembered((cell) => {
  if (cell === "") return [];
  const words = fold(cell);
  const named = levelWords.flatMap(([pattern, level]) => (pattern.test(words) ? [level] : []));
  return named.length > 0 ? named : shortLevels(cell);
});

/** Levels without the word for level: "Xã", "Tỉnh, Xã"; only when every part is one. */
const shortLevels = (cell: string): readonly GovernmentLevel[] => {
  const levels = cell.split(/[,;/\n+]|(?:^|\s)và(?:\s|$)/u).map((part) => ownIn(shortWords, fold(part)));
  return levels.includes(undefined) ? [] : [...new Set(levels.flatMap((level) => level ?? []))];
};

const shortWords: Readonly<Record<string, GovernmentLevel>> = {
  bo: "central",
  tw: "central",
  tinh: "province",
  so: "province",
  huyen: "district",
  xa: "commune",
  phuong: "commune",
  "xa phuong": "commune",
};

/** Whether a body's name is of the districts, which ended on 1 July 2025. */
export const isDistrictBody: (name: string) => boolean = remembered((name) => districtBody.test(name.normalize("NFC")));

const districtBody =
  /(?<!\p{L})(?:(?:cấp |liên |(?:uỷ|ủy) ban nhân dân |ubnd |công an |bảo hiểm xã hội |tòa án nhân dân |toà án nhân dân )(?:huyện|quận|thị xã)|phòng tư pháp|phòng tài chính - kế hoạch cấp huyện|huyện)(?!\p{L})/iu;

const subjectWords: Readonly<Record<string, string>> = {
  "cong dan viet nam": "citizen",
  "nguoi viet nam dinh cu o nuoc ngoai": "overseasVietnamese",
  "nguoi nuoc ngoai": "foreigner",
  "can bo cong chuc vien chuc": "civilServant",
  "doanh nghiep": "enterprise",
  "doanh nghiep viet nam": "domesticEnterprise",
  "doanh nghiep co von dau tu nuoc ngoai": "foreignInvestedEnterprise",
  "to chuc khong bao gom doanh nghiep htx": "organisation",
  "to chuc nuoc ngoai": "foreignOrganisation",
  "hop tac xa": "cooperative",
  "to chuc dang": "partyOrganisation",
  "dang vien": "partyMember",
};

/** The kind of applicant a label names, if we know it. */
export const subjectOf: (label: string) => string | undefined = remembered((label) => ownIn(subjectWords, fold(label)));

/** The kinds of applicant a cell names, and the labels in it that nobody knows. Labels contain commas: the longest known one counts. */
export const subjectsIn: (cell: string) => SubjectsRead = remembered((cell) => {
  const [subjects, unknown]: [string[], string[]] = [[], []];
  for (const line of listed(cell)) {
    const parts = line.split(/,\s*/).filter((part) => part !== "");
    for (let at = 0; at < parts.length; ) {
      const width = [4, 3, 2, 1].find((many) => subjectOf(parts.slice(at, at + many).join(" ")) !== undefined) ?? 0;
      const known = subjectOf(parts.slice(at, at + width).join(" "));
      if (known === undefined) unknown.push(parts[at] ?? "");
      else subjects.push(known);
      at += Math.max(width, 1);
    }
  }
  return { subjects: [...new Set(subjects)], unknown };
});

/** The kinds of applicant of a cell, and the labels nobody knows. */
export interface SubjectsRead {
  readonly subjects: readonly string[];
  readonly unknown: readonly string[];
}

const kindWords: Readonly<Record<string, string>> = {
  "tthc duoc giao luat quy dinh chi tiet": "lawDetailed",
  "tthc duoc luat giao quy dinh chi tiet": "lawDetailed",
  "tthc khong duoc luat giao cho dia phuong quy dinh": "notDelegatedToLocalRule",
  "tthc khong duoc luat giao quy dinh chi tiet": "notDelegatedToLocalRule",
  "loai khac": "other",
};

/** The kind of procedure a label names, if we know it. */
export const kindOf: (label: string) => string | undefined = remembered((label) => ownIn(kindWords, fold(label)));
