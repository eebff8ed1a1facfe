import type { ProcedureCode } from "@haicap/identifiers";
import { err, ok, type Result } from "@haicap/kernel";
import type { LimitReading, ProcedureChannel, ProcedureRecord } from "../catalog/Procedure.ts";
import { sameValue } from "../export/sameValue.ts";
import type { MovedProcedure, ProcedureDiff, ProcedureReference } from "./diffProcedures.ts";

/** The limit or the fees of one way to hand in, before and after; absent on the side that does not have the way. */
export interface ChannelChange {
  readonly case?: string;
  readonly channel: ProcedureChannel["channel"];
  /** Which row of that way in that case, from 1, where there are several. */
  readonly row?: number;
  readonly from?: Partial<ProcedureChannel>;
  readonly to?: Partial<ProcedureChannel>;
}

/** A procedure whose limits, or fees, are other than before. */
export interface ChangedChannels extends ProcedureReference {
  readonly changes: readonly ChannelChange[];
  /** The limit that holds for every way to hand in, when it is another. */
  readonly limitReading?: { readonly from?: LimitReading; readonly to?: LimitReading };
}

/** One field of a record, before and after; an absent side did not have it. */
export interface FieldChange {
  readonly field: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** The fields of a record that are other than before. */
export interface ChangedRecord extends ProcedureReference {
  readonly fields: readonly FieldChange[];
}

/** Everything that turns one catalog into the other: whole records that came or went, and fields that changed. */
export interface RecordChanges {
  readonly added: readonly ProcedureRecord[];
  readonly removed: readonly ProcedureRecord[];
  readonly changed: readonly ChangedRecord[];
}

/** What changed between two catalogs: what a person asks, and under `records` all of it, for {@link applyDiff}. */
export interface CatalogDiff extends ProcedureDiff {
  readonly limitsChanged: readonly ChangedChannels[];
  readonly feesChanged: readonly ChangedChannels[];
  readonly records: RecordChanges;
}

/** A catalog holds a code twice, so that nothing can be said about it. */
export interface CodeRepeated {
  readonly _tag: "CodeRepeated";
  readonly catalog: "from" | "to";
  readonly code: ProcedureCode;
}

/**
 * Compares two catalogs record by record (so sánh hai bộ thủ tục): what was added, abolished, replaced, moved between levels, whose
 * limits and fees changed.
 *
 * A code that is gone is abolished; it is replaced when its record, before or after, names what replaces it. A level is moved when the
 * set of levels is another. Limits and fees are compared case by case and way by way, in the order the record has them. Where and when
 * a record was seen, its flags and its confidence change no content: they are under `records` alone.
 *
 * Fails with `CodeRepeated` when a catalog holds a code twice.
 *
 * @example
 * const [birth] = exampleCatalog.codes.flatMap((code) => exampleCatalog.record(code) ?? []);
 * const cases = [{ channels: [{ channel: "inPerson", limit: { amount: 1, unit: "workingDay" }, fees: [{ status: "free" }] }] }];
 * const diff = diffCatalogs([birth], [{ ...birth, levels: ["province"], cases }]);
 * diff.ok && diff.value.moved; // => [{ code: "1.001193", from: ["commune"], to: ["province"], … }]
 * diff.ok && diff.value.limitsChanged[0]?.changes;
 * // => [{ channel: "inPerson", from: { limit: { amount: 1, unit: "unspecified" } }, to: { limit: { amount: 1, unit: "workingDay" } } }]
 * diff.ok && diff.value.feesChanged; // => []
 * @since 0.1.0
 */
export const diffCatalogs = (
  from: readonly ProcedureRecord[],
  to: readonly ProcedureRecord[],
): Result<CatalogDiff, CodeRepeated> => {
  const [before, after] = [byCode(from, "from"), byCode(to, "to")];
  if (!before.ok) return before;
  if (!after.ok) return after;
  return ok(compare(before.value, after.value));
};

type Catalog = ReadonlyMap<ProcedureCode, ProcedureRecord>;

const byCode = (records: readonly ProcedureRecord[], catalog: "from" | "to"): Result<Catalog, CodeRepeated> => {
  const found = new Map<ProcedureCode, ProcedureRecord>();
  for (const record of [...records].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    if (found.has(record.code)) return err({ _tag: "CodeRepeated", catalog, code: record.code });
    found.set(record.code, record);
  }
  return ok(found);
};

interface Pair {
  readonly before: ProcedureRecord;
  readonly after: ProcedureRecord;
}

const compare = (before: Catalog, after: Catalog): CatalogDiff => {
  const added = [...after.values()].filter(({ code }) => !before.has(code));
  const removed = [...before.values()].filter(({ code }) => !after.has(code));
  const pairs = [...before.values()].flatMap((record): readonly Pair[] => {
    const other = after.get(record.code);
    return other === undefined || sameValue(record, other) ? [] : [{ before: record, after: other }];
  });
  return {
    added: added.map(reference),
    abolished: removed.map(reference),
    replaced: [...removed.flatMap(replacedNow), ...pairs.flatMap(replacedSince)].sort(inOrder),
    moved: pairs.flatMap(movedBetween),
    limitsChanged: pairs.flatMap((pair) => changedIn(pair, ["limit", "limitText"])),
    feesChanged: pairs.flatMap((pair) => changedIn(pair, ["fees", "feeText"])),
    unknown: 0,
    records: { added, removed, changed: pairs.map(changedFields) },
  };
};

const inOrder = (a: ProcedureReference, b: ProcedureReference): number => (a.code < b.code ? -1 : 1);

const reference = ({ code, name }: ProcedureRecord): ProcedureReference => ({ code, name });

type Replaced = ProcedureDiff["replaced"][number];

const replacedNow = (record: ProcedureRecord): readonly Replaced[] =>
  (record.replacedBy ?? []).length === 0 ? [] : [{ ...reference(record), by: record.replacedBy ?? [] }];

/** Still in the catalog, but named as replaced by what it was not before. */
const replacedSince = ({ before, after }: Pair): readonly Replaced[] => {
  const by = (after.replacedBy ?? []).filter((code) => !(before.replacedBy ?? []).includes(code));
  return by.length === 0 ? [] : [{ ...reference(after), by }];
};

const movedBetween = ({ before, after }: Pair): readonly MovedProcedure[] => {
  const isSame = sameValue([...before.levels].sort(), [...after.levels].sort());
  return isSame ? [] : [{ ...reference(after), from: before.levels, to: after.levels, citations: [] }];
};

type Part = "limit" | "limitText" | "fees" | "feeText";

const changedIn = ({ before, after }: Pair, parts: readonly Part[]): readonly ChangedChannels[] => {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): readonly ChannelChange[] => {
    const [from, to] = [old.get(key), now.get(key)];
    const [left, right] = [partOf(from, parts), partOf(to, parts)];
    if (sameValue(left, right)) return [];
    const place = (to ?? from)?.place;
    return place === undefined ? [] : [{ ...place, ...present("from", left), ...present("to", right) }];
  });
  const isReading = parts.includes("limit") && !sameValue(before.limitReading, after.limitReading);
  if (changes.length === 0 && !isReading) return [];
  const limitReading = { ...present("from", before.limitReading), ...present("to", after.limitReading) };
  return [{ ...reference(after), changes, ...(isReading ? { limitReading } : {}) }];
};

const present = <Key extends string, T>(key: Key, value: T | undefined): { readonly [K in Key]?: T } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: T };

interface ChannelRow {
  readonly place: Pick<ChannelChange, "case" | "channel" | "row">;
  readonly channel: ProcedureChannel;
}

/** The ways to hand in by case, way and place among the rows of that way. */
const rowsOf = ({ cases }: ProcedureRecord): ReadonlyMap<string, ChannelRow> => {
  const rows = new Map<string, ChannelRow>();
  for (const { name, channels = [] } of cases)
    for (const channel of channels) {
      let row = 1;
      const key = (): string => JSON.stringify([name, channel.channel, row]);
      while (rows.has(key())) row++;
      const place = { ...(name === undefined ? {} : { case: name }), channel: channel.channel };
      rows.set(key(), { place: row === 1 ? place : { ...place, row }, channel });
    }
  return rows;
};

const partOf = (row: ChannelRow | undefined, parts: readonly Part[]): Partial<ProcedureChannel> | undefined =>
  row === undefined
    ? undefined
    : Object.fromEntries(parts.flatMap((part) => (row.channel[part] === undefined ? [] : [[part, row.channel[part]]])));

const changedFields = ({ before, after }: Pair): ChangedRecord => {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof ProcedureRecord)[];
  return {
    ...reference(after),
    fields: fields
      .filter((field) => !sameValue(before[field], after[field]))
      .map((field) => ({
        field,
        ...present("from", before[field]),
        ...present("to", after[field]),
      })),
  };
};
