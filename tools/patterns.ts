// Asks recheck of every regular expression of the published code whether a text can make it take more than its length.
//   pnpm patterns [--record]
import { everyPattern } from "./patterns/everyPattern.ts";
import { reasonFor } from "./patterns/explained.ts";
import { judge, type Verdict } from "./patterns/judge.ts";
import { writeRecord } from "./quality/writeRecord.ts";
import { commandLine } from "./repository/commandLine.ts";

const { root, flags } = commandLine(["record"]);
const verdicts: Verdict[] = [];
let unexplained = 0;
for (const { source, flags: letters, file, line } of await everyPattern(root)) {
  const verdict = await judge(source, letters);
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
