import type { ProcedureCode } from "@haicap/identifiers";
import { type CivilDate, isWithin, type LegalCitation } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { CompetenceInterval, CompetenceKind } from "../competence/CompetenceInterval.ts";

/** A procedure named in a list. */
export interface ProcedureReference {
  readonly code: ProcedureCode;
  readonly name: string;
}

/** A procedure that another level owns than before; `kind` where the act that moved it is known. */
export interface MovedProcedure extends ProcedureReference {
  readonly from: readonly GovernmentLevel[];
  readonly to: readonly GovernmentLevel[];
  readonly kind?: CompetenceKind;
  readonly citations: readonly LegalCitation[];
}

/** What changed between two days. `unknown` counts the procedures of which one of the two days is not known. */
export interface ProcedureDiff {
  readonly added: readonly ProcedureReference[];
  readonly abolished: readonly ProcedureReference[];
  readonly replaced: readonly (ProcedureReference & { readonly by: readonly ProcedureCode[] })[];
  readonly moved: readonly MovedProcedure[];
  readonly limitsChanged: readonly ProcedureReference[];
  readonly feesChanged: readonly ProcedureReference[];
  readonly unknown: number;
}

/**
 * Compares the catalog on two days (so sánh bộ thủ tục giữa hai ngày): what came, went, was replaced, or moved between levels.
 *
 * Limits and fees are known in one version only, so nothing is said to have changed in them; procedures whose owner is not
 * established on one of the days are counted, never guessed.
 *
 * @example
 * const diff = diffProcedures(exampleCatalog, civilDateUnsafe("2025-06-30"), civilDateUnsafe("2025-07-01"));
 * diff.moved.map(({ code, from, to }) => `${code} ${from} > ${to}`);
 * // => ["1.004859 district,commune > commune", "1.013225 district > commune", "2.000528 district > commune"]
 * @since 0.1.0
 */
export const diffProcedures = (catalog: ProcedureCatalog, from: CivilDate, to: CivilDate): ProcedureDiff => {
  const changes = catalog.codes.flatMap((code) => changeOf(catalog.entry(code), from, to));
  const of = <Kind extends Change["change"]>(kind: Kind): readonly Extract<Change, { change: Kind }>[] =>
    changes.filter((one): one is Extract<Change, { change: Kind }> => one.change === kind);
  return {
    added: of("added").map(({ reference }) => reference),
    abolished: of("abolished").map(({ reference }) => reference),
    replaced: of("abolished").flatMap(({ reference, by }) => (by.length === 0 ? [] : [{ ...reference, by }])),
    moved: of("moved").map(({ moved }) => moved),
    limitsChanged: [],
    feesChanged: [],
    unknown: of("unknown").length,
  };
};

type Change =
  | { readonly change: "added"; readonly reference: ProcedureReference }
  | { readonly change: "abolished"; readonly reference: ProcedureReference; readonly by: readonly ProcedureCode[] }
  | { readonly change: "moved"; readonly moved: MovedProcedure }
  | { readonly change: "unknown" };

const changeOf = (entry: ProcedureEntry | undefined, from: CivilDate, to: CivilDate): readonly Change[] => {
  const before = entry?.competence.find(({ effective }) => isWithin(effective, from));
  const after = entry?.competence.find(({ effective }) => isWithin(effective, to));
  if (entry === undefined || before === after) return [];
  const reference = { code: entry.code, name: entry.name };
  if (after?.mode === "abolished") return [{ change: "abolished", reference, by: entry.replacedBy }];
  if (before?.mode === "notInForce" && isOwned(after)) return [{ change: "added", reference }];
  if (!isOwned(before) || !isOwned(after)) return [{ change: "unknown" }];
  const moved = {
    ...reference,
    from: levelsOf(before),
    to: levelsOf(after),
    kind: after.kind,
    citations: after.citations,
  };
  return `${moved.from}` === `${moved.to}` ? [] : [{ change: "moved", moved }];
};

const isOwned = (interval: CompetenceInterval | undefined): interval is CompetenceInterval =>
  interval !== undefined && interval.owners.length > 0 && interval.mode !== "unknown";

const levelsOf = ({ owners }: CompetenceInterval): readonly GovernmentLevel[] => [
  ...new Set(owners.map(({ level }) => level)),
];
