import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** What a recorded run ran on, and when. */
export interface Machine {
  readonly recordedOn: string;
  readonly machine: string;
  readonly node: string;
  /** Load average of the last minute when the run ended. */
  readonly load: number;
}

export const machineOf = (): Machine => ({
  recordedOn: new Date().toISOString().slice(0, 10),
  machine: `${availableParallelism()} cores, ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  node: process.versions.node,
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
});
