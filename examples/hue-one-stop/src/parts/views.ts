import { formatCitation, type LegalCitation } from "@haicap/kernel";
import type { UnitView, Words } from "../Outcome.ts";

interface Unit {
  readonly code: string;
  readonly fullName: string;
  readonly parent?: { readonly fullName: string };
}

/** A unit in a few words: its full name and the unit above it. */
export const unitView = ({ code, fullName, parent }: Unit): UnitView => ({
  code,
  fullName,
  within: parent?.fullName ?? "",
});

/** Legal references in both languages, each once. */
export const citationWords = (citations: readonly LegalCitation[]): readonly Words[] => {
  const words = citations.map((one) => ({ vi: formatCitation(one, "vi"), en: formatCitation(one, "en") }));
  return words.filter((one, index) => words.findIndex((other) => other.vi === one.vi) === index);
};
