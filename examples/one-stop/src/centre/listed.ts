import type { Instant } from "@haicap/kernel";
import type { Centre } from "./Centre.ts";
import { type Desk, deskOf } from "./desks.ts";

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

/**
 * The dossiers of the centre, the earliest promised first. The store lists those whose clock is open; a desk also needs those filed and
 * not accepted yet, and those whose outcome waits to be fetched, so we ask the table ourselves, for this agency alone.
 */
export const listed = async ({ db, office }: Centre, { ended, desk }: Listing): Promise<readonly Listed[]> => {
  const rows = await db.query<Row>(select, [office.province, office.agency, terminal, ended, desk ?? null, mostListed]);
  return rows.map(({ id, procedure, unit, desk: lies, status, clock, due }) => ({
    id,
    procedure: procedure ?? "",
    unit: unit ?? "",
    desk: deskOf(lies ?? undefined),
    status,
    clock,
    dueAt: due === null ? null : (Number(due) as Instant),
  }));
};

interface Row extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly procedure: string | null;
  readonly unit: string | null;
  readonly desk: string | null;
  readonly status: string;
  readonly clock: string;
  readonly due: string | null;
}

const terminal = ["Returned", "NotAccepted", "Stopped", "Withdrawn", "Archived"];

const select = `
select d.id, d.procedure, d.unit, d.desk, d.status, d.clock, (extract(epoch from d.promised_at) * 1000)::bigint as due
from haicap.dossier d join one_stop.slip s on s.province = d.province and s.dossier = d.id
where d.province = $1 and d.agency = $2 and (d.status = any($3)) = $4 and ($5::text is null or d.desk = $5) and d.version > 0
order by d.promised_at nulls first, d.id limit $6`;
