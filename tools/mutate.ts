// Changes the code in small ways and asks whether a test notices. What survives must stand, explained, in docs/mutation.
//   node --conditions=@haicap/source tools/mutate.ts [room …] [--file part-of-a-path]
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { explainedIn } from "./mutate/explainedIn.ts";
import { inParallel } from "./mutate/inParallel.ts";
import { instrument } from "./mutate/instrument.ts";
import { judge } from "./mutate/judge.ts";
import { type MutationRoom, mutationRooms } from "./mutate/rooms.ts";
import { scoresOf, scoreTable, withScores } from "./mutate/scores.ts";

const root = new URL("..", import.meta.url).pathname;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { file: { type: "string" } } });

const roomOf = (name: string): MutationRoom => {
  const found = mutationRooms.find(({ room }) => room === name);
  if (found !== undefined) return found;
  console.error(`mutate: no such room: ${name}. Rooms: ${mutationRooms.map(({ room }) => room).join(", ")}`);
  process.exit(1);
};

const chosen =
  positionals.length === 0 ? mutationRooms.filter(({ isOnlyAsked }) => isOnlyAsked !== true) : positionals.map(roomOf);
const board = join(root, "docs/mutation/scores.tsv");
let open = 0;
let stale = 0;

for (const { room, folder, files: all, tests } of chosen) {
  const home = join(root, "packages", folder);
  const files = all.filter((file) => file.includes(values.file ?? ""));
  const pages = [room, folder].map((name) => join(root, `docs/mutation/${name}.md`));
  const explained = explainedIn(pages.find(existsSync) ?? "");
  const asked = tests.flatMap((pattern) => globSync(pattern, { cwd: home })).sort();
  const started = performance.now();
  const urls = asked.map((file) => pathToFileURL(join(home, file)).href);
  // A file at a time, so that the others run as fast as ever.
  const judged = await inParallel(files, async (file) => judge(await instrument(home, [file]), urls, explained.has));
  const mutants = judged.flat();
  const survivors = mutants.filter(({ fate }) => fate === "survived");
  for (const one of survivors) {
    if (explained.has(one)) continue;
    open++;
    console.log(`  survives: ${one.file}:${one.line}:${one.column}  ${one.from}  →  ${one.to}`);
  }
  for (const row of explained.stale(files, survivors)) {
    stale++;
    console.log(`  explains nothing any more: ${row}`);
  }
  const scores = scoresOf(room, files, mutants, explained.has);
  console.log(`${scoreTable(scores)}\n${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (room === "fast") continue;
  writeFileSync(board, withScores(existsSync(board) ? readFileSync(board, "utf8") : "", scores, all));
}
if (open > 0) console.log(`\n${open} survive that docs/mutation does not explain`);
if (stale > 0) console.log(`${stale} rows of docs/mutation explain nothing that survives`);
process.exitCode = open + stale > 0 ? 1 : 0;
