import { parentPort, workerData } from "node:worker_threads";
import { fuzzBatch } from "./fuzzBatch.ts";
import { allTargets } from "./targets/allTargets.ts";

/** What a thread is told: which target, from which seed on, and where it reads that it has done enough. */
export interface Work {
  readonly name: string;
  readonly seed: number;
  readonly enough: Int32Array;
}

const { name, seed, enough } = workerData as Work;
const target = allTargets().find((one) => one.name === name);
if (target === undefined || parentPort === null) throw new Error(`no target ${name}`);
const arbitrary = target.cases();
const runs = 50;
let findings = 0;
for (let batch = 0; Atomics.load(enough, 0) === 0 && findings < 3; batch++) {
  parentPort.postMessage({ begins: seed + batch });
  const done = await fuzzBatch(target, arbitrary, seed + batch, runs);
  if (done.finding !== undefined) findings++;
  parentPort.postMessage({ done });
}
