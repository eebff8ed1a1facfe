import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { Db } from "../db/Db.ts";
import { openPostgres } from "../postgres/openPostgres.ts";

/** A database with its driver beside it, which runs a statement with values that are ready and does nothing else. */
export interface Driver {
  readonly db: Db;
  readonly run: (sql: string, values: unknown[]) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** PGlite as its makers made it. */
export const plainPglite = async (): Promise<Driver> => {
  const lite = await PGlite.create();
  const db: Db = {
    query: async <T>(sql: string, values: readonly unknown[] = []) => (await lite.query<T>(sql, [...values])).rows,
    exec: async (sql) => void (await lite.exec(sql)),
    transaction: (work) =>
      lite.transaction((within) =>
        work({
          query: async <T>(sql: string, values: readonly unknown[] = []) =>
            (await within.query<T>(sql, [...values])).rows,
        }),
      ),
    close: () => lite.close(),
  };
  return { db, run: (sql, values) => lite.query(sql, values), close: () => lite.close() };
};

/** One connection of `pg`. */
export const plainPostgres = async (url: string): Promise<Driver> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const db = openPostgres(url, { connections: 1 });
  return {
    db,
    run: (sql, values) => client.query(sql, values),
    close: async () => {
      await client.end();
      await db.close();
    },
  };
};
