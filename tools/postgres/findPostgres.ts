import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** The programs of an installed PostgreSQL. */
export interface InstalledPostgres {
  /** The folder of `initdb` and `pg_ctl`. */
  readonly programs: string;
  /** As it says itself: "15.14 (Debian 15.14-0+deb12u1)". */
  readonly version: string;
}

/** Where Debian, Fedora, Homebrew and the makers' own packages put the server's programs, beside the PATH. */
const shelves = ["/usr/lib/postgresql", "/usr/local/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"];

/** Finds the newest PostgreSQL of this machine (on the PATH or where packages put it), or nothing. */
export const findPostgres = (path: string = process.env["PATH"] ?? ""): InstalledPostgres | undefined => {
  const found = [...onShelves(), ...path.split(delimiter), "/usr/pgsql/bin"]
    .filter((folder) => folder !== "" && existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")))
    .map((programs) => ({ programs, version: versionOf(programs) }))
    .filter(({ version }) => version !== "");
  return found.sort((a, b) => Number.parseInt(b.version, 10) - Number.parseInt(a.version, 10))[0];
};

const onShelves = (): readonly string[] =>
  shelves
    .filter((shelf) => existsSync(shelf))
    .flatMap((shelf) => readdirSync(shelf).map((name) => join(shelf, name, "bin")))
    .filter((folder) => /^\d+$|^postgresql/.test(folder.split("/").at(-2) ?? "") && existsSync(dirname(folder)));

const versionOf = (programs: string): string => {
  const { stdout } = spawnSync(join(programs, "postgres"), ["--version"], { encoding: "utf8" });
  return /\(PostgreSQL\) (.*)/.exec(stdout ?? "")?.[1]?.trim() ?? "";
};
