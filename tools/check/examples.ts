// Runs every example of the repository and holds it to its `// =>`, and what the site shows of the command to what it prints.
//   --package x: one package; --page docs/vi/start.md: one page; --missing: also list functions without one.
import { commandLine } from "../repository/commandLine.ts";
import { formatFinding } from "../repository/Finding.ts";
import { readPackages } from "../repository/Package.ts";
import { report } from "../repository/report.ts";
import { collectSnippets, pagesOfSite } from "./examples/collectSnippets.ts";
import { exportedValues } from "./examples/exportedValues.ts";
import { importLines } from "./examples/importLines.ts";
import { missingExamples } from "./examples/missingExamples.ts";
import { runPage } from "./examples/runPage.ts";
import { runSnippet } from "./examples/runSnippet.ts";
import { serveVirtualModules } from "./examples/virtualModules.ts";

const { root, flags, options } = commandLine(["missing"], ["package", "page"]);
const packages = readPackages(root);
const only = options.get("package");
const page = options.get("page");
const chosen = packages.filter((one) => only === undefined || one.room === only || one.manifest.name === only);
const valuesOf = exportedValues(root, packages);
const collected = collectSnippets(root, page === undefined ? chosen : [], only === undefined);
const { findings } = collected;
const snippets = collected.snippets.filter(({ file }) => page === undefined || file.startsWith(page));
const pages = only === undefined ? pagesOfSite(root).filter((file) => page === undefined || file.startsWith(page)) : [];
const modules = serveVirtualModules(root, packages);

const print = console.log;
console.log = console.info = (): void => {};
const runs = [];
for (const snippet of snippets)
  runs.push(await runSnippet(root, snippet, importLines(snippet, root, packages, valuesOf), modules));
for (const file of pages) runs.push(await runPage(root, file));
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
  `${assertions} results of ${snippets.length} examples${pages.length === 0 ? "" : ` and ${pages.length} pages of the site`}`,
);
