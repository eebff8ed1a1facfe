import { snapshotOf } from "@haicap/dossiers/history";
import { attempt } from "../db/attempt.ts";
import type { Grown } from "./Grown.ts";
import type { StoreContext } from "./StoreContext.ts";

/** So many events are folded at the most before the next one is decided. */
const span = 32;

/** Keeps a snapshot of each dossier that has passed another {@link span} of events. A cache: that it could not be kept is no failure. */
export const keepSnapshots = async ({ db }: StoreContext, grown: readonly Grown[]): Promise<void> => {
  for (const { before, stored } of grown) {
    const { version, dossier, head, header } = stored;
    if (Math.floor(version / span) === Math.floor(before / span)) continue;
    const snapshot = JSON.stringify(snapshotOf(dossier, head));
    await attempt(() => db.query(keep, [header.province, header.id, version, snapshot]));
  }
};

const keep = `
insert into haicap.snapshot (province, dossier, sequence, snapshot) values ($1, $2, $3, $4::text::jsonb)
on conflict (province, dossier) do update set sequence = excluded.sequence, snapshot = excluded.snapshot
where snapshot.sequence < excluded.sequence`;
