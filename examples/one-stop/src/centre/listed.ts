import type { Instant } from "@haicap/kernel";
import type { Centre } from "./Centre.ts";
import { type Desk, deskOf } from "./desks.ts";
import { withSlips } from "./slips.ts";

/** Which dossiers of the centre are shown. */
export interface Listing {
  readonly ended: boolean;
  readonly desk?: Desk;
}

/** A dossier in the list. */
export interface Listed {
  readonly id: string;
  readonly procedure: string;
  readonly unit: string;
  readonly desk: Desk;
  readonly status: string;
  readonly clock: string;
  readonly dueAt: Instant | null;
}

/** The most that are shown at once. */
export const mostListed = 200;

/** The dossiers of the centre as its agency may see them, those to be accepted first, then the earliest promised. */
export const listed = async ({ db, store, office }: Centre, { ended, desk }: Listing): Promise<readonly Listed[]> => {
  const { province } = office;
  const asked = { province, limit: mostListed, ...(ended ? { stage: "closed" as const } : {}) };
  const found = await store.list(desk === undefined ? asked : { ...asked, desk });
  if (!found.ok) throw new Error(found.error._tag);
  const own = await withSlips(
    db,
    province,
    found.value.map(({ id }) => id),
  );
  return found.value
    .filter(({ id }) => own.has(id))
    .map(({ id, procedure, unit, desk: lies, status, clock, promisedAt }) => ({
      id,
      procedure: procedure ?? "",
      unit: unit ?? "",
      desk: deskOf(lies ?? undefined),
      status,
      clock,
      dueAt: promisedAt,
    }));
};
