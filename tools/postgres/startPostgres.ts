import { execFileSync, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InstalledPostgres } from "./findPostgres.ts";

/** A running server that belongs to nobody else. */
export interface PrivatePostgres {
  /** Of the superuser, with a password made for this server alone. */
  readonly url: string;
  readonly version: string;
  /** Where its data lie. */
  readonly folder: string;
  readonly stop: () => void;
  /** Stops it in the middle of what it does, as a crash would, and starts it again. */
  readonly crash: () => Promise<void>;
}

/** `true`: what was committed outlives a crash of the server, as it does where servers are real. */
export interface PostgresCare {
  readonly durable?: boolean;
}

/**
 * Starts a server of its own: new data in a temporary folder, loopback alone, a free port, nothing written through to the disk.
 *
 * PostgreSQL refuses to run as root, so root runs it as `postgres` (or `nobody`). It stops with the process at the latest.
 */
export const startPostgres = async (
  { programs, version }: InstalledPostgres,
  { durable = false }: PostgresCare = {},
): Promise<PrivatePostgres> => {
  const folder = mkdtempSync(join(tmpdir(), "haicap-postgres-"));
  const run = runner(programs, folder);
  const password = randomBytes(16).toString("hex");
  try {
    const secret = join(folder, "password");
    writeFileSync(secret, password, { mode: 0o600 });
    run.own(secret);
    run("initdb", [
      "-D",
      join(folder, "data"),
      "-U",
      "postgres",
      "-A",
      "scram-sha-256",
      `--pwfile=${secret}`,
      ...plain,
    ]);
    const port = await startOnFreePort(run, folder, durable ? durably : careless);
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      version,
      folder,
      stop: stopper(run, folder),
      crash: () => run.later("pg_ctl", ["-D", join(folder, "data"), "-m", "immediate", "-w", "restart"]),
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};

const plain = ["-E", "UTF8", "--locale=C", "--no-sync"];
const durably = "-c listen_addresses=127.0.0.1 -c fsync=off";
const careless = "-c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off";

interface Run {
  (program: string, parameters: readonly string[]): void;
  readonly later: (program: string, parameters: readonly string[]) => Promise<void>;
  readonly own: (file: string) => void;
}

const runner = (programs: string, folder: string): Run => {
  const user = process.getuid?.() === 0 ? serverUser() : undefined;
  const own = (file: string): void => {
    if (user !== undefined) chownSync(file, user.uid, user.gid);
  };
  own(folder);
  const around = { cwd: folder, env: { PATH: process.env["PATH"] ?? "", LC_ALL: "C" }, ...user };
  const failed = (program: string, why: string): Error =>
    new Error(`${program} failed: ${why}${readIfThere(join(folder, `${program}.log`))}`);
  const run = (program: string, parameters: readonly string[]): void => {
    const { status, error, stderr } = spawnSync(join(programs, program), parameters, {
      ...around,
      encoding: "utf8",
      stdio: ["ignore", "ignore", program === "initdb" ? "pipe" : "ignore"],
    });
    if (status !== 0) throw failed(program, error?.message ?? stderr ?? "");
  };
  const later = (program: string, parameters: readonly string[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = spawn(join(programs, program), parameters, { ...around, stdio: "ignore" });
      child.once("error", reject);
      child.once("close", (status) => (status === 0 ? resolve() : reject(failed(program, ""))));
    });
  return Object.assign(run, { own, later });
};

const readIfThere = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

const serverUser = (): { readonly uid: number; readonly gid: number } => {
  for (const name of ["postgres", "nobody"])
    try {
      const idOf = (flag: string): number =>
        Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
      return { uid: idOf("-u"), gid: idOf("-g") };
    } catch {
      // the next name
    }
  throw new Error("PostgreSQL does not run as root, and there is neither a user postgres nor nobody");
};

/** Between looking for a free port and taking it another may take it: then look again. */
const startOnFreePort = async (run: Run, folder: string, care: string): Promise<number> => {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const options = `${care} -c port=${port} -c unix_socket_directories=${folder}`;
    try {
      run("pg_ctl", ["-D", join(folder, "data"), "-l", join(folder, "pg_ctl.log"), "-o", options, "-w", "start"]);
      return port;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

const stopper = (run: Run, folder: string): (() => void) => {
  let isRunning = true;
  const stop = (): void => {
    if (!isRunning) return;
    isRunning = false;
    process.off("exit", stop);
    run("pg_ctl", ["-D", join(folder, "data"), "-m", "immediate", "-w", "stop"]);
    rmSync(folder, { recursive: true, force: true });
  };
  process.on("exit", stop);
  return stop;
};
