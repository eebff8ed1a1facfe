// Proves that importing a package reaches for no file and no network, and measures what the lean entries cost.
// --budget: fail above the budget; --source: the sources instead of the built packages (no budget holds for them).
import { commandLine } from "../repository/commandLine.ts";
import type { Finding } from "../repository/Finding.ts";
import { readPackages } from "../repository/Package.ts";
import { report } from "../repository/report.ts";
import { checkPurity } from "./imports/checkPurity.ts";
import { importCosts } from "./imports/importCost.ts";

const budgetInMilliseconds = 6;

const { root, flags } = commandLine(["budget", "source"]);
const form = flags.has("source") ? "source" : "built";
const packages = readPackages(root);
const findings: Finding[] = [...(await checkPurity(root, packages, form))];

if (findings.length === 0) {
  const costs = await importCosts(root, packages, form, 15);
  for (const { what, milliseconds } of costs) console.log(`${milliseconds.toFixed(2).padStart(7)} ms  ${what}`);
  const together = costs.at(-1)?.milliseconds ?? Number.NaN;
  if (flags.has("budget") && !(together < budgetInMilliseconds))
    findings.push({
      file: "packages",
      message: `the imports cost ${together.toFixed(2)} ms; ${budgetInMilliseconds} are allowed`,
    });
}
const entries = packages.reduce((sum, one) => sum + one.entries.length, 0);
const nothing = entries === 0 ? [{ file: "packages", message: "no entry was imported" }] : [];
report("imports", [...findings, ...nothing], `${entries} entries, ${form}`);
