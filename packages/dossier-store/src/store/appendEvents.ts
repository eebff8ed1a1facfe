import { type DossierEvent, evolve } from "@haicap/dossiers";
import type { HistoryEntry, Salts } from "@haicap/dossiers/history";
import { err, ok, type Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import type { Grown } from "./Grown.ts";
import { jsonText } from "./jsonText.ts";
import { keepSnapshots } from "./keepSnapshots.ts";
import { projectionOf } from "./projectionOf.ts";
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
 * Appends events to dossiers of one province, all or none of them, and answers the dossiers as they now are. Each dossier comes once.
 *
 * Fails with `VersionConflict` for the first dossier to which somebody else appended.
 */
export const appendEvents = async (
  context: StoreContext,
  additions: readonly Addition[],
): Promise<Result<readonly StoredDossier[], StoreFailure>> => {
  const province = additions[0]?.stored.header.province;
  if (province === undefined) return ok([]);
  const grown: Grown[] = [];
  const rows: string[] = [];
  for (const addition of additions) {
    const one = grownBy(context, province, addition);
    if (!one.ok) return one;
    grown.push(one.value.grown);
    rows.push(one.value.text);
  }
  const written = await write(context, province, grown, rows);
  if (!written.ok) return written;
  await keepSnapshots(context, province, grown);
  return ok(grown.map(({ stored }) => stored));
};

/** A dossier as it will be, and its row of the statement. */
export interface GrownText {
  readonly grown: Grown;
  readonly text: string;
}

/** Encodes a history as it was sealed behind a dossier that has no events yet; nothing is written. */
export const sealedText = (
  context: StoreContext,
  stored: StoredDossier,
  entries: readonly HistoryEntry[],
): Result<GrownText, RecordRefused> => {
  let text = "";
  for (const entry of entries) {
    const taken = context.encoder.take(entry);
    if (!taken.ok) return taken;
    text += text === "" ? taken.value.text : `,${taken.value.text}`;
  }
  return ok({ grown: { before: 0, stored }, text: rowOf(stored, 0, text) });
};

/** Writes a history that was sealed elsewhere. */
export const appendSealed = (context: StoreContext, { grown, text }: GrownText): Promise<Result<void, StoreFailure>> =>
  write(context, grown.stored.header.province, [grown], [text]);

const refuse = (field: string, reason: RecordRefused["reason"]): Result<never, RecordRefused> =>
  err({ _tag: "RecordRefused", field, reason });

/** The dossier with its events sealed behind what it has. */
const grownBy = (
  { encoder }: StoreContext,
  province: string,
  { stored, events, salts }: Addition,
): Result<GrownText, RecordRefused> => {
  const { header, definition } = stored;
  if (header.province !== province) return refuse("province", "otherProvince");
  let { dossier, head, version } = stored;
  let text = "";
  for (const event of events) {
    if (event.sequence !== version + 1) return refuse("sequence", "notNext");
    const sealed = encoder.seal(head, event, salts);
    if (!sealed.ok) return sealed;
    text += text === "" ? sealed.value.text : `,${sealed.value.text}`;
    dossier = evolve(dossier, event);
    head = sealed.value.digest;
    version = event.sequence;
  }
  const after = { header, definition, dossier, head, version };
  return ok({ grown: { before: stored.version, stored: after }, text: rowOf(after, stored.version, text) });
};

/** A row of the statement: a dossier as it will be, at which version it must be found, and the entries to write. */
const rowOf = ({ header, definition, dossier }: StoredDossier, expected: number, entries: string): string => {
  const { status, code, clock, closed, acceptedAt, dueAt, promisedAt, endedAt } = projectionOf(definition, dossier);
  const instants =
    acceptedAt === null && endedAt === null
      ? ""
      : column("accepted_at", acceptedAt) +
        column("due_at", dueAt) +
        column("promised_at", promisedAt) +
        column("ended_at", endedAt);
  return `{"id":${jsonText(header.id)},"expected":${expected},"entries":[${entries}],"status":${jsonText(status)},"clock":${jsonText(clock)},"closed":${closed}${column("code", code)}${instants}}`;
};

/** A column that is not there is null. Histories come from files: what stands bare in JSON must be a number. */
const column = (name: string, value: number | null): string =>
  Number.isSafeInteger(value) ? `,"${name}":${value}` : "";

/** One statement, which takes itself back when any of several dossiers has moved on. */
const write = async (
  context: StoreContext,
  province: string,
  grown: readonly Grown[],
  rows: readonly string[],
): Promise<Result<void, StoreFailure>> => {
  const values = [province, listText(rows)];
  const written = await attempt(() =>
    asAgency(context, (queries) => queries.query<{ readonly moved: number }>(append, values)),
  );
  if (written.ok) return written.value[0]?.moved === grown.length ? ok(undefined) : conflict(grown[0]);
  if (written.error._tag !== "DatabaseRefused") return written;
  if (written.error.sqlState === uniqueViolation) return refuse("id", "repeated");
  return written.error.sqlState === takenBack ? firstMoved(context, province, grown) : written;
};

/** Rows as one list. Joined they are one text: a sum of parts is read more slowly, letter by letter, by drivers that measure it. */
const listText = (rows: readonly string[]): string => {
  const between = rows.slice(1, -1);
  const [first = "", last = ""] = [rows[0], rows.at(-1)];
  return rows.length === 1 ? `[${first}]` : [`[${first}`, ...between, `${last}]`].join(",");
};

/** What PostgreSQL says of a second row with the same key: the command was recorded before. */
const uniqueViolation = "23505";

/** Division by zero: how the statement takes itself back. */
const takenBack = "22012";

/** Somebody was faster, or the agency may not see the dossier. */
const conflict = (grown: Grown | undefined): Result<never, StoreFailure> =>
  err({ _tag: "VersionConflict", id: grown?.stored.header.id ?? "", expected: grown?.before ?? 0 });

/** The first dossier that is not at the version it was expected at, or that the agency may not see; or that one came twice. */
const firstMoved = async (
  context: StoreContext,
  province: string,
  grown: readonly Grown[],
): Promise<Result<never, StoreFailure>> => {
  const ids = grown.map(({ stored }) => stored.header.id);
  if (new Set(ids).size < ids.length) return refuse("id", "repeated");
  const found = await attempt(() =>
    asAgency(context, (queries) => queries.query<{ id: string; version: number }>(versions, [province, ids])),
  );
  if (!found.ok) return found;
  const now = new Map(found.value.map(({ id, version }) => [id, version]));
  return conflict(grown.find(({ before, stored }) => now.get(stored.header.id) !== before) ?? grown[0]);
};

const versions = "select id, version from haicap.dossier where province = $1 and id = any($2::text[])";

/**
 * Moves each dossier that still has the expected version, takes as many positions of the province's feed as there are events, and
 * writes them. The feed's row is held until the end of the transaction: positions have no gaps and come in the order of commits.
 * Where one of several has moved on, it divides by zero and nothing was done.
 */
const append = `
with given as (
  select * from jsonb_to_recordset($2::text::jsonb) as g(
    id text, expected integer, status text, code smallint, clock text, closed boolean,
    accepted_at float8, due_at float8, promised_at float8, ended_at float8, entries jsonb)
), moved as (
  update haicap.dossier d set
    version = g.expected + jsonb_array_length(g.entries), head = coalesce(g.entries->-1->>'digest', d.head),
    status = g.status, code = g.code, clock = g.clock, closed = g.closed,
    accepted_at = to_timestamp(g.accepted_at / 1000), due_at = to_timestamp(g.due_at / 1000),
    promised_at = to_timestamp(g.promised_at / 1000), ended_at = to_timestamp(g.ended_at / 1000)
  from given g
  where d.province = $1 and d.id = g.id and d.version = g.expected
  returning d.id, g.expected, g.entries
), placed as (
  update haicap.feed set position = position + (select coalesce(sum(jsonb_array_length(entries)), 0) from moved)
  where province = $1 and exists (select from moved)
  returning position
), written as (
  insert into haicap.event (province, dossier, sequence, position, command, at, entry)
  select $1, m.id, m.expected + e.number,
    p.position - count(*) over () + row_number() over (order by m.id, e.number),
    e.entry->'event'->>'id', to_timestamp((e.entry->'event'->'at')::float8 / 1000), e.entry
  from placed p, moved m, jsonb_array_elements(m.entries) with ordinality as e(entry, number)
)
select m.n as moved, 1 / (case when g.n = 1 or g.n = m.n then 1 else 0 end) as whole
from (select count(*)::int as n from moved) m, (select count(*)::int as n from given) g`;
