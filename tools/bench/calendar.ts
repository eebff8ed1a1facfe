import { benchAdditions } from "./calendar/additions.ts";
import { benchColumns } from "./calendar/columns.ts";
import { benchDeadlines } from "./calendar/deadlines.ts";
import { benchDuckDb } from "./calendar/duckdb.ts";
import { counted } from "./measure.ts";

/** Measures the calendar room: additions beside the loop over date-fns, deadlines and receipts, columns. */
export const bench = async (): Promise<void> => {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}; the best of thirty interleaved rounds; ratios are those of single rounds, the calmest of them`,
  );
  benchAdditions();
  benchDeadlines();
  benchColumns();
  await benchDuckDb();
  if (Number.isNaN(counted())) throw new Error("nothing was counted");
};
