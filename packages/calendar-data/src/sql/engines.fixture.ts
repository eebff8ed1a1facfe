import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** An SQL engine as the test needs it. */
export interface Engine {
  readonly name: string;
  readonly run: (sql: string) => Promise<void>;
  /** The first value of the first row. */
  readonly ask: (sql: string) => Promise<number | string>;
  /** Runs a COPY, with the text as the file or standard input it reads. */
  readonly copy: (sql: string, csv: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const duckdb = async (): Promise<Engine> => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const folder = mkdtempSync(join(tmpdir(), "haicap-duckdb-"));
  const run = async (sql: string): Promise<void> => void (await connection.run(sql));
  const ask = async (sql: string): Promise<number | string> => plain((await connection.runAndReadAll(sql)).value(0, 0));
  return {
    name: `DuckDB ${await ask("SELECT version()")}`,
    run,
    ask,
    copy: async (sql, csv) => {
      const file = /'([^']+\.csv)'/.exec(sql)?.[1] ?? "";
      writeFileSync(join(folder, file), csv);
      await run(sql.replace(file, join(folder, file)));
    },
    close: async () => {
      connection.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
};

/** A schema of its own on a server, dropped at the end. */
export const postgresql = async (url: string): Promise<Engine> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const schema = `haicap_${process.pid}_${Date.now().toString(36)}`;
  const run = async (sql: string): Promise<void> => void (await client.query(sql));
  const ask = async (sql: string): Promise<number | string> => first((await client.query(sql)).rows[0]);
  await run(`CREATE SCHEMA ${schema}; SET search_path TO ${schema}`);
  return {
    name: `PostgreSQL ${await ask("SHOW server_version")}`,
    run,
    ask,
    copy: (sql, csv) => pipeline(Readable.from(pieces(csv)), client.query(copyFrom(sql))),
    close: async () => {
      await run(`DROP SCHEMA ${schema} CASCADE`);
      await client.end();
    },
  };
};

/** PostgreSQL in the process; its COPY reads a blob where the server's reads standard input. */
export const pglite = async (): Promise<Engine> => {
  const database = await PGlite.create();
  const run = async (sql: string): Promise<void> => void (await database.exec(sql));
  const ask = async (sql: string): Promise<number | string> => first((await database.query(sql)).rows[0]);
  return {
    name: `PGlite, PostgreSQL ${await ask("SHOW server_version")} in the process`,
    run,
    ask,
    copy: async (sql, csv) =>
      void (await database.query(sql.replace("STDIN", "'/dev/blob'"), [], { blob: new Blob([csv]) })),
    close: () => database.close(),
  };
};

const first = (row: unknown): number | string => plain(Object.values(row ?? {})[0]);

const plain = (value: unknown): number | string => (typeof value === "bigint" ? Number(value) : String(value));

const pieces = function* (text: string, length = 1 << 20): Generator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
};

declare module "vitest" {
  interface ProvidedContext {
    /** The URL of a server for this run, or "" where there is none. */
    postgres: string;
  }
}
