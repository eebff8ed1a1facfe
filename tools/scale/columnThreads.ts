import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { DossierColumns } from "./openDossiers.ts";

/** Threads over shared columns. */
export interface ColumnThreads {
  /** Computes every row again; answers milliseconds. */
  readonly compute: (which: "before" | "after") => Promise<number>;
  /** What it took until all threads had started and compiled the calendar. */
  readonly started: number;
  readonly stop: () => Promise<void>;
}

/** Starts so many threads, each with its own stretch of the rows. */
export const columnThreads = async (columns: DossierColumns, count: number): Promise<ColumnThreads> => {
  const begun = performance.now();
  const rows = columns.received.length;
  const threads = Array.from({ length: count }, (_, index) => {
    const [from, until] = [Math.floor((rows * index) / count), Math.floor((rows * (index + 1)) / count)];
    return new Worker(new URL("./columnThread.ts", import.meta.url), { workerData: { columns, from, until } });
  });
  await Promise.all(threads.map((thread) => once(thread, "message")));
  return {
    started: performance.now() - begun,
    compute: async (which) => {
      const from = performance.now();
      const done = Promise.all(threads.map((thread) => once(thread, "message")));
      for (const thread of threads) thread.postMessage(which);
      await done;
      return performance.now() - from;
    },
    stop: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))),
  };
};
