// Runs every example of the repository and holds it to its `// =>`. --package x: one package; --missing: also list functions without one.
import { commandLine } from "../repository/commandLine.ts";
import { formatFinding } from "../repository/Finding.ts";
import { readPackages } from "../repository/Package.ts";
import { report } from "../repository/report.ts";
import { collectSnippets } from "./examples/collectSnippets.ts";
import { exportedValues } from "./examples/exportedValues.ts";
import { importLines } from "./examples/importLines.ts";
import { missingExamples } from "./examples/missingExamples.ts";
import { runSnippet } from "./examples/runSnippet.ts";
import { serveVirtualModules } from "./examples/virtualModules.ts";

const { root, flags, options } = commandLine(["missing"], ["package"]);
const packages = readPackages(root);
const only = options.get("package");
const chosen = packages.filter((one) => only === undefined || one.room === only || one.manifest.name === only);
const valuesOf = exportedValues(root, packages);
const { snippets, findings } = collectSnippets(root, chosen, only === undefined);
const modules = serveVirtualModules(root, packages);

const print = console.log;
console.log = console.info = (): void => {};
const runs = [];
for (const snippet of snippets)
  runs.push(await runSnippet(root, snippet, importLines(snippet, root, packages, valuesOf), modules));
console.log = print;

if (flags.has("missing"))
  for (const finding of chosen.flatMap((one) => missingExamples(root, one, valuesOf)))
    console.log(formatFinding(finding));

const assertions = runs.reduce((sum, run) => sum + run.assertions, 0);
const nothing =
  assertions === 0 ? [{ file: chosen.length === 0 ? "packages" : "examples", message: "nothing was asserted" }] : [];
report(
  "examples",
  [...findings, ...runs.flatMap((run) => run.findings), ...nothing],
  `${assertions} results of ${snippets.length} examples`,
);
