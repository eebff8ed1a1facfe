import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { columnGaps } from "../../packages/calendar/src/columns/index.ts";
import { columnThreads } from "./columnThreads.ts";
import { openDossiers } from "./openDossiers.ts";
import { overParquet } from "./sqlEngines.ts";

test("columns in threads and DuckDB over Parquet agree on every row, and one wrong date is found", {
  timeout: 60_000,
}, async () => {
  const columns = openDossiers(30_001);
  const threads = await columnThreads(columns, 2);
  await threads.compute("before");
  const before = columns.due.slice();
  await threads.compute("after");
  await threads.stop();
  expect(columns.due.every((due) => due > columnGaps.invalid)).toBe(true);
  expect(columns.due.some((due, row) => due !== before[row])).toBe(true);

  const folder = mkdtempSync(join(tmpdir(), "haicap-scale-test-"));
  expect((await overParquet(columns, 2, folder)).different).toBe(0);
  columns.due[12_345] = (columns.due[12_345] ?? 0) + 1;
  expect((await overParquet(columns, 2, folder)).different).toBe(1);
  rmSync(folder, { recursive: true });
});
