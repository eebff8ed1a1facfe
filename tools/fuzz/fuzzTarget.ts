import { Worker } from "node:worker_threads";
import type { Batch, Finding } from "./fuzzBatch.ts";
import type { Work } from "./fuzzWorker.ts";
import type { FuzzTarget } from "./Target.ts";

/** What came of a target: how often it ran, from which seed to which, and what was found. */
export interface Fuzzed {
  readonly target: string;
  readonly room: string;
  readonly seeds: readonly [number, number];
  readonly executions: number;
  readonly slowestMs: number;
  readonly findings: readonly Finding[];
  /** What was found by earlier runs of the hour and is fixed: written into the record by hand, beside the test that holds it. */
  readonly mended?: readonly string[];
}

/** More than any case needs; a thread that goes past it is ended and is a finding. */
const memoryMb = 1024;
/** Seconds after which a batch that says nothing hangs. */
const longestSilence = 180;

/** Runs a target in a thread of its own, bounded in time and memory. */
export const fuzzTarget = ({ name, room }: FuzzTarget, seed: number, milliseconds: number): Promise<Fuzzed> =>
  new Promise((settle) => {
    const enough = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(new URL("./fuzzWorker.ts", import.meta.url), {
      workerData: { name, seed, enough } satisfies Work,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      execArgv: ["--conditions=@haicap/source"],
    });
    let [last, executions, slowestMs] = [seed, 0, 0];
    const findings: Finding[] = [];
    const broke = (what: string): void => {
      findings.push({ target: name, seed: last, what, value: "see the seed" });
    };
    let [silentFor, ran, begun] = [0, 0, false];
    const heard = (): void => {
      silentFor = 0;
    };
    // seconds in which this process ran: one that was stopped for a while has neither been silent nor tried anything
    const watch = setInterval(() => {
      [silentFor, ran] = [silentFor + 1, begun ? ran + 1 : 0];
      if (ran * 1000 >= milliseconds) Atomics.store(enough, 0, 1);
      if (silentFor !== longestSilence) return;
      broke(`silent for ${longestSilence} s`);
      void worker.terminate();
    }, 1000);
    worker.on("message", ({ begins, done }: { begins?: number; done?: Batch }) => {
      heard();
      if (begins !== undefined) [last, begun] = [begins, true];
      if (done === undefined) return;
      executions += done.executions;
      slowestMs = Math.max(slowestMs, Math.round(done.slowestMs));
      if (done.finding !== undefined) findings.push(done.finding);
    });
    worker.on("error", (fault) =>
      broke(fault instanceof Error ? `${fault.message}\n${fault.stack ?? ""}`.slice(0, 2000) : String(fault)),
    );
    worker.on("exit", () => {
      clearInterval(watch);
      settle({ target: name, room, seeds: [seed, last], executions, slowestMs, findings });
    });
  });
