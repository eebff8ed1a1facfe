// Puts new facts into the tables, each from one reviewed file, and says what changed in law between two versions of them.
//   pnpm data notice|resolution|decision --file FILE.json    then: pnpm generate
//   pnpm data diff --package units-data [--since REVISION | --before FOLDER] [--record --on DATE]
//   pnpm data stamp                                           once changesets have raised the versions
// Examples of the files stand in tools/data/data.test.ts.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { addDecision } from "./data/addDecision.ts";
import { addNotice } from "./data/addNotice.ts";
import { addResolution } from "./data/addResolution.ts";
import { factsAtRevision, factsInFolder } from "./data/factsIn.ts";
import { lawDiff } from "./data/lawDiff.ts";
import { lawDiffText } from "./data/lawDiffText.ts";
import { recordChanges } from "./data/recordChanges.ts";
import { stampChanges } from "./data/stampChanges.ts";
import { commandLine } from "./repository/commandLine.ts";

const [kind = "", ...rest] = process.argv.slice(2);
process.argv.splice(2, process.argv.length, ...rest);
const { root, flags, options } = commandLine(["record"], ["file", "package", "since", "before", "on"]);
const adders = { notice: addNotice, resolution: addResolution, decision: addDecision };

try {
  if (Object.hasOwn(adders, kind)) add(adders[kind as keyof typeof adders]);
  else if (kind === "diff") diff();
  else if (kind === "stamp") for (const file of stampChanges(root)) console.log(`written: ${relative(root, file)}`);
  else throw new Error(`"${kind}": one of ${[...Object.keys(adders), "diff", "stamp"].join(", ")} is needed`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}

function add(adder: (root: string, given: Readonly<Record<string, unknown>>) => readonly string[]): void {
  const file = options.get("file");
  if (file === undefined) throw new Error("--file: the reviewed file is needed");
  for (const written of adder(root, JSON.parse(readFileSync(file, "utf8"))))
    console.log(`written: ${relative(root, written)}`);
  console.log("now: pnpm generate, read the review page, then data diff --record");
}

function diff(): void {
  const name = options.get("package") ?? "";
  const folder = `packages/${name}/data`;
  const before = options.get("before");
  const was =
    before === undefined ? factsAtRevision(root, options.get("since") ?? "HEAD", folder) : factsInFolder(before);
  const found = lawDiff(was, factsInFolder(join(root, folder)));
  console.log(`${name}: ${found.weight}\n\n${lawDiffText(found)}`);
  if (!flags.has("record")) return;
  const on = options.get("on");
  if (on === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(on))
    throw new Error("--on: the day, YYYY-MM-DD, is needed to record");
  for (const file of recordChanges(root, name, found, on)) console.log(`written: ${relative(root, file)}`);
}
