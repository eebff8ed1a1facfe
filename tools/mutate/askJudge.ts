import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** Longer than any run of the judge; what takes longer runs for ever. */
const patience = 4000;

/** The mutants, by number, that the judge does not notice. */
export const askJudge = async (
  root: string,
  judge: string,
  sources: Readonly<Record<string, string>>,
  count: number,
): Promise<readonly number[]> => {
  const start = async (): Promise<Worker> => {
    const worker = new Worker(new URL("./judgeWorker.ts", import.meta.url), {
      workerData: { judge: pathToFileURL(join(root, judge)).href, sources },
      execArgv: ["--conditions=@haicap/source"],
    });
    await once(worker, "message");
    return worker;
  };
  const missed: number[] = [];
  let worker = await start();
  for (let mutant = 1; mutant <= count; mutant++) {
    worker.postMessage(mutant);
    const answered = once(worker, "message").then(([survives]) => survives === true);
    const timer = { id: undefined as ReturnType<typeof setTimeout> | undefined };
    const late = new Promise<"late">((resolve) => {
      timer.id = setTimeout(() => resolve("late"), patience);
    });
    const survives = await Promise.race([answered, late]);
    clearTimeout(timer.id);
    if (survives === "late") {
      await worker.terminate();
      worker = await start();
    } else if (survives) missed.push(mutant);
  }
  await worker.terminate();
  return missed;
};
