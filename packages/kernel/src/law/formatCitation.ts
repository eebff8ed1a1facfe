import { documentTypes } from "./documentTypes.ts";
import type { LegalCitation } from "./LegalCitation.ts";
import { parseInstrument } from "./parseInstrument.ts";

/**
 * Writes a legal reference (viện dẫn) in words, from the point up to the instrument, as the law cites.
 *
 * The type of the instrument is named where its notation tells it: laws and resolutions of the National Assembly look alike.
 *
 * @legal records-work-2020
 * @example
 * formatCitation({ instrument: "118/2025/NĐ-CP", article: "17", clause: "2", point: "a" }, "vi");
 * // => "điểm a khoản 2 Điều 17 Nghị định số 118/2025/NĐ-CP"
 * formatCitation({ instrument: "60/2014/QH13", article: "7" }, "en"); // => "Article 7, Instrument No. 60/2014/QH13"
 * @since 0.1.0
 */
export const formatCitation = (citation: LegalCitation, language: "vi" | "en"): string => {
  const place = language === "vi" ? placeVi(citation) : placeEn(citation);
  const note = citation.note === undefined ? "" : ` (${citation.note})`;
  return `${place}${named(citation.instrument, language)}${note}`;
};

const placeVi = ({ article, clause, point }: LegalCitation): string =>
  [part("điểm", point), part("khoản", clause), part("Điều", article)]
    .map((text) => (text === "" ? "" : `${text} `))
    .join("");

const placeEn = ({ article, clause, point }: LegalCitation): string =>
  [part("Point", point), part("Clause", clause), part("Article", article)]
    .map((text) => (text === "" ? "" : `${text}, `))
    .join("");

const part = (word: string, number: string | undefined): string => (number === undefined ? "" : `${word} ${number}`);

const named = (notation: string, language: "vi" | "en"): string => {
  const parsed = parseInstrument(notation);
  if (!parsed.ok) return notation;
  const { kind, type } = parsed.value;
  const key = kind === "officialLetter" ? "CV" : type;
  const words = key === undefined ? undefined : documentTypes.get(key)?.words;
  return language === "vi"
    ? `${words?.vi ?? "văn bản"} số ${notation}`
    : `${words?.en ?? "Instrument"} No. ${notation}`;
};
