import type { Facts } from "./factsIn.ts";
import type { Row } from "./Table.ts";

/** How a change of facts weighs: the shape of a table, a new act, a correction, nothing but a later check, or nothing at all. */
export type Weight = "major" | "minor" | "patch" | "none";

/** One row that is not what it was. */
export interface RowChange {
  readonly table: string;
  /** What the row is about, as its key columns say. */
  readonly key: string;
  readonly before?: Row;
  readonly after?: Row;
  /** The columns that differ, the day of the check aside. */
  readonly columns: readonly string[];
}

/** What one version of the facts says that another did not. */
export interface LawDiff {
  readonly weight: Weight;
  /** Tables and columns that came or went. */
  readonly shape: readonly string[];
  /** Numbers of acts that stood nowhere before. */
  readonly newActs: readonly string[];
  readonly changes: readonly RowChange[];
  /** Rows that only say a later day of check. */
  readonly rechecked: number;
}

/** The columns that name a row; of a table that is not here all columns but the day of the check do. */
const keys: Readonly<Record<string, readonly string[]>> = {
  "units-current.tsv": ["code", "from"],
  "units-legacy.tsv": ["code", "from"],
  "amendments.tsv": ["act"],
  "crosswalk-later.tsv": ["on", "from_code", "to_code"],
  "crosswalk-communes.tsv": ["from_code", "to_code"],
  "crosswalk-provinces.tsv": ["from_code", "to_code"],
  "procedures.tsv": ["code"],
  "competence.tsv": ["code", "from", "kind"],
  "decentralisation.tsv": ["key"],
  "legal-bases.tsv": ["instrument"],
  "replacements.tsv": ["code", "replacedBy"],
  "sources.tsv": ["key", "source"],
  "organisation.tsv": ["key", "effectiveFrom"],
  "statuses.tsv": ["status"],
  "commands.tsv": ["command"],
};
const keysOfYears = ["list", "on", "off"];

const checks: ReadonlySet<string> = new Set(["checked_on", "checkedOn"]);

/**
 * Compares two versions of the facts of a package: what came, what went, what is said otherwise, and how that weighs.
 *
 * Major when the shape of a table changed: who reads its columns must look. Minor when an act stands in it that did not before. Patch
 * for everything else that changed, a correction; a later day of check alone is a patch too.
 */
export const lawDiff = (before: Facts, after: Facts): LawDiff => {
  const tables = [...new Set([...before.rows.keys(), ...after.rows.keys()])].sort();
  const shape = tables.flatMap((table) => shapeChanges(table, before, after));
  const changes = tables.flatMap((table) =>
    rowChanges(table, before.rows.get(table) ?? [], after.rows.get(table) ?? []),
  );
  const told = changes.filter(({ columns }) => columns.length > 0);
  const known = actsIn(before);
  const newActs = [...actsIn(after)].filter((act) => !known.has(act)).sort();
  const rechecked = changes.length - told.length;
  return { weight: weightOf(shape, newActs, told, rechecked), shape, newActs, changes: told, rechecked };
};

const weightOf = (
  shape: readonly string[],
  newActs: readonly string[],
  told: readonly RowChange[],
  rechecked: number,
): Weight => {
  if (shape.length > 0) return "major";
  if (newActs.length > 0) return "minor";
  return told.length + rechecked > 0 ? "patch" : "none";
};

/** A year of the calendar more is a new notice, not another shape; any other table that comes or goes is one. */
const shapeChanges = (table: string, before: Facts, after: Facts): readonly string[] => {
  const [was, is] = [before.columns.get(table), after.columns.get(table)];
  if (was === undefined || is === undefined)
    return /^(?:\d{4}\.json|catalog\/.*)$/u.test(table) && was === undefined
      ? []
      : [`${table} ${was === undefined ? "came" : "went"}`];
  const gone = was.filter((name) => !is.includes(name)).map((name) => `${table}: column ${name} went`);
  const come = is.filter((name) => !was.includes(name)).map((name) => `${table}: column ${name} came`);
  return [...gone, ...come];
};

const rowChanges = (table: string, before: readonly Row[], after: readonly Row[]): readonly RowChange[] => {
  const [was, is] = [byKey(table, before), byKey(table, after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): readonly RowChange[] => {
    const [one, other] = [was.get(key), is.get(key)];
    const names = [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])];
    const differing = names.filter((name) => (one?.[name] ?? "") !== (other?.[name] ?? ""));
    if (one !== undefined && other !== undefined && differing.length === 0) return [];
    const isNew = one === undefined || other === undefined;
    const columns = differing.filter((name) => isNew || !checks.has(name));
    return [
      {
        table,
        key,
        ...(one === undefined ? {} : { before: one }),
        ...(other === undefined ? {} : { after: other }),
        columns,
      },
    ];
  });
};

/** Rows by what they are about; a second row of the same key is numbered, so that none is lost. */
const byKey = (table: string, rows: readonly Row[]): ReadonlyMap<string, Row> => {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(table, row);
    let free = key;
    for (let count = 2; found.has(free); count++) free = `${key} (${count})`;
    found.set(free, row);
  }
  return found;
};

const keyOf = (table: string, row: Row): string => {
  const names =
    keys[table] ?? (/^\d{4}\.json$/u.test(table) ? keysOfYears : Object.keys(row).filter((name) => !checks.has(name)));
  return names.flatMap((name) => row[name] || []).join(" ") || table;
};

/** Numbers of acts as issued: `388/NQ-UBTVQH16`, `118/2025/NĐ-CP`, `28/2026/QH16`. */
const number = /\d+(?:\/\d{4})?\/[A-ZĐ][A-ZĐa-z]*\d*(?:-[A-ZĐ][A-ZĐa-z0-9]*)*/gu;

const actsIn = ({ rows }: Facts): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const list of rows.values())
    for (const row of list)
      for (const cell of Object.values(row)) for (const [act] of cell.matchAll(number)) found.add(act);
  return found;
};
