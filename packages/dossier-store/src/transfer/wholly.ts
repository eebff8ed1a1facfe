import { ok, type Result } from "@haicap/kernel";
import { attempt } from "../db/attempt.ts";
import type { Db, Queries } from "../db/Db.ts";
import type { StoreContext } from "../store/StoreContext.ts";
import type { StoreFailure } from "../store/StoreFailure.ts";

/**
 * Does several things in one transaction, which takes itself back when they come to a failure: what is refused leaves nothing behind.
 *
 * @example
 * const queries = { query: async () => [] };
 * const db = { ...queries, transaction: (work) => work(queries) };
 * await wholly({ db }, async () => ({ ok: false, error: { _tag: "Refused" } })); // => err { _tag: "Refused" }
 */
export const wholly = async <T, F>(
  context: StoreContext,
  work: (within: StoreContext) => Promise<Result<T, F>>,
): Promise<Result<T, F | StoreFailure>> => {
  let refused: Result<T, F> | undefined;
  const done = await attempt(() =>
    context.db.transaction(async (queries) => {
      const worked = await work({ ...context, db: inTransaction(context.db, queries) });
      if (worked.ok) return worked.value;
      refused = worked;
      throw new Error("taken back");
    }),
  );
  return refused ?? (done.ok ? ok(done.value) : done);
};

const inTransaction = (db: Db, queries: Queries): Db => ({
  query: (sql, values) => queries.query(sql, values),
  transaction: (work) => work(queries),
  exec: (sql) => db.exec(sql),
  close: () => db.close(),
});
