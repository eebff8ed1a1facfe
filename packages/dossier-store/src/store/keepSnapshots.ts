import { snapshotOf } from "@haicap/dossiers/history";
import { attempt } from "../db/attempt.ts";
import type { Grown } from "./Grown.ts";
import type { StoreContext } from "./StoreContext.ts";

/** So many events are folded at the most before the next one is decided. */
const span = 32;

/**
 * Keeps snapshots of the dossiers of a province that have passed another {@link span} of events, all in one statement. A cache: that they
 * could not be kept is no failure.
 */
export const keepSnapshots = async ({ db }: StoreContext, province: string, grown: readonly Grown[]): Promise<void> => {
  const due = grown.filter(({ before, stored }) => Math.floor(stored.version / span) > Math.floor(before / span));
  if (due.length === 0) return;
  const rows = due.map(({ stored: { header, version, dossier, head } }) => ({
    id: header.id,
    sequence: version,
    snapshot: snapshotOf(dossier, head),
  }));
  await attempt(() => db.query(keep, [province, JSON.stringify(rows)]));
};

const keep = `
insert into haicap.snapshot (province, dossier, sequence, snapshot)
select $1, g.id, g.sequence, g.snapshot
from jsonb_to_recordset($2::text::jsonb) as g(id text, sequence integer, snapshot jsonb)
on conflict (province, dossier) do update set sequence = excluded.sequence, snapshot = excluded.snapshot
where snapshot.sequence < excluded.sequence`;
