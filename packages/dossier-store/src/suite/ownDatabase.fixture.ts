import { openPostgres } from "../postgres/openPostgres.ts";

/** A database of its own on a server, for one file of tests. */
export const ownDatabase = async (server: string, name: string): Promise<string> => {
  const db = openPostgres(server, { connections: 1 });
  await db.exec(`drop database if exists ${name} with (force)`);
  await db.exec(`create database ${name}`);
  await db.close();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};

declare module "vitest" {
  interface ProvidedContext {
    /** The URL of the server of tests, or "" where there is none. */
    postgres: string;
  }
}
