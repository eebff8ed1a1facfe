import { parentPort, workerData } from "node:worker_threads";
import { fuzzBatch } from "./fuzzBatch.ts";
import { allTargets } from "./targets/allTargets.ts";

/** What a thread is told: which target, from which seed on, and for how long. */
export interface Work {
  readonly name: string;
  readonly seed: number;
  readonly milliseconds: number;
}

const { name, seed, milliseconds } = workerData as Work;
const target = allTargets().find((one) => one.name === name);
if (target === undefined || parentPort === null) throw new Error(`no target ${name}`);
const arbitrary = target.cases();
const until = performance.now() + milliseconds;
const runs = 50;
let findings = 0;
for (let batch = 0; performance.now() < until && findings < 3; batch++) {
  parentPort.postMessage({ begins: seed + batch });
  const done = await fuzzBatch(target, arbitrary, seed + batch, runs);
  if (done.finding !== undefined) findings++;
  parentPort.postMessage({ done });
}
