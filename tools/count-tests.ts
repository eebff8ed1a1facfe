// Prints the one plain line that says how many tests ran; fails when none did.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { countTests } from "./repository/countTests.ts";

const { positionals } = parseArgs({ allowPositionals: true });
const { line, good } = countTests(readFileSync(positionals[0] ?? "coverage/results.json", "utf8"));
console.log(line);
if (!good) process.exitCode = 1;
