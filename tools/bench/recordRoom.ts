import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { machineOf } from "../quality/machineOf.ts";
import { recordsFolder, writeRecord } from "../quality/writeRecord.ts";
import type { Printed } from "./report.ts";

/** Puts the run of a room in the place of the one recorded before. */
export const recordRoom = (
  room: string,
  tables: readonly Printed[],
  spreads: readonly { readonly name: string; readonly ratio: number }[],
): void => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const file = join(root, recordsFolder, "bench.json");
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { runs: readonly { readonly room: string }[] }).runs
    : [];
  const runs = [...before.filter((run) => run.room !== room), { ...machineOf(), room, tables, spreads }];
  writeRecord(root, "bench", { runs: runs.sort((a, b) => (a.room < b.room ? -1 : 1)) });
};
