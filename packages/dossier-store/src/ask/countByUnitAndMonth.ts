import type { Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import { asAgency, type StoreContext } from "../store/StoreContext.ts";
import type { StoreFailure } from "../store/StoreFailure.ts";

/** How many dossiers a unit accepted in a month of Vietnamese time, and how they stand. */
export interface MonthOfUnit {
  readonly unit: string | null;
  /** `"2026-11"`. */
  readonly month: string;
  readonly accepted: number;
  readonly open: number;
  /** Ended at or before their due instant. */
  readonly inTime: number;
  readonly late: number;
}

/** The dossiers of a province, counted by unit and month of acceptance. */
export const countByUnitAndMonth = (
  context: StoreContext,
  province: string,
): Promise<Result<readonly MonthOfUnit[], StoreFailure>> =>
  attempt(() =>
    asAgency(context, (queries) => queries.query<MonthOfUnit & Record<string, unknown>>(select, [province])),
  );

const select = `
select unit, to_char(accepted_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month, count(*)::int as accepted,
  count(*) filter (where ended_at is null)::int as open,
  count(*) filter (where ended_at <= due_at)::int as "inTime",
  count(*) filter (where ended_at > due_at)::int as late
from haicap.dossier where province = $1 and accepted_at is not null
group by 1, 2 order by 2, 1`;
