import { type Snapshot, type SnapshotStale, verifySnapshot } from "@haicap/dossiers/history";
import { err, ok, type Result } from "@haicap/kernel";
import { pagesOf } from "../store/pagesOf.ts";
import { projectionOf } from "../store/projectionOf.ts";
import { type WholeRow, withHistory } from "../store/readDossier.ts";
import type { StoreContext } from "../store/StoreContext.ts";
import type { DossierWithHistory } from "../store/StoredDossier.ts";
import type { StoreFailure } from "../store/StoreFailure.ts";

/** What a look at every history of a province found. */
export interface StoreVerified {
  readonly dossiers: number;
  readonly events: number;
  /** Each dossier that does not hold, and why. */
  readonly broken: readonly { readonly id: string; readonly failure: StoreFailure | RowDiffers | SnapshotStale }[];
  /** One digest over all heads in order of number: kept elsewhere, it shows that a whole dossier is gone. */
  readonly digest: string;
}

/** A column of the row is not what the history comes to. */
export interface RowDiffers {
  readonly _tag: "RowDiffers";
  readonly id: string;
  readonly column: string;
}

/** Verifies every history of a province and holds each row against what its history comes to. */
export const verifyStore = async (
  context: StoreContext,
  province: string,
): Promise<Result<StoreVerified, StoreFailure>> => {
  const broken: { id: string; failure: StoreFailure | RowDiffers | SnapshotStale }[] = [];
  let [dossiers, events, digest] = [0, 0, ""];
  for await (const page of pagesOf(context, province)) {
    if (!page.ok) return page;
    for (const row of page.value) {
      const stored = withHistory(context, row);
      const sound = stored.ok ? soundRow(context, row, stored.value) : stored;
      if (!sound.ok) broken.push({ id: row.id, failure: sound.error });
      dossiers += 1;
      events += row.entries.length;
      digest = context.sealer.sha256Hex(context.sealer.canonical([digest, row.id, row.head]));
    }
  }
  return ok({ dossiers, events, broken, digest });
};

const soundRow = (
  { sealer }: StoreContext,
  row: WholeRow,
  stored: DossierWithHistory,
): Result<void, RowDiffers | SnapshotStale> => {
  const projection = projectionOf(stored.definition, stored.dossier);
  const folded = { ...projection, version: stored.version, head: stored.head };
  const column = Object.entries(folded).find(([name, value]) => !isSame(row[name], value))?.[0];
  if (column !== undefined) return err({ _tag: "RowDiffers", id: row.id, column: columnNamed(column) });
  const snapshot = row["snapshot"] as Snapshot | null;
  return snapshot === null ? ok(undefined) : verifySnapshot(sealer, stored.definition, stored.history, snapshot);
};

/** `dueAt` is `due_at` in the table. */
const columnNamed = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Instants come from the database as text of milliseconds. */
const isSame = (kept: unknown, folded: unknown): boolean =>
  kept === folded || (typeof kept === "string" && typeof folded === "number" && Number(kept) === folded);
