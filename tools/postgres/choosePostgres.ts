import { findPostgres } from "./findPostgres.ts";
import { type PrivatePostgres, startPostgres } from "./startPostgres.ts";

/** The PostgreSQL that tests get, and a line that says which. */
export interface ChosenPostgres {
  /** Absent: there is none, and tests take PGlite, which is PostgreSQL in the process. */
  readonly server?: Pick<PrivatePostgres, "url" | "stop">;
  readonly told: string;
}

/**
 * Chooses by `HAICAP_POSTGRES`: a URL is used as it is, `none` looks for no server, and without it one is started when it is installed.
 */
export const choosePostgres = async (
  wish: string | undefined = process.env["HAICAP_POSTGRES"],
): Promise<ChosenPostgres> => {
  if (wish?.includes("://"))
    return { server: { url: wish, stop: () => undefined }, told: "PostgreSQL: the server of HAICAP_POSTGRES" };
  const installed = wish === "none" ? undefined : findPostgres();
  if (installed === undefined)
    return {
      told: "PostgreSQL: no server is installed here, so PGlite (PostgreSQL in the process) takes all of the test",
    };
  const server = await startPostgres(installed);
  return { server, told: `PostgreSQL ${installed.version}: a server of our own on loopback` };
};
