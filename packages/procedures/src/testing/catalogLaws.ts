import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { CompetenceInterval } from "../competence/CompetenceInterval.ts";
import { organKinds } from "../competence/OrganKind.ts";

/** A row that breaks a law, and which. */
export interface BrokenLaw {
  readonly code: string;
  readonly law: string;
}

/**
 * Lists what breaks the laws of a catalog: codes sorted and once, intervals in order without gap or overlap, an owner wherever one is
 * promised, a citation wherever one is not openly missing, known kinds of body, rules that exist.
 *
 * A province runs the same laws on its own catalog.
 *
 * @example
 * brokenLaws(exampleCatalog); // => []
 * const [first, second, ...rest] = exampleCatalog.codes;
 * brokenLaws({ ...exampleCatalog, codes: [second, first, ...rest] });
 * // => [{ code: "1.000145", law: "codes are sorted, and each is there once" }]
 */
export const brokenLaws = (catalog: ProcedureCatalog): readonly BrokenLaw[] => {
  const unsorted = catalog.codes.filter((code, at) => at > 0 && code <= (catalog.codes[at - 1] ?? ""));
  return [
    ...unsorted.map((code) => ({ code, law: "codes are sorted, and each is there once" })),
    ...catalog.codes.flatMap((code) => {
      const entry = catalog.entry(code);
      return entry === undefined ? [{ code, law: "every code has an entry" }] : lawsOfEntry(catalog, entry);
    }),
  ];
};

const lawsOfEntry = (catalog: ProcedureCatalog, entry: ProcedureEntry): readonly BrokenLaw[] => {
  const checks: readonly (readonly [boolean, string])[] = [
    [entry.name !== "" && entry.name === entry.name.normalize("NFC"), "the name is there, in NFC"],
    [entry.field !== "" && entry.ministry !== "", "field and ministry are known"],
    [entry.competence.length > 0, "somebody owns it, or it is said that nobody does"],
    [isGapless(entry.competence), "intervals follow one another without gap or overlap, and the last is open"],
    [entry.replacedBy.every((code) => catalog.entry(code) !== undefined), "what replaces it exists"],
    ...entry.competence.flatMap((interval) => lawsOfInterval(catalog, interval)),
  ];
  return checks.filter(([holds]) => !holds).map(([, law]) => ({ code: entry.code, law }));
};

const isGapless = (intervals: readonly CompetenceInterval[]): boolean =>
  intervals.every(({ effective }, at) => {
    const next = intervals[at + 1];
    return (
      effective.until === next?.effective.from && (effective.until === undefined || effective.from < effective.until)
    );
  });

const lawsOfInterval = (
  catalog: ProcedureCatalog,
  interval: CompetenceInterval,
): readonly (readonly [boolean, string])[] => [
  [
    isOwnerless(interval) ? interval.owners.length === 0 : interval.owners.length > 0 || interval.mode === "unknown",
    "an owner is named exactly where one is promised",
  ],
  [interval.mode !== "single" || interval.owners.length === 1, "a single owner is one"],
  [
    interval.mode !== "caseDependent" || interval.owners.length > 1,
    "where it depends on the case there are several owners",
  ],
  [interval.mode !== "byFacts" || interval.rules !== undefined, "facts need rules"],
  [interval.rules === undefined || catalog.rules(interval.rules).length > 0, "the rules exist"],
  [
    interval.citations.length > 0 || interval.notes.includes("legalBasisNotInSource"),
    "a citation is there, or openly missing",
  ],
  [interval.owners.every(({ organ, body }) => organ in organKinds && body !== ""), "kinds of body are known"],
];

const isOwnerless = ({ mode }: CompetenceInterval): boolean => mode === "notInForce" || mode === "abolished";
