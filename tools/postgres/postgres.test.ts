import { existsSync } from "node:fs";
import { createConnection } from "node:net";
import { expect, test } from "vitest";
import { choosePostgres } from "./choosePostgres.ts";
import { findPostgres } from "./findPostgres.ts";
import { startPostgres } from "./startPostgres.ts";

const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port: Number(new URL(url).port) });
    socket.once("connect", () => resolve(socket.end() !== undefined));
    socket.once("error", () => resolve(false));
  });

const installed = findPostgres();

test.runIf(installed !== undefined)(
  "a server of our own answers while it runs, and leaves nothing behind",
  async () => {
    if (installed === undefined) return;
    const server = await startPostgres(installed);
    expect(await answers(server.url)).toBe(true);
    expect(existsSync(server.folder)).toBe(true);
    server.stop();
    server.stop();
    expect(await answers(server.url)).toBe(false);
    expect(existsSync(server.folder)).toBe(false);
  },
);

test("a server that is given is used, and none when none is wished", async () => {
  const given = await choosePostgres("postgres://someone@db.invalid/test");
  expect(given.server?.url).toBe("postgres://someone@db.invalid/test");
  given.server?.stop();
  expect(await choosePostgres("none")).toEqual({ told: expect.stringContaining("PGlite") });
});
