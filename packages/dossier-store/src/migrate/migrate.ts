import { err, ok, type Result, type Sealer } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import type { Db, Queries } from "../db/Db.ts";
import type { MigrationMismatch, StoreFailure } from "../store/StoreFailure.ts";
import { type Migration, migrations } from "./migrations.ts";

/**
 * Brings the tables up to date (nâng cấp bảng), each step in a transaction of its own, and answers the steps it took.
 *
 * Steps that were taken are compared by digest; one that differs or is not known here stops it before anything is changed. Two that
 * migrate at the same time wait for each other.
 */
export const migrate = async (db: Db, sealer: Sealer): Promise<Result<readonly number[], StoreFailure>> => {
  const prepared = await attempt(() => db.exec(prepare));
  if (!prepared.ok) return prepared;
  const taken: number[] = [];
  for (const migration of migrations) {
    const step = await attempt(() => db.transaction((queries) => take(queries, sealer, migration)));
    if (!step.ok) return step;
    if (!step.value.ok) return step.value;
    if (step.value.value) taken.push(migration.id);
  }
  return ok(taken);
};

const prepare = `
create schema if not exists haicap;
create table if not exists haicap.migration (
  id integer primary key,
  name text not null,
  digest text not null,
  applied_at timestamptz not null default now()
);`;

/** Tells whether the step had to be taken. */
const take = async (
  queries: Queries,
  sealer: Sealer,
  { id, name, sql }: Migration,
): Promise<Result<boolean, MigrationMismatch>> => {
  await queries.query("lock table haicap.migration in share row exclusive mode");
  const rows = await queries.query<{ id: number; digest: string }>("select id, digest from haicap.migration");
  const unknown = rows.find((row) => row.id > migrations.length);
  if (unknown !== undefined) return err({ _tag: "MigrationMismatch", id: unknown.id, problem: "unknown" });
  const digest = sealer.sha256Hex(sql);
  const before = rows.find((row) => row.id === id);
  if (before !== undefined)
    return before.digest === digest ? ok(false) : err({ _tag: "MigrationMismatch", id, problem: "changed" });
  for (const statement of statementsOf(sql)) await queries.query(statement);
  await queries.query("insert into haicap.migration (id, name, digest) values ($1, $2, $3)", [id, name, digest]);
  return ok(true);
};

/** A migration's statements: they end with a semicolon at the end of a line, save within `$$`. */
const statementsOf = (sql: string): readonly string[] =>
  sql
    .split("$$")
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(/;\n/g, ";\u0000") : part))
    .join("$$")
    .split("\u0000")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
