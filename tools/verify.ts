// Runs every check of the workshop and says how long each took: the build, then as many beside each other as there are cores, then the
// tests. Stops nothing early: one run shows all faults.
//   node tools/verify.ts [step …]
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";

interface Step {
  readonly name: string;
  readonly command: string;
  /** A step after a failed build would only repeat its fault. */
  readonly needsBuild?: true;
  /** A step that takes every core runs by itself, before or after the others. */
  readonly alone?: "first" | "last";
}

const source = "node --conditions=@haicap/source";
const steps: readonly Step[] = [
  { name: "build", command: "turbo run build typecheck --output-logs=errors-only", alone: "first" },
  { name: "reference", command: "typedoc --emit none" },
  { name: "lint", command: "biome check --error-on-warnings ." },
  { name: "graph", command: "node tools/check/graph.ts" },
  { name: "citations", command: `${source} tools/check/citations.ts` },
  { name: "generated", command: `${source} tools/generate/run.ts --check` },
  { name: "examples", command: `${source} tools/check/examples.ts` },
  { name: "mutants", command: `${source} tools/mutate.ts fast` },
  { name: "zones", command: "node tools/check/zones.ts" },
  { name: "types", command: "node node_modules/typescript-7/bin/tsc -p tools/tsconfig.json" },
  { name: "packages", command: "turbo run pkgcheck --output-logs=errors-only", needsBuild: true },
  { name: "packed", command: "node tools/pack-smoke.ts", needsBuild: true },
  { name: "api", command: "node tools/check/api.ts --check", needsBuild: true },
  { name: "size", command: "size-limit", needsBuild: true },
  { name: "imports", command: "node tools/check/imports.ts", needsBuild: true },
  { name: "unused", command: "knip" },
  { name: "site", command: `${source} docs/tests/site/check.ts` },
  {
    name: "tests",
    alone: "last",
    command:
      "vitest run --coverage --maxWorkers=100% --testTimeout=60000 --hookTimeout=60000 --reporter=default --reporter=json --outputFile.json=coverage/results.json --silent=passed-only",
  },
];

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? steps : steps.filter((step) => wanted.includes(step.name));
const environment = { ...process.env, DO_NOT_TRACK: "1", TURBO_TELEMETRY_DISABLED: "1", NO_UPDATE_NOTIFIER: "1" };
const failed: string[] = [];

rmSync("coverage", { recursive: true, force: true });
for (const step of chosen.filter(({ alone }) => alone === "first")) await run(step);
const between = chosen.filter(({ alone }) => alone === undefined);
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, () => runAll(between)));
for (const step of chosen.filter(({ alone }) => alone === "last")) await run(step);
if (chosen.some(({ name }) => name === "tests") && !failed.includes("tests") && linesMeasured() === 0)
  failed.push("coverage (nothing was measured)");

if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\n${countTests()}`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Takes steps from the list until none is left. */
async function runAll(left: Step[]): Promise<void> {
  for (let step = left.shift(); step !== undefined; step = left.shift()) await run(step);
}

/** Runs a step and says how long it took; what runs beside others is printed whole when it is done. */
async function run({ name, command, alone, needsBuild }: Step): Promise<void> {
  if (needsBuild && failed.includes("build")) {
    failed.push(name);
    console.log(`\n== ${name}: not run, the build failed`);
    return;
  }
  const started = performance.now();
  const isBeside = alone === undefined;
  if (!isBeside) console.log(`\n== ${name}`);
  const child = spawn(command, { shell: true, stdio: isBeside ? "pipe" : "inherit", env: environment });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => output.push(part));
  const status = await new Promise<number | null>((done) => child.on("close", done));
  if (status !== 0) failed.push(name);
  if (isBeside) process.stdout.write(`\n== ${name}\n${Buffer.concat(output).toString()}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${status === 0 ? "holds" : "FAILED"} (${seconds} s)`);
}

/** Thresholds hold trivially over no lines at all. */
function linesMeasured(): number {
  const file = "coverage/coverage-summary.json";
  if (!existsSync(file)) return 0;
  const summary = JSON.parse(readFileSync(file, "utf8")) as { total: { lines: { total: number } } };
  return summary.total.lines.total;
}

/** The tests of the runner plus one for each check beside it, as one plain line. */
function countTests(): string {
  const file = "coverage/results.json";
  const results = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { numPassedTests: number; numFailedTests: number })
    : { numPassedTests: 0, numFailedTests: 0 };
  const others = chosen.filter((step) => step.name !== "tests");
  const broken = others.filter((step) => failed.includes(step.name)).length;
  return `${results.numPassedTests + others.length - broken} passed, ${results.numFailedTests + broken} failed`;
}
