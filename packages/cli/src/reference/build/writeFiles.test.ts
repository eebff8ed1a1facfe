import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeFiles } from "./writeFiles.ts";

it("writes over an earlier build, drops its pages that are no longer made, and touches nothing else", async () => {
  const folder = await mkdtemp(join(tmpdir(), "haicap-"));
  const page = (path: string, content = "x"): { path: string; content: string } => ({ path, content });
  await writeFiles(folder, [page("procedures/1.html"), page("procedures/2.html")]);
  await writeFiles(folder, [page("procedures/2.html")]);
  expect(await readdir(join(folder, "procedures"))).toHaveLength(2);
  await writeFiles(folder, [page("manifest.json"), page("procedures/2.html")]);
  await writeFile(join(folder, "procedures", "notes.txt"), "mine");
  await writeFile(join(folder, "mine.html"), "mine");
  expect(await writeFiles(folder, [page("manifest.json"), page("procedures/3.html", "ữ")])).toBe(4);
  expect((await readdir(join(folder, "procedures"))).toSorted()).toEqual(["3.html", "notes.txt"]);
  expect(await readFile(join(folder, "mine.html"), "utf8")).toBe("mine");
  await rm(folder, { recursive: true });
});
