import pg from "pg";
import { asTextTypes, type Db, type Queries, type Row } from "../db/Db.ts";

/** How a server is reached. */
export interface PostgresOptions {
  /** Connections at the same time; 8 when absent. */
  readonly connections?: number;
}

/**
 * Opens a pool of connections to a PostgreSQL server (máy chủ PostgreSQL) of version 13 or later.
 *
 * A connection that was lost is replaced by the next question; the question during which it was lost fails.
 *
 * @example
 * const db = openPostgres("postgres://haicap@127.0.0.1:1/none"); // nothing is opened before the first question
 * await db.query("select 1").catch(({ code }) => code); // => "ECONNREFUSED"
 * await db.close();
 * @since 0.1.0
 */
export const openPostgres = (url: string, { connections = 8 }: PostgresOptions = {}): Db => {
  const pool = new pg.Pool({ connectionString: url, max: connections, options: "-c timezone=UTC", types });
  pool.on("error", () => undefined); // an idle connection was lost: the next question opens another
  return {
    ...queriesOf(pool),
    exec: async (sql) => {
      await pool.query(sql);
    },
    transaction: (work) => transactionOf(pool, work),
    close: () => pool.end(),
  };
};

const asText = (text: string): string => text;

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    asTextTypes.includes(oid)
      ? asText
      : pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
};

const queriesOf = (client: pg.Pool | pg.PoolClient): Queries => ({
  query: async <T extends Row>(sql: string, values: readonly unknown[] = []) =>
    (await client.query<T>(sql, [...values])).rows,
});

const transactionOf = async <T>(pool: pg.Pool, work: (queries: Queries) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  const lost = (): void => undefined;
  client.on("error", lost);
  let failure: Error | undefined;
  try {
    await client.query("begin");
    const done = await work(queriesOf(client));
    await client.query("commit");
    return done;
  } catch (thrown) {
    failure = await rolledBack(client);
    throw thrown;
  } finally {
    client.off("error", lost);
    client.release(failure);
  }
};

/** A connection that cannot even roll back is thrown away. */
const rolledBack = async (client: pg.PoolClient): Promise<Error | undefined> => {
  try {
    await client.query("rollback");
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown : new Error("the connection was lost");
  }
};
