import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Mutant } from "./mutantsOf.ts";

/** Longer than any run of the judge; what takes longer runs for ever. */
const patience = 5000;

/** The mutants, by number, that the judge does not notice. */
export const askJudge = async (
  root: string,
  judge: string,
  sources: Readonly<Record<string, string>>,
  mutants: readonly Mutant[],
): Promise<readonly number[]> => {
  const start = async (mutant: number): Promise<Worker | undefined> => {
    const worker = new Worker(new URL("./judgeWorker.ts", import.meta.url), {
      workerData: { judge: pathToFileURL(join(root, judge)).href, sources, mutant },
      execArgv: ["--conditions=@haicap/source"],
    });
    if ((await inTime(once(worker, "message"))) !== "late") return worker;
    await worker.terminate();
    return undefined;
  };
  const missed: number[] = [];
  let shared = await start(0);
  for (const [at, { isAtLoad }] of mutants.entries()) {
    const worker = isAtLoad ? await start(at + 1) : shared;
    if (worker === undefined) continue; // it does not even start
    worker.postMessage(at + 1);
    const answer = await inTime(once(worker, "message").then(([survives]) => survives === true));
    if (answer === true) missed.push(at + 1);
    if (isAtLoad || answer === "late") await worker.terminate();
    if (!isAtLoad && answer === "late") shared = await start(0);
  }
  await shared?.terminate();
  return missed;
};

const inTime = async <T>(answer: Promise<T>): Promise<T | "late"> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), patience);
  });
  const first = await Promise.race([answer.catch((): "late" => "late"), late]);
  clearTimeout(timer);
  return first;
};
