// Writes every generated file of the repository; with --check writes nothing and fails on any difference.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compareGenerated } from "../generated/compareGenerated.ts";
import { generateAll } from "../generated/generateAll.ts";
import { commandLine } from "../repository/commandLine.ts";
import { report } from "../repository/report.ts";

const { root, flags } = commandLine(["check"]);
const generated = await generateAll(root);
const findings = compareGenerated(root, generated.files);
const made = `${generated.files.size} files of ${generated.generators.length} generators`;

if (flags.has("check")) {
  const nothing =
    generated.generators.length === 0 ? [{ file: "tools/generate", message: "no generator was found" }] : [];
  report("generated files", [...findings, ...nothing], made);
} else {
  for (const { file, kind } of findings) {
    const content = generated.files.get(file);
    if (content === undefined) {
      console.log(`${kind}: ${file} (no generator makes it; remove it)`);
      continue;
    }
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
    console.log(`written: ${file}`);
  }
  console.log(`generated files: ${made}`);
}
