import type { CivilDate } from "@haicap/kernel";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import { ownersOn } from "../competence/ownersOn.ts";

/**
 * What is known of the procedures of one ministry (mức độ đầy đủ của dữ liệu), as counts of procedures.
 *
 * The owner on the day is `established`, told by `caseFacts`, given by a rule nobody wrote down (`unwrittenRule`), `unknown`, or there is
 * none as the procedure is `notThere`: these five add up to `procedures`. `recalledOwner` counts those established from memory. The
 * rest is of records: with a limit in a unit, with a limit whose unit is missing, with a fee the source states or calls free, with
 * documents, outcomes, legal basis, and with flags of its source.
 */
export interface Completeness {
  readonly ministry: string;
  readonly procedures: number;
  readonly established: number;
  readonly caseFacts: number;
  readonly unwrittenRule: number;
  readonly unknown: number;
  readonly notThere: number;
  readonly recalledOwner: number;
  readonly records: number;
  readonly limitWithUnit: number;
  readonly limitWithoutUnit: number;
  readonly feeKnown: number;
  readonly documents: number;
  readonly outcomes: number;
  readonly legalBasis: number;
  readonly flagged: number;
}

/**
 * Counts what a catalog knows and does not know on a day (báo cáo mức độ đầy đủ), by ministry in the order of their names.
 *
 * @example
 * completenessOf(exampleCatalog, civilDateUnsafe("2026-03-01")).map(({ ministry, procedures, records }) => [ministry, procedures, records]);
 * // => [["Bộ Công an", 1, 0], ["Bộ Tài chính", 1, 0], ["Bộ Tư pháp", 4, 1], ["Bộ Xây dựng", 3, 0], ["Bộ Y tế", 2, 0], ["Ủy ban nhân dân tỉnh Quảng Ninh", 1, 0]]
 * @since 0.1.0
 */
export const completenessOf = (catalog: ProcedureCatalog, on: CivilDate): readonly Completeness[] => {
  const groups = new Map<string, ProcedureEntry[]>();
  for (const code of catalog.codes) {
    const entry = catalog.entry(code);
    if (entry !== undefined) groups.set(entry.ministry, [...(groups.get(entry.ministry) ?? []), entry]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ministry, entries]) => ({ ministry, procedures: entries.length, ...countsOf(catalog, entries, on) }));
};

const countsOf = (
  catalog: ProcedureCatalog,
  entries: readonly ProcedureEntry[],
  on: CivilDate,
): Omit<Completeness, "ministry" | "procedures"> => {
  const standings = entries.map((entry) => standingOf(catalog, entry, on));
  const standing = (kind: Standing["kind"]): number => standings.filter((one) => one.kind === kind).length;
  const records = entries.flatMap(({ code }) => catalog.record(code) ?? []);
  const having = (holds: (record: ProcedureRecord) => boolean): number => records.filter(holds).length;
  return {
    established: standing("established"),
    caseFacts: standing("caseFacts"),
    unwrittenRule: standing("unwrittenRule"),
    unknown: standing("unknown"),
    notThere: standing("notThere"),
    recalledOwner: standings.filter(({ isRecalled }) => isRecalled).length,
    records: records.length,
    limitWithUnit: having((record) => limitUnitsOf(record).some((unit) => unit !== "unspecified")),
    limitWithoutUnit: having((record) => limitUnitsOf(record).includes("unspecified")),
    feeKnown: having(isFeeKnown),
    documents: having(({ cases }) => cases.some(({ documents = [] }) => documents.length > 0)),
    outcomes: having(({ outcomes }) => outcomes.length > 0),
    legalBasis: having(({ legalBasis }) => legalBasis.length > 0),
    flagged: having(({ flags }) => flags.length > 0),
  };
};

interface Standing {
  readonly kind: "established" | "caseFacts" | "unwrittenRule" | "unknown" | "notThere";
  readonly isRecalled: boolean;
}

const standingOf = (catalog: ProcedureCatalog, entry: ProcedureEntry, on: CivilDate): Standing => {
  const owned = ownersOn(catalog, entry, on);
  if (!owned.ok) return { kind: owned.error.needs.length > 0 ? "caseFacts" : "unwrittenRule", isRecalled: false };
  const { status, certainty } = owned.value;
  if (status === "unknown") return { kind: "unknown", isRecalled: false };
  if (status === "notInForce" || status === "abolished") return { kind: "notThere", isRecalled: false };
  return { kind: "established", isRecalled: certainty === "provisional" };
};

const limitUnitsOf = ({ cases, limitReading }: ProcedureRecord): readonly string[] => [
  ...cases.flatMap(({ channels = [] }) => channels.flatMap(({ limit }) => limit?.unit ?? [])),
  ...(limitReading === undefined ? [] : [limitReading.unit]),
];

const isFeeKnown = ({ cases }: ProcedureRecord): boolean =>
  cases.some(({ channels = [] }) =>
    channels.some(({ fees }) => fees.some(({ status }) => status === "stated" || status === "free")),
  );
