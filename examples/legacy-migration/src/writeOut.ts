import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { HistoryEvent, Outcome } from "./Outcome.ts";
import type { MigrationPlan } from "./planMigration.ts";
import { decisionColumns } from "./readDecisions.ts";
import { page } from "./report/page.ts";

/** Writes what a dry run may write: the report, the plan a line a row, and the file a person fills in. */
export const writePlan = async (out: string, plan: MigrationPlan, carriedOut: boolean): Promise<void> => {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, "report.html"), page(plan, carriedOut));
  await writeFile(join(out, "plan.jsonl"), plan.outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(""));
  await writeFile(join(out, "to-decide.csv"), toDecideCsv(plan.outcomes));
};

/** Carries the plan out: the histories with the moves behind them. A dossier that does not move has the history it had. */
export const movedHistories = (
  plan: MigrationPlan,
  histories: ReadonlyMap<string, readonly HistoryEvent[]>,
): string => {
  const moves = new Map(
    plan.outcomes.flatMap(({ number, event }) => (event === undefined ? [] : [[number, event] as const])),
  );
  return [...histories]
    .map(([id, events]) => {
      const move = moves.get(id);
      return `${JSON.stringify({ id, events: move === undefined ? events : [...events, move] })}\n`;
    })
    .join("");
};

/** The open decisions, the earliest due first, with two empty columns to fill in. */
const toDecideCsv = (outcomes: readonly Outcome[]): string => {
  const open = outcomes
    .filter(({ kind }) => kind === "toDecide")
    .toSorted((a, b) => ((a.clock?.due ?? "9999") < (b.clock?.due ?? "9999") ? -1 : 1));
  const head = [decisionColumns.number, "Hạn", "Thủ tục", "Địa chỉ", "Phải quyết định", "Có thể chọn"];
  const rows = open.map(({ number, clock, procedure, written, questions, choices }) => [
    number,
    clock?.due?.slice(0, 10) ?? "",
    procedure ?? written?.procedure ?? "",
    written?.address ?? "",
    questions.map(({ message }) => message.vi).join(" | "),
    choices.map(({ id, name }) => `${id} = ${name}`).join(" | "),
    "",
    "",
  ]);
  const lines = [[...head, decisionColumns.agency, decisionColumns.by], ...rows];
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(",")).join("\r\n")}\r\n`;
};

/** A cell for a spreadsheet: quoted where needed, and a text that would be a formula kept a text. */
const quoted = (cell: string): string => {
  const tame = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
};
