import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readOptions, usage } from "./commandLine.ts";
import { migrate } from "./migrate.ts";
import { summaryText } from "./summaryText.ts";

const options = readOptions(process.argv.slice(2));
const problem =
  "problem" in options
    ? options.problem
    : [options.dossiers, options.histories, options.decisions ?? options.dossiers]
        .filter((path) => !existsSync(path))
        .map((path) => `No file ${path}`)[0];
if ("problem" in options || problem !== undefined) {
  process.stderr.write(`${problem}\n\n${usage}`);
  process.exitCode = 2;
} else {
  const { plan, faults } = await migrate(options);
  if (faults.length > 0) console.log(`  Dòng không phải diễn biến · Lines that are no history: ${faults.join(", ")}`);
  console.log(summaryText(plan, options.carryOut));
  console.log(`  ${resolve(options.out, "report.html")}`);
}
