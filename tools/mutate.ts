// Changes the code in small ways (Stryker) and asks whether a test notices. What survives must stand, explained, in docs/mutation.
//   node --conditions=@haicap/source tools/mutate.ts [room …] [--file part-of-a-path] [--workers 2] [--again]
// --again: what survives or was left out faces every test of the package, one by one.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { explainedIn } from "./mutate/explainedIn.ts";
import type { Mutant } from "./mutate/Mutant.ts";
import { type MutationRoom, mutationRooms } from "./mutate/rooms.ts";
import { runStryker } from "./mutate/runStryker.ts";
import { scoresOf, scoreTable, withScores } from "./mutate/scores.ts";

const root = new URL("..", import.meta.url).pathname;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { file: { type: "string" }, workers: { type: "string" }, again: { type: "boolean" } },
});

const roomOf = (name: string): MutationRoom => {
  const found = mutationRooms.find(({ room }) => room === name);
  if (found !== undefined) return found;
  console.error(`mutate: no such room: ${name}. Rooms: ${mutationRooms.map(({ room }) => room).join(", ")}`);
  process.exit(1);
};

const isOpen = ({ fate }: Mutant): boolean => fate === "survived" || fate === "notRun";
const isSame = (one: Mutant, other: Mutant): boolean => one.range === other.range && one.to === other.to;

const chosen = positionals.length === 0 ? mutationRooms.filter(({ room }) => room !== "fast") : positionals.map(roomOf);
const board = join(root, "docs/mutation/scores.tsv");
let open = 0;

for (const room of chosen) {
  const files = room.files.filter((file) => file.includes(values.file ?? ""));
  const workers = Number(values.workers ?? 2);
  const first = await runStryker(root, room, { files, workers });
  const explained = explainedIn(join(root, `docs/mutation/${room.page}.md`));
  const again = values.again === true ? first.filter((one) => isOpen(one) && !explained(one)) : [];
  const second = again.length === 0 ? [] : await runStryker(root, room, { files, workers, again });
  const mutants = first.map((one) => (isOpen(one) ? (second.find((other) => isSame(one, other)) ?? one) : one));
  for (const one of mutants) {
    if (one.fate !== "survived" || explained(one)) continue;
    open++;
    console.log(`  survives: ${one.file}:${one.line}:${one.column}  ${one.from}  →  ${one.to}`);
  }
  const scores = scoresOf(room.room, files, mutants, explained);
  console.log(scoreTable(scores));
  const isWhole = values.file === undefined && room.room !== "fast";
  if (isWhole) writeFileSync(board, withScores(readFileSync(board, "utf8"), scores));
}
if (open > 0) console.log(`\n${open} survive that docs/mutation does not explain`);
process.exitCode = open > 0 ? 1 : 0;
