// Changes one clause of the code at a time and asks whether a test notices. What survives must stand, explained, in docs/mutation.
//   node --conditions=@haicap/source tools/mutate.ts calendar [--judge-only] [--file part-of-a-path]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { askJudge } from "./mutate/askJudge.ts";
import { explainedIn } from "./mutate/explainedIn.ts";
import { faceTests } from "./mutate/faceTests.ts";
import { type Mutant, mutantsOf } from "./mutate/mutantsOf.ts";
import { mutationRooms } from "./mutate/rooms.ts";

const root = new URL("..", import.meta.url).pathname;
const args = process.argv.slice(2);
const part = args.includes("--file") ? (args[args.indexOf("--file") + 1] ?? "") : "";
const chosen = mutationRooms.find(({ room }) => room === args[0]);

if (chosen === undefined) {
  console.error(
    `mutate: no such room: ${args[0] ?? "(none)"}. Rooms: ${mutationRooms.map(({ room }) => room).join(", ")}`,
  );
  process.exit(1);
}

const mutants: Mutant[] = [];
const sources: Record<string, string> = {};
for (const file of chosen.files.filter((one) => one.includes(part))) {
  const found = mutantsOf(file, readFileSync(join(root, file), "utf8"), mutants.length + 1);
  mutants.push(...found.mutants);
  sources[pathToFileURL(join(root, file)).href] = found.source;
}

const told = ({ file, line, column, from, to }: Mutant): string =>
  `${file}:${line}:${column}  ${from.replaceAll(/\s+/g, " ")}  →  ${to.replaceAll(/\s+/g, " ")}`;

const missed = await askJudge(root, chosen.judge, sources, mutants);
console.log(
  `${mutants.length} mutants; the judge notices ${mutants.length - missed.length} and misses ${missed.length}`,
);

const survivors: Mutant[] = [];
for (const number of missed) {
  const mutant = mutants[number - 1];
  if (mutant === undefined) continue;
  const source = sources[pathToFileURL(join(root, mutant.file)).href] ?? "";
  const isNoticed =
    !args.includes("--judge-only") &&
    (await faceTests(root, chosen.room, chosen.tests, mutant, `globalThis.__mutant = ${number};\n${source}`));
  if (isNoticed) continue;
  survivors.push(mutant);
  console.log(`  survives: ${told(mutant)}`);
}

const explained = explainedIn(join(root, "docs/mutation", `${chosen.room}.md`));
const open = survivors.filter((one) => !explained(one));
console.log(`${survivors.length} survive, ${open.length} of them not explained in docs/mutation/${chosen.room}.md`);
process.exit(open.length > 0 && part === "" ? 1 : 0);
