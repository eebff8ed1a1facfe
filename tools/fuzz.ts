// Feeds every parser and importer what is nearly right, bounded in time and memory; the same seed gives the same cases.
//   pnpm fuzz [room or part of a name] [--minutes 5] [--seed 1] [--after <name>] [--record]
import { parseArgs } from "node:util";
import { type Fuzzed, fuzzTarget } from "./fuzz/fuzzTarget.ts";
import { allTargets } from "./fuzz/targets/allTargets.ts";
import { appendRun } from "./quality/appendRun.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
    after: { type: "string", default: "" },
    record: { type: "boolean", default: false },
  },
});
const [wanted = ""] = positionals;
const all = allTargets();
const targets = all
  .slice(all.findIndex(({ name }) => name === values.after) + 1)
  .filter(({ room, name }) => room === wanted || name.includes(wanted));
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (targets.length === 0 || !(minutes > 0) || !Number.isSafeInteger(seed)) {
  console.error(`fuzz: nothing to do. Rooms: ${[...new Set(all.map(({ room }) => room))].join(", ")}`);
  process.exit(2);
}
const results: Fuzzed[] = [];
for (const one of targets) {
  const result = await fuzzTarget(one, seed, (minutes * 60_000) / targets.length);
  results.push(result);
  console.log(
    `${one.room} ${one.name}: ${result.executions} cases, seeds ${result.seeds.join(" to ")}, slowest ${result.slowestMs} ms, ${result.findings.length} found`,
  );
  for (const { seed: at, what, value } of result.findings) console.log(`  seed ${at}: ${what}\n  with ${value}`);
}
const total = results.reduce((sum, { executions }) => sum + executions, 0);
const found = results.reduce((sum, { findings }) => sum + findings.length, 0);
console.log(`${targets.length} targets, ${total} cases, ${found} found`);
if (values.record) appendRun("fuzz", { seed, minutes, results });
if (found > 0) process.exitCode = 1;
