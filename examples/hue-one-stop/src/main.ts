import { createReadStream, existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Options, readOptions, usage } from "./commandLine.ts";
import type { Outcome } from "./Outcome.ts";
import { problemLines, summaryText } from "./printSummary.ts";
import { processDossiers } from "./processDossiers.ts";
import { readHistories } from "./readHistories.ts";
import { page } from "./report/page.ts";
import { slipOf } from "./slipOf.ts";
import { summarise } from "./summary.ts";
import { tallyOf } from "./tally.ts";

const run = async (options: Options): Promise<void> => {
  const histories = await readHistories(options.histories);
  const slips = join(options.out, "slips");
  await mkdir(slips, { recursive: true });
  const outcomes: Outcome[] = [];
  for await (const outcome of processDossiers(createReadStream(options.dossiers), histories, options.asOf)) {
    const slip = slipOf(outcome, histories.of.get(outcome.number) ?? [], options.asOf);
    if (slip !== undefined) await writeFile(join(slips, slip.file), slip.html);
    outcomes.push(slip === undefined ? outcome : { ...outcome, slip: `slips/${slip.file}` });
    if (process.stderr.isTTY && outcomes.length % 10 === 0) process.stderr.write(`\r${outcomes.length} hồ sơ …`);
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${outcomes.length} hồ sơ xong\n`);
  const summary = summarise(outcomes);
  const tally = tallyOf(outcomes, histories, options.asOf);
  const [report, results] = [join(options.out, "report.html"), join(options.out, "results.jsonl")];
  await writeFile(results, outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(""));
  await writeFile(report, page(outcomes, summary, tally, options.asOf));
  for (const fault of histories.faults) console.log(`  ${fault.message.vi}`);
  console.log(summaryText(summary, tally, options.asOf));
  console.log(`  Dòng có lỗi · Rows refused\n${problemLines(outcomes).join("\n")}\n`);
  console.log(`  ${resolve(report)}\n  ${resolve(results)}\n  ${resolve(slips)}`);
};

const options = readOptions(process.argv.slice(2));
const problem =
  "problem" in options
    ? options.problem
    : [options.dossiers, options.histories].filter((path) => !existsSync(path)).map((path) => `No file ${path}`)[0];
if ("problem" in options || problem !== undefined) {
  process.stderr.write(`${problem}\n\n${usage}`);
  process.exitCode = 2;
} else await run(options);
