import { createRequire } from "node:module";
import { addWorkingDaysBatch } from "../../../packages/calendar/src/index.ts";
import { table, times } from "../report.ts";
import { time } from "./country.ts";

const rows = 1_000_000;
const rounds = 5;

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getRows: () => readonly (readonly unknown[])[] }>;
}

interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (path: string, options: object) => Promise<{ readonly connect: () => Promise<Connection> }>;
  };
}

const best = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await work();
    taken.push(((performance.now() - started) * 1e6) / rows);
  }
  return Math.min(...taken);
};

/** The same million rows by a join with the table of days, on one thread, and by the column; both end in a sum. */
export const benchDuckDb = async (): Promise<void> => {
  const from = createRequire(new URL("../../../packages/calendar-data/package.json", import.meta.url));
  const { DuckDBInstance } = from("@duckdb/node-api") as DuckDb;
  const base = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await base.connect();
  const days = Array.from({ length: time.days }, (_, at) => {
    const [day, isWorked] = [time.first + at, time.working[at] === 1];
    return `(${day}, ${time.ranks[at + 1]}, ${isWorked})`;
  });
  await connection.run("CREATE TABLE days (day INTEGER, ordinal INTEGER, working BOOLEAN)");
  await connection.run(`INSERT INTO days VALUES ${days.join(",")}`);
  await connection.run(
    `CREATE TABLE filings AS SELECT (${time.first} + hash(i) % ${time.days - 200})::INTEGER AS day FROM range(${rows}) AS t(i)`,
  );
  const source = await connection.runAndReadAll("SELECT day FROM filings");
  const src = Int32Array.from(source.getRows(), (row) => Number(row[0]));
  const out = new Int32Array(rows);
  const sum = (): number => {
    addWorkingDaysBatch(time, src, 20, out);
    let total = 0;
    for (let row = 0; row < rows; row++) total += out[row] as number;
    return total;
  };
  const join = `SELECT sum(due.day) FROM filings JOIN days AS received ON received.day = filings.day
    JOIN days AS due ON due.working AND due.ordinal = received.ordinal + 20`;
  const [joined] = (await connection.runAndReadAll(join)).getRows();
  if (Number(joined?.[0]) !== sum()) throw new Error("the join and the column disagree");
  const [duck, ours] = [await best(() => connection.run(join)), await best(sum)];
  table(
    "20 working days and a sum, a row of 1,000,000",
    ["haicap", "DuckDB, one thread", "DuckDB to ours"],
    [[`${ours.toFixed(2)} ns`, `${duck.toFixed(2)} ns`, times(duck / ours)]],
  );
};
