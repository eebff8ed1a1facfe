import fc from "fast-check";
import { shown } from "./holds.ts";
import type { FuzzTarget } from "./Target.ts";

/** What a batch of one seed came to. */
export interface Batch {
  readonly executions: number;
  readonly slowestMs: number;
  readonly finding?: Finding;
}

/** A case for which something does not hold, made as small as time allowed. */
export interface Finding {
  readonly target: string;
  readonly seed: number;
  readonly what: string;
  readonly value: string;
}

/** No case may take longer on the processor: texts have at most some 60,000 characters, files a few rows. */
const longestMs = 5000;

/** Runs cases of one seed through a target. */
export const fuzzBatch = async (
  target: FuzzTarget,
  arbitrary: fc.Arbitrary<unknown>,
  seed: number,
  runs: number,
): Promise<Batch> => {
  let [executions, slowestMs] = [0, 0];
  const property = fc.asyncProperty(arbitrary, async (value) => {
    const before = process.threadCpuUsage();
    await target.check(value);
    const { user, system } = process.threadCpuUsage(before);
    const taken = (user + system) / 1000;
    executions++;
    slowestMs = Math.max(slowestMs, taken);
    if (taken > longestMs) throw new Error(`took ${Math.round(taken)} ms`);
  });
  const { failed, counterexample, errorInstance, error } = (await fc.check(property, {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: 60_000,
  })) as FcOutcome;
  if (!failed || counterexample === null) return { executions, slowestMs };
  const what =
    errorInstance instanceof Error
      ? `${errorInstance.message}\n${(errorInstance.stack ?? "").split("\n").slice(1, 5).join("\n")}`
      : String(error);
  return {
    executions,
    slowestMs,
    finding: { target: target.name, seed, what: what.slice(0, 2000), value: shown(counterexample[0]) },
  };
};

interface FcOutcome {
  readonly failed: boolean;
  readonly counterexample: readonly unknown[] | null;
  readonly errorInstance?: unknown;
  readonly error?: unknown;
}
