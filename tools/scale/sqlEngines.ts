import { statSync } from "node:fs";
import { join } from "node:path";
import { columnGaps } from "../../packages/calendar/src/columns/index.ts";
import { daySql, dayTable, dayTableCsv, type SqlEngine } from "../../packages/calendar/src/day-table/index.ts";
import { duckdb, type Engine, postgresql } from "../../packages/calendar-data/src/sql/engines.fixture.ts";
import { civilDateUnsafe, fromEpochDay } from "../../packages/kernel/src/index.ts";
import { noticeTime } from "./noticeTime.ts";
import { type DossierColumns, openDossiersSql } from "./openDossiers.ts";

/** What an engine needed, and in how many rows it differs from the columns. */
export interface EngineFigures {
  readonly name: string;
  readonly rows: number;
  /** Milliseconds until the rows were where the engine reads them. */
  readonly load: number;
  /** Milliseconds of the joins, into a table. */
  readonly compute: number;
  readonly different: number;
  readonly megabytes: number;
}

/** DuckDB over a Parquet file, on so many threads. */
export const overParquet = async (columns: DossierColumns, threads: number, folder: string): Promise<EngineFigures> => {
  const engine = await duckdb();
  const rows = columns.received.length;
  const file = join(folder, "filings.parquet");
  await engine.run(`SET threads = ${threads}`);
  await loadDays(engine, "duckdb");
  const load = await timed(() => engine.run(`COPY (${openDossiersSql(rows)}) TO '${file}' (FORMAT parquet)`));
  await engine.run(`CREATE VIEW filings AS SELECT * FROM '${file}'`);
  const compute = await timed(() => engine.run(`CREATE TABLE answer AS ${daySql("duckdb").dueByWorkingDays}`));
  const different = await differing(engine, columns, rows);
  await engine.close();
  return {
    name: `${engine.name}, Parquet, ${threads} threads`,
    rows,
    load,
    compute,
    different,
    megabytes: statSync(file).size / 1e6,
  };
};

/** PostgreSQL, its rows copied in. */
export const inPostgres = async (columns: DossierColumns, url: string, rows: number): Promise<EngineFigures> => {
  const engine = await postgresql(url);
  await loadDays(engine, "postgresql");
  await engine.run("CREATE TABLE filings (id int, received_on date, working_days int)");
  const text = filingsCsv(columns, rows);
  const load = await timed(() => engine.copy("COPY filings FROM STDIN (FORMAT csv)", text));
  await engine.run("ANALYZE filings; ANALYZE days");
  const compute = await timed(() => engine.run(`CREATE TABLE answer AS ${daySql("postgresql").dueByWorkingDays}`));
  await engine.run("CREATE INDEX ON answer (id); ANALYZE answer");
  const different = await differing(engine, columns, rows);
  const bytes = Number(await engine.ask("SELECT pg_table_size('filings') + pg_table_size('answer')"));
  await engine.close();
  return { name: engine.name, rows, load, compute, different, megabytes: bytes / 1e6 };
};

const loadDays = async (engine: Engine, kind: SqlEngine): Promise<void> => {
  const table = dayTable(noticeTime(true), {
    from: civilDateUnsafe("2026-01-01"),
    until: civilDateUnsafe("2028-01-01"),
  });
  if (!table.ok) throw new Error(table.error._tag);
  const csv = dayTableCsv(table.value);
  for (const statement of daySql(kind).load)
    await (statement.startsWith("COPY") ? engine.copy(statement, csv) : engine.run(statement));
};

const filingsCsv = ({ received, amounts }: DossierColumns, rows: number): string => {
  const lines: string[] = [];
  for (let id = 0; id < rows; id++) lines.push(`${id},${fromEpochDay((received[id] ?? 0) as never)},${amounts[id]}\n`);
  return lines.join("");
};

const certainties = ["confirmed", "provisional", "projected"];
const atOnce = 500_000;

/** Every date and certainty the engine gave, held against the columns: how many rows differ, missing rows included. */
const differing = async (engine: Engine, { due, certainty }: DossierColumns, rows: number): Promise<number> => {
  let different = 0;
  for (let from = 0; from < rows; from += atOnce) {
    const told = await engine.ask(
      `SELECT string_agg(id || ' ' || coalesce((due_on - DATE '1970-01-01') || ' ' || certainty, ''), ',') FROM answer WHERE id >= ${from} AND id < ${from + atOnce}`,
    );
    const seen = new Uint8Array(atOnce);
    for (const line of String(told).split(",")) {
      const [id = "", day = "", firmness = ""] = line.split(" ");
      const row = Number(id);
      const expected = due[row] ?? 0;
      const same =
        expected <= columnGaps.invalid
          ? day === ""
          : Number(day) === expected && firmness === certainties[certainty[row] ?? 0];
      if (same) seen[row - from] = 1;
    }
    for (let row = from; row < Math.min(rows, from + atOnce); row++) different += seen[row - from] === 1 ? 0 : 1;
  }
  return different;
};

const timed = async (work: () => Promise<void>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
