import type { CivilDate } from "@haicap/kernel";
import type { UnitRow } from "../table/packUnits.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { unitTypes } from "../unit/UnitType.ts";
import type { PatchFault, PatchProblem } from "./PatchRefused.ts";
import { type PatchState, versionBefore } from "./PatchState.ts";
import type { Definition, Flow, Plan } from "./planChanges.ts";
import { addsUp } from "./wholeFlows.ts";

/** What a plan is held against: the units so far, and the day and the act of the change. */
export interface PlanContext {
  readonly versions: PatchState["versions"];
  readonly on: CivilDate;
  readonly act: string;
}

/** What is wrong with the changes of an act, before they are made. */
export const checkPlan = (context: PlanContext, plan: Plan, flows: readonly Flow[]): readonly PatchProblem[] => [
  ...plan.definitions.flatMap((definition) => checkDefinition(context, definition)),
  ...twice(context, plan),
  ...touchedBy(plan, flows).flatMap(([code, at]) => checkTouched(context, plan, code, at)),
  ...sources(plan, flows).flatMap((code) => checkShares(context, code, flows)),
];

const problem = (
  { act }: PlanContext,
  fault: PatchFault,
  about: { readonly at?: number | undefined; readonly code?: string; readonly name?: string; readonly on?: CivilDate },
): PatchProblem => {
  const { at, ...rest } = about;
  return { act, ...(at === undefined ? {} : { at }), fault, ...rest };
};

const checkDefinition = (context: PlanContext, unit: Definition): readonly PatchProblem[] => {
  const { at, code, name, type } = unit;
  const before = versionBefore(context.versions, code, context.on);
  const found: PatchProblem[] = [];
  const add = (fault: PatchFault): number =>
    found.push(problem(context, fault, { at, code, ...(name === undefined ? {} : { name }) }));
  if (unit.isNew && before !== undefined) add("codeInUse");
  if (before === undefined && !unit.isAlone && (type === undefined || name === undefined)) add("typeMissing");
  if (type !== undefined && !isTypeOf(code, type)) add("typeOfOtherLevel");
  if ([name, unit.nameEn].some((text) => text !== undefined && !isName(text))) add("nameUnusable");
  if (before !== undefined && unit.isAlone && isSame(before, unit)) add("nothingChanges");
  return found;
};

const twoTierTypes: readonly UnitRow["type"][] = ["province", "centrallyRunCity", "commune", "ward", "specialZone"];

const isTypeOf = (code: string, type: UnitRow["type"]): boolean =>
  twoTierTypes.includes(type) && (unitTypes[type].level === "province" ? 2 : 5) === code.length;

/** A name must be packed: no separators, nothing around it, composed letters. */
const isName = (name: string): boolean =>
  name !== "" && name === name.trim() && name === name.normalize("NFC") && !/[|,:;\p{Cc}]/u.test(name);

const isSame = (before: UnitRow, { type, name, nameEn, parent }: Definition): boolean =>
  (type ?? before.type) === before.type &&
  (name ?? before.name) === before.name &&
  (nameEn ?? before.nameEn) === before.nameEn &&
  (parent ?? before.parent) === before.parent;

const twice = (context: PlanContext, { definitions, ended }: Plan): readonly PatchProblem[] => {
  const seen = new Set<string>(ended);
  return definitions.flatMap(({ code, at }) => {
    const again = seen.has(code);
    seen.add(code);
    return again ? [problem(context, "touchedTwice", { at, code })] : [];
  });
};

/** Every unit that an act says something of, and the change that does so first. */
const touchedBy = ({ definitions, ended }: Plan, flows: readonly Flow[]): readonly (readonly [UnitCode, number])[] => {
  const first = new Map<UnitCode, number>();
  const meet = (code: UnitCode, at: number): void => void first.set(code, Math.min(at, first.get(code) ?? at));
  for (const { code, at } of definitions) meet(code, at);
  for (const { from, to, at } of flows) for (const code of [from, to]) meet(code, at);
  for (const code of ended) meet(code, first.get(code) ?? 0);
  return [...first];
};

const checkTouched = (context: PlanContext, plan: Plan, code: UnitCode, at: number): readonly PatchProblem[] => {
  const { versions, on } = context;
  const last = versions.get(code)?.at(-1);
  const isNew = plan.definitions.some((unit) => unit.code === code && unit.isNew);
  if (last?.from === on) return [problem(context, "touchedTwice", { at, code })];
  if (last !== undefined && ((last.from ?? "") > on || (last.until ?? "") > on))
    return [problem(context, "changedLater", { at, code, on: last.until ?? last.from ?? on })];
  return isNew || versionBefore(versions, code, on) !== undefined ? [] : [problem(context, "notInForce", { at, code })];
};

const sources = ({ ended }: Plan, flows: readonly Flow[]): readonly UnitCode[] => [
  ...new Set([...ended, ...flows.map(({ from }) => from)]),
];

/** The land of a unit goes somewhere that is there, and so do its residents, once. */
const checkShares = (context: PlanContext, code: UnitCode, flows: readonly Flow[]): readonly PatchProblem[] => {
  const out = flows.filter(({ from }) => from === code);
  return addsUp(out) && new Set(out.map(({ to }) => to)).size === out.length
    ? []
    : [problem(context, "residentsDoNotAddUp", { at: out[0]?.at, code })];
};
