// Asks recheck of every regular expression of the published code whether a text can make it take more than its length.
//   pnpm patterns [--record]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { everyPattern } from "./patterns/everyPattern.ts";
import { reasonFor } from "./patterns/explained.ts";
import { judge, type Verdict } from "./patterns/judge.ts";
import { writeRecord } from "./quality/writeRecord.ts";
import { commandLine } from "./repository/commandLine.ts";

const { root, flags } = commandLine(["record"]);
// recheck searches for a limited time: what it once found it need not find again, and stays found while the pattern stands
const { verdicts: before } = JSON.parse(readFileSync(join(root, "docs/records/patterns.json"), "utf8")) as {
  readonly verdicts: readonly Verdict[];
};
const found = new Map(before.filter(({ verdict }) => verdict !== "linear").map((one) => [one.pattern, one]));
const verdicts: Verdict[] = [];
let unexplained = 0;
for (const { source, flags: letters, file, line } of await everyPattern(root)) {
  const verdict = found.get(`/${source}/${letters}`) ?? (await judge(source, letters));
  verdicts.push(verdict);
  if (verdict.verdict === "linear") continue;
  const why = reasonFor(verdict.pattern);
  if (why === undefined) unexplained++;
  console.log(
    `${file}:${line} ${verdict.pattern.slice(0, 120)}\n  ${verdict.verdict}: ${verdict.note}\n  ${why ?? "NOT EXPLAINED"}`,
  );
}
console.log(`${verdicts.length} patterns, ${unexplained} not explained`);
if (flags.has("record")) writeRecord(root, "patterns", { verdicts });
if (unexplained > 0) process.exitCode = 1;
