// Runs every check of the workshop, one after the other, and says how long each took. Stops nothing early: one run shows all faults.
//   node tools/verify.ts [step …]
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";

interface Step {
  readonly name: string;
  readonly command: string;
  /** A step after a failed build would only repeat its fault. */
  readonly needsBuild?: true;
}

const source = "node --conditions=@haicap/source";
const steps: readonly Step[] = [
  { name: "lint", command: "biome check --error-on-warnings ." },
  { name: "graph", command: "node tools/check/graph.ts" },
  { name: "citations", command: `${source} tools/check/citations.ts` },
  { name: "generated", command: `${source} tools/generate/run.ts --check` },
  { name: "examples", command: `${source} tools/check/examples.ts` },
  { name: "zones", command: "node tools/check/zones.ts" },
  { name: "build", command: "turbo run build typecheck --output-logs=errors-only" },
  { name: "types", command: "node node_modules/typescript-7/bin/tsc -p tools/tsconfig.json" },
  { name: "packages", command: "turbo run pkgcheck --output-logs=errors-only", needsBuild: true },
  { name: "packed", command: "node tools/pack-smoke.ts", needsBuild: true },
  { name: "api", command: "node tools/check/api.ts --check", needsBuild: true },
  { name: "size", command: "size-limit", needsBuild: true },
  { name: "imports", command: "node tools/check/imports.ts", needsBuild: true },
  { name: "unused", command: "knip" },
  { name: "reference", command: "typedoc --emit none" },
  {
    name: "tests",
    command:
      "vitest run --coverage --testTimeout=60000 --hookTimeout=60000 --reporter=default --reporter=json --outputFile.json=coverage/results.json --silent=passed-only",
  },
];

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? steps : steps.filter((step) => wanted.includes(step.name));
const environment = { ...process.env, DO_NOT_TRACK: "1", TURBO_TELEMETRY_DISABLED: "1", NO_UPDATE_NOTIFIER: "1" };
const failed: string[] = [];

rmSync("coverage", { recursive: true, force: true });
for (const step of chosen) {
  if (step.needsBuild && failed.includes("build")) {
    failed.push(step.name);
    console.log(`\n== ${step.name}: not run, the build failed`);
    continue;
  }
  console.log(`\n== ${step.name}`);
  const started = performance.now();
  const { status } = spawnSync(step.command, { shell: true, stdio: "inherit", env: environment });
  console.log(
    `== ${step.name}: ${status === 0 ? "holds" : "FAILED"} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );
  if (status !== 0) failed.push(step.name);
  if (step.name === "tests" && status === 0 && linesMeasured() === 0) failed.push("coverage (nothing was measured)");
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\n${countTests()}`);
process.exitCode = failed.length > 0 ? 1 : 0;

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
