import type { Words } from "@haicap/kernel";
import { kinds, reasons } from "./Outcome.ts";
import type { MigrationPlan } from "./planMigration.ts";
import { kindWords, reasonWords, words } from "./report/words.ts";

/** The plan for a terminal, in Vietnamese and English. */
export const summaryText = ({ outcomes, counts, taken }: MigrationPlan, carriedOut: boolean): string => {
  const asked = (reason: string): number =>
    outcomes.filter(({ kind, questions }) => kind === "toDecide" && questions[0]?.reason === reason).length;
  return [
    "",
    `${words.title.vi}\n${words.title.en}`,
    carriedOut ? `${words.carriedOut.vi} ${words.carriedOut.en}` : `${words.dryRun.vi} ${words.dryRun.en}`,
    "",
    line(outcomes.length, words.rows),
    ...kinds.map((kind) => line(counts[kind], kindWords[kind])),
    "",
    ...reasons.filter((reason) => asked(reason) > 0).map((reason) => line(asked(reason), reasonWords[reason])),
    "",
    ...taken.map(({ name, count }) => `  ${String(count).padStart(5)}  ${name}`),
    "",
  ].join("\n");
};

const line = (count: number, { vi, en }: Words): string => `  ${String(count).padStart(5)}  ${vi.padEnd(42)} ${en}`;
