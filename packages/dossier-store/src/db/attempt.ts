import { err, ok, type Result } from "@haicap/kernel";
import type { DatabaseRefused, StoreUnavailable } from "../store/StoreFailure.ts";

/**
 * Does something with the database and answers what it threw as a value; two that waited for each other are tried again.
 *
 * @example
 * await attempt(async () => 1); // => ok 1
 * const refused = Object.assign(new Error("twice"), { code: "23505" });
 * await attempt(() => Promise.reject(refused)); // => err { _tag: "DatabaseRefused", sqlState: "23505", cause: "twice" }
 */
export const attempt = async <T>(
  work: () => Promise<T>,
  triesLeft = 3,
): Promise<Result<T, StoreUnavailable | DatabaseRefused>> => {
  try {
    return ok(await work());
  } catch (thrown) {
    const state = sqlStateOf(thrown);
    if (triesLeft > 0 && (state === deadlock || state === serialization)) return attempt(work, triesLeft - 1);
    const cause = thrown instanceof Error ? thrown.message : String(thrown);
    return err(
      isConnection(state) ? { _tag: "StoreUnavailable", cause } : { _tag: "DatabaseRefused", sqlState: state, cause },
    );
  }
};

const deadlock = "40P01";
const serialization = "40001";

const sqlStateOf = (thrown: unknown): string => {
  const code = typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : undefined;
  return typeof code === "string" ? code : "";
};

/** Classes 08 (connection) and 57 (shut down, starting up), what sockets say, and a driver that says nothing but that it ended. */
const isConnection = (state: string): boolean => state === "" || /^(?:08|57P|53|E[A-Z]+$)/.test(state);
