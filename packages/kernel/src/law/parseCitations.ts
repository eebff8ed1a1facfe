import { normaliseText } from "../folding/normaliseText.ts";
import { pattern } from "../pattern/pattern.ts";
import { err, ok, type Result } from "../result/Result.ts";
import { documentTypes } from "./documentTypes.ts";
import { type Found, instrumentsIn } from "./instrumentsIn.ts";
import type { LegalCitation } from "./LegalCitation.ts";
import type { NotACitation } from "./NotACitation.ts";
import { type Provisions, provisionsIn } from "./provisionsIn.ts";

/**
 * Finds every legal reference (viện dẫn văn bản) in a text, in order, each once.
 *
 * Reads Vietnamese notation as people write it (also decomposed letters, blanks, Đ written D) and gives the notation as issued.
 * Lists and ranges give one citation for each place. A place without the number of its instrument ("Điều này", "Luật này")
 * is no citation. An instrument named without a place is one.
 *
 * @legal records-work-2020
 * @example
 * parseCitations("theo điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP và Thông tư 03/2025/TT-VPCP");
 * // => [{ instrument: "118/2025/NĐ-CP", article: "17", clause: "2", point: "a" }, { instrument: "03/2025/TT-VPCP" }]
 * parseCitations("khoản 3 Điều 111, Điều 112 Bộ luật Lao động số 45/2019/QH14").length; // => 2
 * parseCitations("Art. 7(1)(d) of Law 60/2014/QH13"); // => [{ instrument: "60/2014/QH13", article: "7", clause: "1", point: "d" }]
 * @since 0.1.0
 */
export const parseCitations = (text: string): readonly LegalCitation[] => {
  const clean = normaliseText(text);
  const instruments = instrumentsIn(clean);
  return instruments.length === 0 ? [] : distinct(cited(clean, instruments, provisionsIn(clean)));
};

/**
 * Reads a text that is one legal reference (một viện dẫn) and nothing else of the kind.
 *
 * Fails with `NotACitation`: `none` when no instrument is named by its number, `several` when more than one place is.
 *
 * @legal records-work-2020
 * @example
 * parseCitation("khoản 5 Điều 148 Bộ luật Dân sự số 91/2015/QH13"); // => ok { instrument: "91/2015/QH13", article: "148", clause: "5" }
 * parseCitation("Điều này"); // => err { _tag: "NotACitation", input: "Điều này", reason: "none" }
 * @since 0.1.0
 */
export const parseCitation = (text: string): Result<LegalCitation, NotACitation> => {
  const [first, ...others] = parseCitations(text);
  if (first === undefined) return err({ _tag: "NotACitation", input: text, reason: "none" });
  if (others.length === 0) return ok(first);
  return err({ _tag: "NotACitation", input: text, reason: "several", count: others.length + 1 });
};

/** An instrument and the provisions that were found to belong to it, with the place in the text where that begins. */
interface Reference {
  readonly from: number;
  readonly citations: readonly LegalCitation[];
}

const cited = (
  text: string,
  instruments: readonly Found[],
  groups: readonly Provisions[],
): readonly LegalCitation[] => {
  const references: Reference[] = [];
  const placed = new Set<Found>();
  const preceded = new Set<Found>();
  let next = 0;
  for (const group of groups) {
    while (next < instruments.length && (instruments[next] as Found).from < group.until) next++;
    const side = belongsTo(text, group, instruments[next - 1], instruments[next], preceded);
    if (side === undefined) continue;
    placed.add(side);
    if (side === instruments[next]) preceded.add(side);
    references.push({
      from: group.from,
      citations: group.places.map((place) => ({ instrument: side.instrument, ...place })),
    });
  }
  for (const found of instruments)
    if (!placed.has(found)) references.push({ from: found.from, citations: [{ instrument: found.instrument }] });
  return references.sort((a, b) => a.from - b.from).flatMap((reference) => reference.citations);
};

/** The instrument of a group: the one it leads to, else the one it follows. */
const belongsTo = (
  text: string,
  group: Provisions,
  before: Found | undefined,
  after: Found | undefined,
  preceded: ReadonlySet<Found>,
): Found | undefined => {
  const onward = text.slice(group.until, after === undefined ? group.until + longestGap : after.from);
  if (pointsHere().test(onward)) return undefined;
  const leads = after !== undefined && leadsOn(onward);
  if (leads && (group.climbs || !/^ ?[,(]/.test(onward))) return after;
  const follows = before !== undefined && !preceded.has(before) && followsOn(text.slice(before.until, group.from));
  return follows ? before : leads ? after : undefined;
};

const longestGap = 200;
const otherTypeWords =
  "bộ luật|luật|văn bản|đề án|điều lệ|danh mục|phụ lục|bản|giấy|phiếu|bo luat|luat|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|NĐ|QĐ|TT|NQ|CT|TTLT|(?:[\\p{L}-]+ )?(?:law|code)|instrument|document|act|BL[\\p{L}]{2,5}";
const typeWord = (): string =>
  `(?:${[...documentTypes.values()].flatMap(({ words }) => [words.vi, words.en]).join("|")}|${otherTypeWords})`;
const pointsHere = pattern(() => `^ ?(?:điều|khoản|${typeWord()}) (?:này|trên|nói trên|đó)(?!\\p{L})`, "iu");
const leadIn = pattern(
  () =>
    `^[ ,]*(?:(?:của|thuộc|of|tại|trong|in) )?(?:the )?\\(?(?:${typeWord()}(?!\\p{L})|(?:số|so|no\\.?):? ?$|$)|^[ ,]*(?:của|of) `,
  "iu",
);
const brokenOff = pattern(
  () =>
    `[;!?]|[.] \\p{Lu}|(?:,|và|and) ${typeWord()}(?!\\p{L})|(?:được|bị|đã) (?:sửa đổi|bổ sung|thay thế|bãi bỏ)|amended by|replaced by|(?<!\\p{L})này(?!\\p{L})`,
  "iu",
);

/** Whether what stands between a place and the next notation names that instrument and no other. */
const leadsOn = (gap: string): boolean =>
  gap.length <= longestGap && leadIn().test(gap) && !brokenOff().test(gap.replace(/^[ ,]+/, ""));

const behind = pattern(
  () =>
    String.raw`^(?:,? ?(?:ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày \d{1,2} tháng \d{1,2} năm \d{4}|năm \d{4}|của [^,;.:()\d]{1,60}))*[ ,:()–-]*(?:(?:tại|ở|at|in|các|the|quy định|see|xem|từ) ?)*$`,
  "iu",
);

const followsOn = (gap: string): boolean => gap.length <= longestGap && behind().test(gap);

const distinct = (citations: readonly LegalCitation[]): readonly LegalCitation[] => {
  const seen = new Map<string, LegalCitation>();
  for (const citation of citations) {
    const key = [citation.instrument, citation.article, citation.clause, citation.point].join(" ");
    seen.set(key, citation);
  }
  return [...seen.values()];
};
