import { parentPort, workerData } from "node:worker_threads";
import { deadlineColumn } from "../../packages/calendar/src/columns/index.ts";
import { noticeTime } from "./noticeTime.ts";
import type { DossierColumns } from "./openDossiers.ts";

/** A thread that has compiled the calendar and computes its part of the rows each time it is told to. */
const { columns, from, until } = workerData as {
  readonly columns: DossierColumns;
  readonly from: number;
  readonly until: number;
};
const times = { before: noticeTime(false), after: noticeTime(true) };

parentPort?.on("message", (which: "before" | "after") => {
  deadlineColumn(
    times[which],
    columns.received.subarray(from, until),
    { amounts: columns.amounts.subarray(from, until), unit: "workingDay" },
    columns.due.subarray(from, until),
    { certainty: columns.certainty.subarray(from, until) },
  );
  parentPort?.postMessage("done");
});
parentPort?.postMessage("ready");
