import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const start = (...options: readonly string[]): ChildProcess =>
  spawn(process.execPath, [
    "--conditions=@haicap/source",
    fileURLToPath(new URL("./main.ts", import.meta.url)),
    ...options,
  ]);

/** What a process says on its error output up to a match, or all of it when it ends before. */
const said = (child: ChildProcess, until: RegExp): Promise<string> =>
  new Promise((resolve) => {
    let text = "";
    child.stderr?.on("data", (part) => {
      text += String(part);
      if (until.test(text)) resolve(text);
    });
    child.once("close", () => resolve(text));
  });

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once("exit", (code) => resolve(code)));

it("opens on a folder, keeps what was done there, logs no dossier, and stops when told", async () => {
  const folder = await mkdtemp(join(tmpdir(), "one-stop-"));
  const options = ["--data", join(folder, "db"), "--sample", "--now", "2026-11-20T09:00+07:00", "--port", "0"];
  const numbers: string[][] = [];
  for (const _ of ["first", "again"]) {
    const child = start(...options);
    let log = "";
    child.stdout?.on("data", (part) => {
      log += String(part);
    });
    const url = /http:\S+/.exec(await said(child, /http:\S+\n/))?.[0] ?? "";
    const page = await (await fetch(url)).text();
    numbers.push([...page.matchAll(/H57\.104-\d{6}-\d{4}/g)].map(([number]) => number));
    await fetch(`${url}/dossiers/${numbers[0]?.[0]}`);
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
    expect(log.split("\n")[0]).toContain('"method":"GET","route":"/:language","status":200');
    expect(log).not.toContain("H57");
  }
  expect(numbers[0]?.length).toBeGreaterThan(5);
  expect(numbers[1]).toEqual(numbers[0]);
  await rm(folder, { recursive: true });
});

it("says what an option may be", async () => {
  const wrong = [
    [["--office", "nowhere"], /thuan-hoa/],
    [["--now", "noon"], /--now/],
  ] as const;
  await Promise.all(
    wrong.map(async ([options, words]) => {
      const child = start(...options);
      const [text, code] = await Promise.all([said(child, words), ended(child)]);
      expect([code, text]).toEqual([2, expect.stringMatching(words)]);
    }),
  );
});
