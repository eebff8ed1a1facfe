import { type Kind, kinds, type Outcome } from "./Outcome.ts";
import { planRow } from "./planRow.ts";
import type { Decision } from "./readDecisions.ts";
import type { Histories } from "./readHistories.ts";
import { readLegacy } from "./readLegacy.ts";

/** What the migration would do: one outcome a row, in order. */
export interface MigrationPlan {
  readonly outcomes: readonly Outcome[];
  readonly counts: Readonly<Record<Kind, number>>;
  /** How many each office takes over, the largest first. */
  readonly taken: readonly { readonly name: string; readonly count: number }[];
}

/** Plans the whole file: the dry run. A row that is wrong costs only itself. */
export const planMigration = async (
  bytes: AsyncIterable<Uint8Array>,
  histories: Histories,
  decisions: ReadonlyMap<string, Decision> = new Map(),
): Promise<MigrationPlan> => {
  const outcomes: Outcome[] = [];
  const lines = new Map<string, number>();
  for await (const row of readLegacy(bytes)) {
    if ("error" in row) {
      outcomes.push({
        line: row.line,
        kind: "refused",
        number: "",
        communes: [],
        choices: [],
        questions: [],
        problems: [row.error],
      });
      continue;
    }
    const { line, written } = row;
    const { number } = written;
    const setting = {
      line,
      events: histories.of.get(number),
      seenAt: lines.get(number),
      decision: decisions.get(number),
    };
    outcomes.push(planRow(written, setting));
    if (!lines.has(number)) lines.set(number, line);
  }
  return { outcomes, counts: countsOf(outcomes), taken: takenIn(outcomes) };
};

const countsOf = (outcomes: readonly Outcome[]): Readonly<Record<Kind, number>> => {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const { kind } of outcomes) counts[kind] += 1;
  return counts;
};

const takenIn = (outcomes: readonly Outcome[]): MigrationPlan["taken"] => {
  const counts = new Map<string, number>();
  for (const { to } of outcomes) if (to !== undefined) counts.set(to.name, (counts.get(to.name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
};
