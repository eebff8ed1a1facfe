// Recomputes the due dates of ten million open dossiers after a new holiday notice, three ways, and holds every answer against the others.
// Then measures what one dossier costs in the steps of its life. Needs about 3 GB of memory and 2 GB of disk for the ten million.
//   node --conditions=@haicap/source tools/scale.ts [rows] [rows for PostgreSQL]
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { choosePostgres } from "./postgres/choosePostgres.ts";
import { columnThreads } from "./scale/columnThreads.ts";
import { emptyColumns, openDossiers } from "./scale/openDossiers.ts";
import { inStore, perDossier } from "./scale/perDossier.ts";
import { type EngineFigures, inPostgres, overParquet } from "./scale/sqlEngines.ts";

const rows = Number(process.argv[2] ?? 10_000_000);
const postgresRows = Math.min(rows, Number(process.argv[3] ?? rows));
const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), "haicap-scale-"));

const line = (name: string, count: number, milliseconds: number, more = ""): void =>
  console.log(
    `${name.padEnd(54)} ${String(count).padStart(9)} rows ${(milliseconds / 1000).toFixed(3).padStart(8)} s ${((milliseconds * 1e6) / count).toFixed(0).padStart(6)} ns a row  ${more}`,
  );

const engineLines = ({ name, rows: count, load, compute, different, megabytes }: EngineFigures): void => {
  line(`${name}: rows in`, count, load, `${megabytes.toFixed(0)} MB`);
  line(`${name}: recompute`, count, compute, `${different} rows differ from the columns`);
  if (different > 0) process.exitCode = 1;
};

try {
  console.log(
    `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? "?"}), load ${loadavg()[0]?.toFixed(1)}\n`,
  );
  const file = join(folder, "columns.bin");
  const made = openDossiers(rows);
  writeFileSync(file, new Uint8Array(made.received.buffer));
  writeFileSync(file, new Uint8Array(made.amounts.buffer), { flag: "a" });

  const columns = emptyColumns(rows);
  const from = performance.now();
  const source = openSync(file, "r");
  for (const column of [columns.received, columns.amounts]) {
    const bytes = new Uint8Array(column.buffer);
    for (let at = 0; at < bytes.length; ) at += readSync(source, bytes, at, Math.min(bytes.length - at, 1 << 28), null);
  }
  closeSync(source);
  line("Columns: read from a file", rows, performance.now() - from, `${((rows * 8) / 1e6).toFixed(0)} MB`);

  for (const count of [1, 2]) {
    const threads = await columnThreads(columns, count);
    await threads.compute("before");
    const before = columns.due.slice();
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await threads.compute("after"));
    await threads.stop();
    const moved = columns.due.reduce((sum, due, row) => sum + (due === before[row] ? 0 : 1), 0);
    const sorted = times.toSorted((a, b) => a - b);
    line(
      `Columns: recompute, ${count} thread${count > 1 ? "s" : ""}, best of ${rounds}`,
      rows,
      sorted[0] ?? 0,
      `median ${((sorted[2] ?? 0) / 1000).toFixed(3)} s, worst ${((sorted.at(-1) ?? 0) / 1000).toFixed(3)} s; ${moved} dates moved; threads up in ${(threads.started / 1000).toFixed(1)} s`,
    );
  }

  engineLines(await overParquet(columns, 2, folder));
  const { server, told } = await choosePostgres();
  if (server === undefined) console.log(told);
  else {
    engineLines(await inPostgres(columns, server.url, postgresRows));
    server.stop();
  }

  console.log("\nOne dossier, processor time");
  const kept = await inStore(2_000);
  for (const { name, count, milliseconds } of [...(await perDossier()), kept]) line(name, count, milliseconds);
  console.log(`${" ".repeat(55)}${kept.bytes.toFixed(0)} bytes a dossier in the database, indexes included`);
} finally {
  rmSync(folder, { recursive: true });
}
