import { type DossierEvent, evolve } from "@haicap/dossiers";
import { type HistoryEntry, type Salts, sealEntry } from "@haicap/dossiers/history";
import { all, err, formatInstant, ok, type Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import type { Queries } from "../db/Db.ts";
import type { Grown } from "./Grown.ts";
import { keepSnapshots } from "./keepSnapshots.ts";
import { type Projection, projectionOf } from "./projectionOf.ts";
import { asAgency, type StoreContext } from "./StoreContext.ts";
import type { StoredDossier } from "./StoredDossier.ts";
import type { RecordRefused, StoreFailure } from "./StoreFailure.ts";

/** Events to write behind what a dossier has; fields named in `salts` are committed, so that they can be redacted. */
export interface Addition {
  readonly stored: StoredDossier;
  readonly events: readonly DossierEvent[];
  readonly salts?: Salts;
}

/**
 * Appends events to dossiers of one province, all or none of them, and answers the dossiers as they now are.
 *
 * Fails with `VersionConflict` for the first dossier to which somebody else appended.
 */
export const appendEvents = async (
  context: StoreContext,
  additions: readonly Addition[],
): Promise<Result<readonly StoredDossier[], StoreFailure>> => {
  const province = additions[0]?.stored.header.province;
  if (province === undefined) return ok([]);
  const grown = all(additions.map((addition) => grownBy(context, province, addition)));
  if (!grown.ok) return grown;
  const written = await write(context, province, grown.value.map(rowOf));
  if (!written.ok) return written;
  await keepSnapshots(context, grown.value);
  return ok(grown.value.map(({ stored }) => stored));
};

/** Writes a history as it was sealed elsewhere, behind a dossier that has no events yet. */
export const appendSealed = (
  context: StoreContext,
  stored: StoredDossier,
  entries: readonly HistoryEntry[],
): Promise<Result<void, StoreFailure>> =>
  write(context, stored.header.province, [rowOf({ before: 0, stored, entries })]);

/** The dossier with its events sealed behind what it has. */
const grownBy = (
  { sealer, mostCharacters }: StoreContext,
  province: string,
  { stored, events, salts }: Addition,
): Result<Grown, RecordRefused> => {
  const refuse = (field: string, reason: RecordRefused["reason"]): Result<never, RecordRefused> =>
    err({ _tag: "RecordRefused", field, reason });
  if (stored.header.province !== province) return refuse("province", "otherProvince");
  const entries: HistoryEntry[] = [];
  let { dossier, head } = stored;
  for (const event of events) {
    if (event.sequence !== stored.version + entries.length + 1) return refuse("sequence", "notNext");
    const text = JSON.stringify(event);
    if (text.length > mostCharacters) return refuse("entry", "tooLarge");
    if (text.includes("\\u0000")) return refuse("entry", "controlCharacter");
    const entry = sealEntry(sealer, head, event, salts);
    entries.push(entry);
    dossier = evolve(dossier, event);
    head = entry.digest;
  }
  return ok({
    before: stored.version,
    entries,
    stored: { ...stored, dossier, head, version: stored.version + entries.length },
  });
};

/** What the statement takes of one dossier. */
const rowOf = ({ before, stored, entries }: Grown): Sent => ({
  id: stored.header.id,
  expected: before,
  version: stored.version,
  head: stored.head,
  ...projectionOf(stored.dossier),
  entries: entries.map((entry) => ({
    sequence: entry.event.sequence,
    command: entry.event.id,
    at: formatInstant(entry.event.at),
    entry,
  })),
});

interface Sent extends Projection {
  readonly id: string;
  readonly expected: number;
  readonly version: number;
  readonly head: string;
  readonly entries: readonly {
    readonly sequence: number;
    readonly command: string;
    readonly at: string;
    readonly entry: HistoryEntry;
  }[];
}

/** One dossier is one statement; several are one transaction, taken back when any of them had moved on. */
const write = async (
  context: StoreContext,
  province: string,
  rows: readonly Sent[],
): Promise<Result<void, StoreFailure>> => {
  const work = async (queries: Queries): Promise<Sent | undefined> => {
    const moved = await queries.query<{ id: string }>(append, [province, JSON.stringify(rows)]);
    const ids = new Set(moved.map(({ id }) => id));
    const missed = rows.find(({ id }) => !ids.has(id));
    if (missed !== undefined && rows.length > 1) throw new TakenBack(missed);
    return missed;
  };
  const whole = rows.length === 1 || context.agency !== null;
  const written = await attempt(() =>
    (whole ? asAgency(context, work) : context.db.transaction(work)).catch((thrown: unknown) => {
      if (thrown instanceof TakenBack) return thrown.missed;
      throw thrown;
    }),
  );
  if (!written.ok) return err(isRepeated(written.error) ? repeated : written.error);
  const missed = written.value;
  return missed === undefined
    ? ok(undefined)
    : err({ _tag: "VersionConflict", id: missed.id, expected: missed.expected });
};

const repeated: RecordRefused = { _tag: "RecordRefused", field: "id", reason: "repeated" };

/** What PostgreSQL says of a second row with the same key: the command was recorded before. */
const isRepeated = (failure: StoreFailure): boolean =>
  failure._tag === "DatabaseRefused" && failure.sqlState === "23505";

/** Rolls a transaction back; never leaves this file. */
class TakenBack extends Error {
  readonly missed: Sent;
  constructor(missed: Sent) {
    super("taken back");
    this.missed = missed;
  }
}

/**
 * Moves each dossier that still has the expected version, takes as many positions of the province's feed as there are events, and
 * writes them. The feed's row is held until the end of the transaction: positions have no gaps and come in the order of commits.
 */
const append = `
with given as (
  select * from jsonb_to_recordset($2::text::jsonb) as g(
    id text, expected integer, version integer, head text, status text, code smallint, clock text,
    accepted_at timestamptz, due_at timestamptz, promised_at timestamptz, ended_at timestamptz, entries jsonb)
), moved as (
  update haicap.dossier d set
    version = g.version, head = g.head, status = g.status, code = g.code, clock = g.clock,
    accepted_at = g.accepted_at, due_at = g.due_at, promised_at = g.promised_at, ended_at = g.ended_at
  from given g
  where d.province = $1 and d.id = g.id and d.version = g.expected
  returning d.id, g.entries
), placed as (
  update haicap.feed set position = position + (select coalesce(sum(jsonb_array_length(entries)), 0) from moved)
  where province = $1 and exists (select from moved)
  returning position
), written as (
  insert into haicap.event (province, dossier, sequence, position, command, at, entry)
  select $1, m.id, e.sequence,
    p.position - count(*) over () + row_number() over (order by m.id, e.sequence), e.command, e.at, e.entry
  from placed p, moved m,
    jsonb_to_recordset(m.entries) as e(sequence integer, command text, at timestamptz, entry jsonb)
)
select id from moved`;
