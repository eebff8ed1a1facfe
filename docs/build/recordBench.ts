// Runs a bench and keeps what it printed for the page about benchmarks:   node --conditions=@haicap/source docs/build/recordBench.ts units
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { parseTables } from "../data/parseTables.ts";
import type { BenchRecord } from "../data/records.ts";
import { root } from "../data/tables.ts";

const [room = ""] = process.argv.slice(2);
const [load = 0] = loadavg();
const command = ["--conditions=@haicap/source", "tools/bench.ts", room];
const { status, stdout } = spawnSync(process.execPath, command, {
  cwd: root,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
if (status !== 0) process.exit(status ?? 1);

const record: BenchRecord = {
  recordedOn: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
  machine: `${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  node: process.versions.node,
  load: Math.round(load * 10) / 10,
  command: `pnpm bench ${room}`,
  tables: parseTables(stdout),
};
mkdirSync(`${root}/docs/records`, { recursive: true });
writeFileSync(`${root}/docs/records/bench-${room}.json`, `${JSON.stringify(record, null, 2)}\n`);
console.log(`${record.tables.length} tables kept, at load ${record.load}`);
