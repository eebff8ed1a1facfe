// Measures a room against named peers, in one process and interleaved. No part of the tests: figures depend on the machine.
//   pnpm bench [room] [--record]; without a room all of them, one after the other, each in a process of its own
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { spreads } from "./bench/measure.ts";
import { recordRoom } from "./bench/recordRoom.ts";
import { printed } from "./bench/report.ts";

const rooms: Readonly<Record<string, () => Promise<{ readonly bench: () => void | Promise<void> }>>> = {
  calendar: () => import("./bench/calendar.ts"),
  "dossier-store": () => import("./bench/dossier-store.ts"),
  dossiers: () => import("./bench/dossiers.ts"),
  procedures: () => import("./bench/procedures.ts"),
  units: () => import("./bench/units.ts"),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: "boolean", default: false } },
});
const [name] = positionals;
const room = name === undefined ? undefined : rooms[name];
if (name === undefined) {
  const program = fileURLToPath(import.meta.url);
  for (const one of Object.keys(rooms)) {
    const args = ["--conditions=@haicap/source", program, one, ...(values.record ? ["--record"] : [])];
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
} else if (room === undefined) {
  console.error(`bench: no such room: ${name}. Rooms: ${Object.keys(rooms).join(", ")}`);
  process.exitCode = 1;
} else {
  await (await room()).bench();
  if (values.record) recordRoom(name, printed, spreads);
}
