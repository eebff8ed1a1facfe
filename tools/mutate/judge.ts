import { type ChildProcess, fork } from "node:child_process";
import type { Instrumented } from "./instrument.ts";
import type { Bench, Told } from "./judgeProcess.ts";
import type { Fate, Judged, Mutant } from "./Mutant.ts";

/** Milliseconds after which a mutant runs for ever: ten times what its tests take, and this. */
const patience = 5000;
/** What it takes to load a package with its tests. */
const loading = 20_000;

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
  const timeFor = (asked: readonly number[]): number => asked.reduce((sum, at) => sum + 10 * (took[at] ?? 0), patience);
  const fates = new Map<string, Fate>();
  for (const { id } of mutants) {
    const asked = reached[id] ?? [];
    const told =
      asked.length === 0 ? undefined : await inTime(answerTo(warm.worker, { mutant: id, asked }), timeFor(asked));
    fates.set(id, told === "late" ? "timedOut" : told?.noticed === true ? "killed" : "survived");
    if (told !== "late" && told?.isSpoilt !== true) continue;
    warm.worker.kill();
    warm = await warmUp(bench);
  }
  warm.worker.kill();
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
  readonly worker: ChildProcess;
  readonly reached: Readonly<Record<string, readonly number[]>>;
  readonly atLoad: readonly string[];
  readonly took: readonly number[];
}

const start = (bench: Bench): ChildProcess => {
  const worker = fork(new URL("./judgeProcess.ts", import.meta.url), {
    execArgv: ["--conditions=@haicap/source", "--max-old-space-size=1024"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  worker.send(bench);
  return worker;
};

const warmUp = async (bench: Bench): Promise<Warm> => {
  const worker = start(bench);
  const told = await saidBy(worker);
  if (told !== "late" && "reached" in told) return { worker, ...told };
  throw new Error(told !== "late" && "broken" in told ? told.broken : "the tests did not begin");
};

type Verdict = Extract<Told, { readonly noticed: boolean }>;

/** What a process says next; one that ran out of memory says nothing any more. */
const saidBy = (worker: ChildProcess): Promise<Told | "late"> => {
  const { promise, resolve } = Promise.withResolvers<Told | "late">();
  const said = (told: unknown): void => resolve(told as Told);
  const gone = (): void => resolve("late");
  worker.once("message", said).once("exit", gone);
  return promise.finally(() => worker.off("message", said).off("exit", gone));
};

const answerTo = (worker: ChildProcess, question: object): Promise<Verdict | "late"> => {
  const answer = saidBy(worker) as Promise<Verdict | "late">;
  worker.send(question);
  return answer;
};

const fromTheStart = async (bench: Bench, limit: number): Promise<Fate> => {
  const worker = start(bench);
  const told = await inTime(saidBy(worker) as Promise<Verdict | "late">, limit);
  worker.kill();
  return told === "late" ? "timedOut" : told.noticed ? "killed" : "survived";
};

const inTime = async <T>(answer: Promise<T>, limit: number): Promise<T | "late"> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), limit);
  });
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first;
};
