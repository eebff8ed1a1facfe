// Proves that importing a package reaches for no file and no network, and measures what the lean entries cost.
// --budget: each of them alone must stay within it; --together: all of them in one process must.
// --source: the sources instead of the built packages (no budget is meant for them).
import { commandLine } from "../repository/commandLine.ts";
import type { Finding } from "../repository/Finding.ts";
import { readPackages } from "../repository/Package.ts";
import { report } from "../repository/report.ts";
import { checkPurity } from "./imports/checkPurity.ts";
import { importCosts } from "./imports/importCost.ts";
import { overBudget } from "./imports/overBudget.ts";

const runs = 9;

const { root, flags } = commandLine(["budget", "together", "source"]);
const form = flags.has("source") ? "source" : "built";
const packages = readPackages(root);
const findings: Finding[] = [...(await checkPurity(root, packages, form))];

if (findings.length === 0) {
  const costs = await importCosts(root, packages, form, runs);
  for (const { what, milliseconds } of costs) console.log(`${milliseconds.toFixed(2).padStart(7)} ms  ${what}`);
  if (flags.has("budget")) findings.push(...overBudget(costs.slice(0, -1)));
  if (flags.has("together")) findings.push(...overBudget(costs.slice(-1)));
}
const entries = packages.reduce((sum, one) => sum + one.entries.length, 0);
const nothing = entries === 0 ? [{ file: "packages", message: "no entry was imported" }] : [];
report("imports", [...findings, ...nothing], `${entries} entries, ${form}`);
