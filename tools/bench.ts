// Measures a room against named peers, in one process and interleaved. No part of the tests: figures depend on the machine.
//   node --conditions=@haicap/source tools/bench.ts units
const rooms: Readonly<Record<string, () => Promise<{ readonly bench: () => void | Promise<void> }>>> = {
  calendar: () => import("./bench/calendar.ts"),
  "dossier-store": () => import("./bench/dossier-store.ts"),
  dossiers: () => import("./bench/dossiers.ts"),
  procedures: () => import("./bench/procedures.ts"),
  units: () => import("./bench/units.ts"),
};

const [name = ""] = process.argv.slice(2);
const room = rooms[name];
if (room === undefined) {
  console.error(`bench: no such room: ${name || "(none)"}. Rooms: ${Object.keys(rooms).join(", ")}`);
  process.exitCode = 1;
} else await (await room()).bench();
