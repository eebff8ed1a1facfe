import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Instrumented } from "./instrument.ts";
import type { Bench, Told } from "./judgeWorker.ts";
import type { Fate, Judged, Mutant } from "./Mutant.ts";

/** Milliseconds of the processor, not of the clock, after which a mutant runs for ever: three times what its tests take, and this. */
const patience = 1000;
/** What it takes to load a package with its tests. */
const loading = 10_000;

/**
 * What becomes of each mutant. All of them face, in one process that has everything loaded and made, the tests that reach them. Those that
 * nothing notices there and that are read at load, or reached by a single test, which may be the one that has something made and kept,
 * face every test again in a process of their own, being there from its start; `isSettled` spares those whose reason is known.
 */
export const judge = async (
  { mutants, sources }: Instrumented,
  tests: readonly string[],
  isSettled: (mutant: Mutant) => boolean,
): Promise<readonly Judged[]> => {
  const bench: Bench = { sources, tests };
  let warm = await warmUp(bench);
  const { reached, atLoad, took } = warm;
  const timeFor = (asked: readonly number[]): number => asked.reduce((sum, at) => sum + 3 * (took[at] ?? 0), patience);
  const fates = new Map<string, Fate>();
  for (const { id } of mutants) {
    const asked = reached[id] ?? [];
    const told =
      asked.length === 0
        ? undefined
        : await inTime(warm.worker, answerTo(warm.worker, { mutant: id, asked }), timeFor(asked));
    fates.set(id, told === "late" ? "timedOut" : told?.noticed === true ? "killed" : "survived");
    if (told !== "late" && told?.isSpoilt !== true) continue;
    await warm.worker.terminate();
    warm = await warmUp(bench);
  }
  await warm.worker.terminate();
  const early = new Set(atLoad);
  const order = [...took.keys()].sort((a, b) => (took[a] ?? 0) - (took[b] ?? 0));
  for (const one of mutants) {
    const isDoubtful = early.has(one.id) || reached[one.id]?.length === 1;
    if (fates.get(one.id) === "survived" && isDoubtful && !isSettled(one))
      fates.set(one.id, await fromTheStart({ ...bench, mutant: one.id, order }, timeFor(order) + loading));
  }
  return mutants.map((one) => ({ ...one, fate: fates.get(one.id) ?? "survived" }));
};

interface Warm {
  readonly worker: Worker;
  readonly reached: Readonly<Record<string, readonly number[]>>;
  readonly atLoad: readonly string[];
  readonly took: readonly number[];
}

const start = (bench: Bench): Worker =>
  new Worker(new URL("./judgeWorker.ts", import.meta.url), {
    workerData: bench,
    execArgv: ["--conditions=@haicap/source"],
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    stdout: true,
    stderr: true,
  });

const warmUp = async (bench: Bench): Promise<Warm> => {
  const worker = start(bench);
  const [told] = (await once(worker, "message")) as [Told];
  if ("reached" in told) return { worker, ...told };
  throw new Error("broken" in told ? told.broken : "the tests did not begin");
};

type Verdict = Extract<Told, { readonly noticed: boolean }>;

const answerTo = async (worker: Worker, question: object): Promise<Verdict> => {
  const answer = once(worker, "message");
  worker.postMessage(question);
  return (await answer)[0] as Verdict;
};

const fromTheStart = async (bench: Bench, limit: number): Promise<Fate> => {
  const worker = start(bench);
  const verdict = once(worker, "message").then(([first]) => first as Verdict);
  const told = await inTime(worker, verdict, limit);
  await worker.terminate();
  return told === "late" ? "timedOut" : told.noticed ? "killed" : "survived";
};

const inTime = async <T>(worker: Worker, answer: Promise<T>, limit: number): Promise<T | "late"> => {
  const before = await usedBy(worker);
  const { promise: late, resolve } = Promise.withResolvers<"late">();
  const giveUp = (): void => resolve("late");
  // A worker that ran out of memory says nothing any more.
  worker.once("exit", giveUp);
  const timer = setInterval(async () => {
    if ((await usedBy(worker)) - before > limit) giveUp();
  }, 200);
  const first = await Promise.race([answer.catch(() => late), late]);
  clearInterval(timer);
  worker.off("exit", giveUp);
  return first;
};

/** Milliseconds of the processor that a worker has used; none before it runs. */
const usedBy = async (worker: Worker): Promise<number> => {
  try {
    return (await worker.cpuUsage()).user / 1000;
  } catch {
    return 0;
  }
};
