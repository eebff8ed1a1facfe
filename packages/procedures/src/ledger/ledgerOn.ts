import type { CivilDate } from "@haicap/kernel";
import type { GovernmentLevel } from "@haicap/units";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { CompetenceKind } from "../competence/CompetenceInterval.ts";
import { intervalOn } from "../competence/intervalOn.ts";
import type { LedgerAct, LedgerMeasure, LedgerTables, PublishedTotal } from "./LedgerTables.ts";
import { type Move, moveOf } from "./moveOf.ts";

/** Procedures that went from one level to another by acts of a kind; `inferred` and `recalled` are among them. */
export interface LedgerFlow {
  readonly from: GovernmentLevel;
  readonly to: GovernmentLevel;
  readonly kind: CompetenceKind;
  readonly procedures: number;
  /** Of these, the earlier level follows from the kind of act alone. */
  readonly inferred: number;
  /** Of these, an owner is recalled, not seen in a source. */
  readonly recalled: number;
}

/** A published figure beside what the data show: at least `counted`, of which `inferred`; `cannotTell` procedures might belong. */
export interface LedgerComparison extends PublishedTotal {
  readonly counted: number;
  readonly inferred: number;
  readonly cannotTell: number;
  /** Procedures listed nationally that the catalog does not have. */
  readonly notInCatalog: number;
  readonly reproduced: boolean;
}

/** What moved from whom to whom by a day, by which acts, beside what was published. */
export interface Ledger {
  readonly on: CivilDate;
  readonly since: CivilDate;
  readonly procedures: number;
  readonly flows: readonly LedgerFlow[];
  readonly stayed: number;
  readonly abolished: number;
  readonly notThere: number;
  readonly cannotTell: number;
  /** The acts in force on the day, with how many procedures rest on each. */
  readonly acts: readonly (LedgerAct & { readonly procedures: number })[];
  readonly published: readonly LedgerComparison[];
}

/**
 * Counts what moved from whom to whom between two days (sổ theo dõi phân cấp, phân quyền), each procedure once, and sets it beside
 * the figures published by `on`.
 *
 * `since` is the day before anything moved. A level that shared a task and lost its share gave it away. Where no source states who
 * decided before, the kind of act tells (`inferred`) or nothing does (`cannotTell`); a figure is `reproduced` only when the data
 * show it exactly and leave nothing open.
 *
 * @example
 * const tables = { acts: [], totals: [] };
 * const [since, on] = [civilDateUnsafe("2025-06-30"), civilDateUnsafe("2025-09-15")];
 * ledgerOn(exampleCatalog, tables, since, on).flows;
 * // => [{ from: "district", to: "commune", kind: "division", procedures: 4, inferred: 1, recalled: 0 }]
 * @since 0.1.0
 */
export const ledgerOn = (catalog: ProcedureCatalog, tables: LedgerTables, since: CivilDate, on: CivilDate): Ledger => {
  const entries = catalog.codes.flatMap((code) => catalog.entry(code) ?? []);
  const moves = entries.map((entry) => moveOf(entry, since, on));
  const count = (move: Move["move"]): number => moves.filter((one) => one.move === move).length;
  const flows = flowsOf(moves);
  const resting = new Map<string, number>();
  for (const entry of entries) {
    const basis = intervalOn(entry, on)?.citations[0]?.instrument;
    if (basis !== undefined) resting.set(basis, (resting.get(basis) ?? 0) + 1);
  }
  const counts = {
    stayed: count("stayed"),
    abolished: count("abolished"),
    notThere: count("notThere"),
    cannotTell: count("cannotTell"),
  };
  return {
    on,
    since,
    procedures: entries.length,
    flows,
    ...counts,
    acts: tables.acts
      .filter(({ from, until }) => from !== undefined && from <= on && (until === undefined || on < until))
      .map((act) => ({ ...act, procedures: resting.get(act.instrument) ?? 0 })),
    published: tables.totals
      .filter(({ asOf }) => asOf <= on)
      .map((total) =>
        compared(total, flows, { ...counts, procedures: entries.length }, listedIn(tables, entries.length)),
      ),
  };
};

const flowsOf = (moves: readonly Move[]): readonly LedgerFlow[] => {
  const flows = new Map<string, LedgerFlow>();
  for (const move of moves) {
    if (move.move !== "moved") continue;
    const { from, to, kind, isInferred, isRecalled } = move;
    const key = `${from} ${to} ${kind}`;
    const so = flows.get(key) ?? { from, to, kind, procedures: 0, inferred: 0, recalled: 0 };
    const inferred = so.inferred + Number(isInferred);
    flows.set(key, { ...so, procedures: so.procedures + 1, inferred, recalled: so.recalled + Number(isRecalled) });
  }
  return [...flows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, flow]) => flow);
};

/** How many are listed nationally and not in the catalog, by the latest figure. */
const listedIn = ({ totals }: LedgerTables, procedures: number): number => {
  const listed = totals.filter(({ measure }) => measure === "listed").map(({ figure }) => figure);
  return Math.max(0, (listed.at(-1) ?? procedures) - procedures);
};

interface Counts {
  readonly procedures: number;
  readonly abolished: number;
  readonly cannotTell: number;
}

const local: readonly GovernmentLevel[] = ["province", "commune"];

const belongs: Readonly<Record<"centreToLocal" | "fromDistrict", (flow: LedgerFlow) => boolean>> = {
  centreToLocal: ({ from, to }) => from === "central" && local.includes(to),
  fromDistrict: ({ from, to }) => from === "district" && local.includes(to),
};

const compared = (
  total: PublishedTotal,
  flows: readonly LedgerFlow[],
  counts: Counts,
  notInCatalog: number,
): LedgerComparison => {
  const { counted, inferred, cannotTell } = measured(total.measure, flows, counts);
  const reproduced = counted === total.figure && inferred + cannotTell + notInCatalog === 0;
  return { ...total, counted, inferred, cannotTell, notInCatalog, reproduced };
};

const measured = (
  measure: LedgerMeasure,
  flows: readonly LedgerFlow[],
  { procedures, abolished, cannotTell }: Counts,
): Pick<LedgerComparison, "counted" | "inferred" | "cannotTell"> => {
  if (measure === "listed") return { counted: procedures, inferred: 0, cannotTell: 0 };
  if (measure === "abolished") return { counted: abolished, inferred: 0, cannotTell: 0 };
  const own = flows.filter(belongs[measure]);
  const sum = (of: (flow: LedgerFlow) => number): number => own.reduce((all, flow) => all + of(flow), 0);
  return { counted: sum((flow) => flow.procedures), inferred: sum((flow) => flow.inferred), cannotTell };
};
