import { PGlite, type Transaction } from "@electric-sql/pglite";
import { asTextTypes, type Db, type Queries, type Row } from "../db/Db.ts";

/**
 * Opens PostgreSQL inside this process (PostgreSQL nhúng): nothing to install, no server. Without a folder the data is gone with the process.
 *
 * It outlives the death of the process, not that of the machine: it does not wait for the disk. One process at a time may have
 * a folder open.
 *
 * @example
 * const db = await openPglite();
 * await db.query("select 1 + $1::int as sum", [2]); // => [{ sum: 3 }]
 * await db.close();
 * @since 0.1.0
 */
export const openPglite = async (folder?: string): Promise<Db> => {
  const parsers = Object.fromEntries(asTextTypes.map((type) => [type, (text: string): string => text]));
  const lite = await PGlite.create({ ...(folder === undefined ? {} : { dataDir: folder }), parsers });
  await lite.exec("set timezone = 'UTC'");
  return {
    ...queriesOf(lite),
    exec: async (sql) => {
      await lite.exec(sql);
    },
    transaction: (work) => lite.transaction((transaction) => work(queriesOf(transaction))),
    close: () => lite.close(),
  };
};

const queriesOf = (lite: Pick<Transaction, "query">): Queries => ({
  query: async <T extends Row>(sql: string, values: readonly unknown[] = []) =>
    (await lite.query<T>(sql, [...values])).rows,
});
