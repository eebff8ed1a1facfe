import type { UnitRow } from "../table/packUnits.ts";
import type { PlanContext } from "./checkPlan.ts";
import type { PatchProblem } from "./PatchRefused.ts";
import { type PatchState, versionIn } from "./PatchState.ts";
import type { Plan } from "./planChanges.ts";

/** What is wrong with where units lie once an act is made: above them, below those that ended, and beside them under one name. */
export const checkPlaces = (
  versions: PatchState["versions"],
  plan: Plan,
  { on, act }: PlanContext,
): readonly PatchProblem[] => {
  const now = [...versions.keys()].flatMap((code) => versionIn(versions, code, on) ?? []);
  const found: PatchProblem[] = [];
  for (const code of plan.ended)
    if (now.some((row) => row.parent === code)) found.push({ act, fault: "childrenLeft", code });
  const names = new Map<string, string>();
  for (const row of now) if (row.from !== on) names.set(identity(row), row.code);
  for (const row of now.filter(({ from }) => from === on)) {
    const above = row.parent === undefined ? undefined : versionIn(versions, row.parent, on);
    const belongs = row.code.length === 2 ? row.parent === undefined : above?.code.length === 2;
    if (!belongs && !plan.ended.has(row.parent as never))
      found.push({ act, fault: "parentNotInForce", code: row.code, name: row.parent ?? "" });
    const other = names.get(identity(row));
    if (other !== undefined) found.push({ act, fault: "nameTaken", code: row.code, name: row.name });
    names.set(identity(row), row.code);
  }
  return found;
};

/** Two communes of one province may bear one name only when their types differ. */
const identity = (row: UnitRow): string => `${row.parent ?? ""} ${row.type} ${row.name}`;
