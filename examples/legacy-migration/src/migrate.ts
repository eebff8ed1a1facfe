import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Options } from "./commandLine.ts";
import { type MigrationPlan, planMigration } from "./planMigration.ts";
import { readDecisions } from "./readDecisions.ts";
import { readHistories } from "./readHistories.ts";
import { movedHistories, writePlan } from "./writeOut.ts";

/** Reads the files, plans, writes the plan, and carries it out when that was asked for. Answers the plan and the lines that are no history. */
export const migrate = async (
  options: Options,
): Promise<{ readonly plan: MigrationPlan; readonly faults: readonly number[] }> => {
  const { of, faults } = readHistories(await readFile(options.histories, "utf8"));
  const decisions =
    options.decisions === undefined ? undefined : await readDecisions(createReadStream(options.decisions));
  const plan = await planMigration(createReadStream(options.dossiers), { of, faults }, decisions);
  await writePlan(options.out, plan, options.carryOut);
  if (options.carryOut) await writeFile(join(options.out, "histories.jsonl"), movedHistories(plan, of));
  return { plan, faults };
};
