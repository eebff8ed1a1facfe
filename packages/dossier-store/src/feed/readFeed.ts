import type { HistoryEntry } from "@haicap/dossiers/history";
import type { Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import { asAgency, type StoreContext } from "../store/StoreContext.ts";
import type { StoreFailure } from "../store/StoreFailure.ts";

/** An event of a province in the order of commits; positions start at 1 and have no gaps. */
export interface FeedItem {
  readonly position: number;
  readonly dossier: string;
  readonly entry: HistoryEntry;
}

/** The events of a province behind a position, oldest first. */
export const readFeed = (
  context: StoreContext,
  province: string,
  after: number,
  limit: number,
): Promise<Result<readonly FeedItem[], StoreFailure>> =>
  attempt(async () => {
    const rows = await asAgency(context, (queries) =>
      queries.query<{ position: string; dossier: string; entry: HistoryEntry }>(select, [province, after, limit]),
    );
    return rows.map(({ position, dossier, entry }) => ({ position: Number(position), dossier, entry }));
  });

const select = `
select position, dossier, entry from haicap.event where province = $1 and position > $2 order by position limit $3`;
