/**
 * The abbreviations of document types (viết tắt tên loại văn bản) and what they are called; the letters are as law writes them.
 *
 * `dated` marks the types that are always legal normative documents, whose number carries the year.
 */
export interface DocumentType {
  readonly words: { readonly vi: string; readonly en: string };
  readonly dated?: true;
}

const type = (vi: string, en: string): DocumentType => ({ words: { vi, en } });
const dated = (vi: string, en: string): DocumentType => ({ words: { vi, en }, dated: true });

/** The version of the table of document types: the day someone last held it against its sources. */
export const documentTypesVersion = "2026.11.22";

/** Types of legal normative documents and of the 29 administrative ones that have a name, with those of the Party and of older law. */
export const documentTypes: ReadonlyMap<string, DocumentType> = new Map([
  ["NĐ", dated("Nghị định", "Decree")],
  ["TT", dated("Thông tư", "Circular")],
  ["TTLT", dated("Thông tư liên tịch", "Joint Circular")],
  ["NQLT", dated("Nghị quyết liên tịch", "Joint Resolution")],
  ["PL", dated("Pháp lệnh", "Ordinance")],
  ["NQ", type("Nghị quyết", "Resolution")],
  ["QĐ", type("Quyết định", "Decision")],
  ["CT", type("Chỉ thị", "Directive")],
  ["L", type("Lệnh", "Order")],
  ["LCT", type("Luật", "Law")],
  ["SL", type("Sắc lệnh", "Decree-Law")],
  ["VBHN", type("Văn bản hợp nhất", "Consolidated Document")],
  ["QC", type("Quy chế", "Regulation")],
  ["QyĐ", type("Quy định", "Rules")],
  ["QĐi", type("Quy định", "Rules")],
  ["TC", type("Thông cáo", "Communiqué")],
  ["TB", type("Thông báo", "Notice")],
  ["HD", type("Hướng dẫn", "Guidance")],
  ["CTr", type("Chương trình", "Programme")],
  ["KH", type("Kế hoạch", "Plan")],
  ["PA", type("Phương án", "Scheme")],
  ["ĐA", type("Đề án", "Project Proposal")],
  ["DA", type("Dự án", "Project")],
  ["BC", type("Báo cáo", "Report")],
  ["BB", type("Biên bản", "Minutes")],
  ["TTr", type("Tờ trình", "Submission")],
  ["HĐ", type("Hợp đồng", "Contract")],
  ["CĐ", type("Công điện", "Telegram")],
  ["BGN", type("Bản ghi nhớ", "Memorandum")],
  ["BTT", type("Bản thỏa thuận", "Agreement")],
  ["GUQ", type("Giấy ủy quyền", "Letter of Authorisation")],
  ["GM", type("Giấy mời", "Invitation")],
  ["GGT", type("Giấy giới thiệu", "Letter of Introduction")],
  ["GNP", type("Giấy nghỉ phép", "Leave Paper")],
  ["PG", type("Phiếu gửi", "Sending Slip")],
  ["PC", type("Phiếu chuyển", "Forwarding Slip")],
  ["PB", type("Phiếu báo", "Information Slip")],
  ["KL", type("Kết luận", "Conclusion")],
  ["QĐNS", type("Quyết định nhân sự", "Personnel Decision")],
  ["CV", type("Công văn", "Official Letter")],
]);

/** Issuers (cơ quan ban hành) whose abbreviation is easily mistyped: a small letter inside, or Đ. */
const mixedIssuers: readonly string[] = [
  "TTg",
  "HĐND",
  "HĐBT",
  "HĐCP",
  "HĐNN",
  "HĐTP",
  "BGDĐT",
  "BGD&ĐT",
  "BLĐTBXH",
  "TLĐ",
];

/** Issuers whose documents before 1997 were numbered without a type: `121-CP`, `64/CP`. */
export const oldIssuers: readonly string[] = ["CP", "HĐBT", "HĐCP", "TTg", "SL", "UBTVQH", "HĐNN", "CTN"];

/** Letters as a typist without Vietnamese input, or in capitals, would write them. */
const plainLetters = (part: string): string => part.toUpperCase().replaceAll("Đ", "D").replaceAll("Ð", "D");

/** A list with a way to find in it what was mistyped. */
export interface Spellings {
  readonly exact: { readonly has: (part: string) => boolean };
  readonly byPlainLetters: ReadonlyMap<string, string>;
}

const spellingsOf = (list: readonly string[]): Spellings => ({
  exact: new Set(list),
  byPlainLetters: new Map(list.toReversed().map((entry) => [plainLetters(entry), entry])),
});

let types: Spellings | undefined;
let issuers: Spellings | undefined;

/** The spellings of {@link documentTypes}. */
export const typeSpellings = (): Spellings => (types ??= spellingsOf([...documentTypes.keys()]));

/** The spellings of {@link mixedIssuers}. */
export const issuerSpellings = (): Spellings => (issuers ??= spellingsOf(mixedIssuers));

/**
 * The entry of a list that a part was meant to be, when it differs from it only by case or by Đ written D.
 *
 * @example
 * meantBy("ND", typeSpellings()); // => "NĐ"
 */
export const meantBy = (part: string, { exact, byPlainLetters }: Spellings): string | undefined =>
  exact.has(part) ? undefined : byPlainLetters.get(plainLetters(part));
