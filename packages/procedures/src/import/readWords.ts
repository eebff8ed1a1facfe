import { fold } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { SubmissionChannel } from "../catalog/Procedure.ts";

/** Text as we store it: NFC, one blank between words, none at the ends. */
export const tidy = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[ \t\u00a0]+/g, " ")
    .trim();

/** The parts of a cell that lists by line breaks or semicolons (never by commas: labels contain them). */
export const listed = (cell: string): readonly string[] =>
  cell
    .split(/[\n;]+/)
    .map((part) => tidy(part).replace(/^[-+•]\s*/, ""))
    .filter((part) => part !== "");

/** The ways to hand in that a cell names; none when it names no way we know. */
export const channelsIn = (cell: string): readonly SubmissionChannel[] => {
  const words = fold(cell);
  const found: SubmissionChannel[] = [];
  if (/truc tiep|direct|tai quay/.test(words)) found.push("inPerson");
  if (/truc tuyen|online|dien tu/.test(words)) found.push("online");
  if (/buu chinh|buu dien|postal/.test(words)) found.push("publicPost");
  return found;
};

const levelWords: readonly (readonly [RegExp, GovernmentLevel])[] = [
  [/cap bo|trung uong/, "central"],
  [/cap tinh|cap so/, "province"],
  [/cap huyen/, "district"],
  [/cap xa/, "commune"],
  [/co quan khac/, "other"],
];

/** The levels a cell names. */
export const levelsIn = (cell: string): readonly GovernmentLevel[] => {
  const words = fold(cell);
  return levelWords.flatMap(([pattern, level]) => (pattern.test(words) ? [level] : []));
};

/** Whether a body's name is of the districts, which ended on 1 July 2025. */
export const isDistrictBody = (name: string): boolean =>
  /(?<!\p{L})(?:(?:cấp |liên |(?:uỷ|ủy) ban nhân dân |ubnd |công an |bảo hiểm xã hội |tòa án nhân dân |toà án nhân dân )(?:huyện|quận|thị xã)|phòng tư pháp|phòng tài chính - kế hoạch cấp huyện|huyện)(?!\p{L})/iu.test(
    name.normalize("NFC"),
  );

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
export const subjectOf = (label: string): string | undefined => subjectWords[fold(label)];
