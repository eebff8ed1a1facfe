import type { Manifest, ManifestProcedure } from "./Manifest.ts";

/** What two builds say differently of the law, from the first to the second. */
export interface ManifestDiff {
  readonly from: ManifestHead;
  readonly to: ManifestHead;
  readonly versions: readonly Change<string>[];
  readonly units: readonly UnitChange[];
  readonly procedures: readonly ProcedureChange[];
  readonly days: readonly DayChange[];
  readonly sunsets: readonly Change<string>[];
}

/** Which build it is. */
export type ManifestHead = Pick<Manifest, "province" | "name" | "on">;

/** A value under a key, before and after; absent where it was not, or is no longer. */
export interface Change<Value> {
  readonly key: string;
  readonly before?: Value;
  readonly after?: Value;
}

/** What happened to a commune. */
export type UnitChange =
  | {
      readonly change: "added" | "ended";
      readonly code: string;
      readonly name: string;
      readonly from: readonly string[];
    }
  | {
      readonly change: "renamed" | "madeOf";
      readonly code: string;
      readonly name: string;
      readonly before: string;
      readonly after: string;
    };

/** What is said otherwise of a procedure. */
export type ProcedurePart =
  | "name"
  | "field"
  | "status"
  | "owners"
  | "basis"
  | "through"
  | "limits"
  | "fees"
  | "documents";

/** What happened to a procedure; `parts` are those that changed, with what they were and are. */
export type ProcedureChange =
  | {
      readonly change: "added" | "removed";
      readonly code: string;
      readonly name: string;
      readonly owners: readonly string[];
    }
  | {
      readonly change: "changed";
      readonly code: string;
      readonly name: string;
      readonly parts: readonly {
        readonly part: ProcedurePart;
        readonly before: readonly string[];
        readonly after: readonly string[];
      }[];
    };

/** What happened to a day of the calendar. */
export interface DayChange extends Change<string> {
  readonly change: "added" | "removed" | "changed" | "confirmed";
}

/** Compares what two builds say of the law; language, format and bytes of the pages do not matter. */
export const diffManifests = (from: Manifest, to: Manifest): ManifestDiff => ({
  from: headOf(from),
  to: headOf(to),
  versions: changes(from.versions, to.versions, (version) => version),
  units: units(from, to),
  procedures: procedures(from, to),
  days: days(from, to),
  sunsets: changes(from.sunsets, to.sunsets, (until) => until),
});

const headOf = ({ province, name, on }: Manifest): ManifestHead => ({ province, name, on });

type Table<Value> = Readonly<Record<string, Value>>;

const keysOf = (...tables: readonly Table<unknown>[]): readonly string[] =>
  [...new Set(tables.flatMap(Object.keys))].sort();

const own = <Value>(table: Table<Value>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const changes = <Value>(
  from: Table<Value>,
  to: Table<Value>,
  said: (value: Value) => string,
): readonly Change<string>[] =>
  keysOf(from, to).flatMap((key) => {
    const [before, after] = [own(from, key), own(to, key)].map((value) =>
      value === undefined ? undefined : said(value),
    );
    if (before === after) return [];
    return [{ key, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  });

const units = (from: Manifest, to: Manifest): readonly UnitChange[] =>
  keysOf(from.units, to.units).flatMap((code): readonly UnitChange[] => {
    const [before, after] = [own(from.units, code), own(to.units, code)];
    if (before === undefined) return after === undefined ? [] : [{ change: "added", code, ...after }];
    if (after === undefined) return [{ change: "ended", code, ...before }];
    const { name } = after;
    const [madeBefore, madeAfter] = [before.from.join(", "), after.from.join(", ")];
    return [
      ...(before.name === name ? [] : [{ change: "renamed", code, name, before: before.name, after: name } as const]),
      ...(madeBefore === madeAfter
        ? []
        : [{ change: "madeOf", code, name, before: madeBefore, after: madeAfter } as const]),
    ];
  });

const procedures = (from: Manifest, to: Manifest): readonly ProcedureChange[] =>
  keysOf(from.procedures, to.procedures).flatMap((code): readonly ProcedureChange[] => {
    const [before, after] = [own(from.procedures, code), own(to.procedures, code)];
    if (before === undefined)
      return after === undefined ? [] : [{ change: "added", code, name: after.name, owners: after.owners }];
    if (after === undefined) return [{ change: "removed", code, name: before.name, owners: before.owners }];
    const parts = Object.keys(told).flatMap((key) => {
      const part = key as ProcedurePart;
      const [was, is] = [told[part](before), told[part](after)];
      return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ part, before: was, after: is }];
    });
    return parts.length === 0 ? [] : [{ change: "changed", code, name: after.name, parts }];
  });

const told: Readonly<Record<ProcedurePart, (one: ManifestProcedure) => readonly string[]>> = {
  name: ({ name }) => [name],
  field: ({ field }) => [field],
  status: ({ status }) => [status],
  owners: ({ owners }) => owners,
  basis: ({ basis }) => basis,
  through: ({ through }) => through.map(([day, owners]) => `${day}: ${owners}`),
  limits: ({ limits }) => limits,
  fees: ({ fees }) => fees,
  documents: ({ documents }) => [String(documents)],
};

const days = (from: Manifest, to: Manifest): readonly DayChange[] =>
  keysOf(from.days, to.days).flatMap((key): readonly DayChange[] => {
    const [before, after] = [own(from.days, key), own(to.days, key)];
    const said = (day: typeof before): string => `${day?.kind}: ${day?.name}`;
    if (before === undefined) return [{ change: "added", key, after: said(after) }];
    if (after === undefined) return [{ change: "removed", key, before: said(before) }];
    if (said(before) !== said(after)) return [{ change: "changed", key, before: said(before), after: said(after) }];
    if (before.certainty === after.certainty && before.source === after.source) return [];
    return [
      {
        change: "confirmed",
        key,
        before: `${before.certainty}, ${before.source}`,
        after: `${after.certainty}, ${after.source}`,
      },
    ];
  });
