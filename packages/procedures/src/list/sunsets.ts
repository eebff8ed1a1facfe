import { type CivilDate, isWithin, type Period } from "@haicap/kernel";
import type { ProcedureCatalog } from "../catalog/ProcedureCatalog.ts";
import type { ProcedureEntry } from "../catalog/ProcedureEntry.ts";
import type { ProcedureReference } from "../diff/diffProcedures.ts";

/** An act that gives competence and ends; the procedures nobody is known to decide from `until` on. */
export interface Sunset {
  readonly instrument: string;
  /** The first day without it. */
  readonly until: CivilDate;
  readonly replacedBy?: string;
  readonly procedures: readonly ProcedureReference[];
}

/**
 * Lists the legal bases that end in a period (căn cứ sắp hết hiệu lực), with the procedures whose competence rests on them; the
 * earliest first, then by number.
 *
 * An act is on the list when the first day without it lies `within`. A competence that has moved on by then is not.
 *
 * @example
 * const sixMonths = { from: civilDateUnsafe("2026-10-01"), until: civilDateUnsafe("2027-04-01") };
 * sunsets(exampleCatalog, sixMonths).map(({ instrument, until, procedures }) => `${instrument} ${until} ${procedures.length}`);
 * // => ["120/2025/NĐ-CP 2027-03-01 2", "140/2025/NĐ-CP 2027-03-01 3", "60/2014/QH13 2027-03-01 1"]
 * @since 0.1.0
 */
export const sunsets = (catalog: ProcedureCatalog, within: Period): readonly Sunset[] => {
  const ending = new Map<string, { until: CivilDate; procedures: ProcedureReference[] }>();
  for (const code of catalog.codes) {
    const entry = catalog.entry(code);
    for (const { instrument, until } of entry === undefined ? [] : endsOf(catalog, entry, within)) {
      const found = ending.get(instrument) ?? { until, procedures: [] };
      ending.set(instrument, found);
      found.procedures.push({ code, name: entry?.name ?? "" });
    }
  }
  return [...ending]
    .map(([instrument, { until, procedures }]) => ({
      instrument,
      until,
      ...successorOf(catalog, instrument),
      procedures,
    }))
    .sort((a, b) => (`${a.until} ${a.instrument}` < `${b.until} ${b.instrument}` ? -1 : 1));
};

interface End {
  readonly instrument: string;
  readonly until: CivilDate;
}

const endsOf = (catalog: ProcedureCatalog, entry: ProcedureEntry, within: Period): readonly End[] =>
  entry.competence.flatMap(({ effective, citations, owners }) => {
    const instrument = citations[0]?.instrument ?? "";
    const until = catalog.legalBasis(instrument)?.until;
    const isSoon = until !== undefined && isWithin(within, until);
    return isSoon && owners.length > 0 && isWithin(effective, until) ? [{ instrument, until }] : [];
  });

const successorOf = (catalog: ProcedureCatalog, instrument: string): { readonly replacedBy?: string } => {
  const replacedBy = catalog.legalBasis(instrument)?.replacedBy;
  return replacedBy === undefined ? {} : { replacedBy };
};
