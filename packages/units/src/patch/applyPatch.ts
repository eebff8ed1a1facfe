import { addDays, type CivilDate, err, ok, type Result } from "@haicap/kernel";
import type { LaterEdge } from "../succession/LaterEdge.ts";
import type { UnitRow } from "../table/packUnits.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import { dayOf } from "./checkAct.ts";
import { checkPlaces } from "./checkPlaces.ts";
import { checkPlan, type PlanContext } from "./checkPlan.ts";
import type { PatchProblem } from "./PatchRefused.ts";
import { type PatchState, versionBefore, versionIn } from "./PatchState.ts";
import { type Definition, type Flow, type Plan, planChanges } from "./planChanges.ts";
import type { UnitPatch } from "./UnitPatch.ts";
import { wholeFlows } from "./wholeFlows.ts";

/** Puts one act on the units: what it touches ends its version on the eve and begins a new one, unless it ended. */
export const applyPatch = (state: PatchState, patch: UnitPatch): Result<PatchState, readonly PatchProblem[]> => {
  const on = dayOf(patch);
  const context: PlanContext = { versions: state.versions, on, act: patch.act.instrument };
  const isInForce = (code: UnitCode): boolean => versionBefore(state.versions, code, on) !== undefined;
  const plan = withChildren(state, on, planChanges(patch.changes, isInForce));
  const flows = wholeFlows(plan, isInForce);
  const problems = checkPlan(context, plan, flows);
  if (problems.length > 0) return err(problems);
  const versions = newVersions(state, plan, flows, context);
  const misplaced = checkPlaces(versions, plan, context);
  if (misplaced.length > 0) return err(misplaced);
  return ok({
    versions,
    later: [...state.later, ...edgesOf(flows, context)],
    amendments: [...state.amendments, amendmentOf(patch, versions)],
  });
};

/** What lies below a province that ended goes where the province went, unless the act says where. */
const withChildren = (state: PatchState, on: CivilDate, plan: Plan): Plan => {
  const heirs = heirsOfProvinces(plan);
  if (heirs.size === 0) return plan;
  const above = (code: string): string => versionIn(state.versions, code, addDays(on, -1))?.parent ?? "";
  const sourceOf = (code: string): string => plan.flows.find(({ to }) => to === code)?.from ?? "";
  const told = plan.definitions.map((unit): Definition => {
    const heir = heirs.get(above(unit.code) || above(sourceOf(unit.code)));
    return unit.parent === undefined && heir !== undefined ? { ...unit, parent: heir.to } : unit;
  });
  const named = new Set<string>([...plan.ended, ...plan.definitions.map(({ code }) => code)]);
  const rest = [...state.versions.keys()].flatMap((code): readonly Definition[] => {
    const heir = named.has(code) ? undefined : heirs.get(above(code));
    return heir === undefined
      ? []
      : [{ code: code as UnitCode, parent: heir.to, at: heir.at, isNew: false, isAlone: true }];
  });
  return { ...plan, definitions: [...told, ...rest] };
};

/** Where each province that ended went, if it went one way. */
const heirsOfProvinces = (plan: Plan): ReadonlyMap<string, Flow> =>
  new Map(
    [...plan.ended].flatMap((code) => {
      const flows = plan.flows.filter(({ from }) => from === code);
      const [only] = flows;
      return code.length === 2 && flows.length === 1 && only !== undefined ? [[code as string, only] as const] : [];
    }),
  );

const newVersions = (
  { versions }: PatchState,
  plan: Plan,
  flows: readonly Flow[],
  { on, act }: PlanContext,
): PatchState["versions"] => {
  const made = new Map(versions);
  const ends = flows.flatMap(({ from, to }) => [from, to]);
  const codes = new Set([...plan.ended, ...plan.definitions.map(({ code }) => code), ...ends]);
  for (const code of codes) {
    const before = versionBefore(versions, code, on);
    const earlier = (versions.get(code) ?? []).map((row) => (row === before ? { ...row, until: on } : row));
    const definition = plan.definitions.find((one) => one.code === code);
    made.set(
      code,
      plan.ended.has(code) ? earlier : [...earlier, versionFrom(before, definition, flows, { on, act, versions })],
    );
  }
  return made;
};

/** The new version of a unit: as it was, but for what the act says; a new one lies where the first of its land lay. */
const versionFrom = (
  before: UnitRow | undefined,
  definition: Definition | undefined,
  flows: readonly Flow[],
  { on, act, versions }: PlanContext,
): UnitRow => {
  const { at: _, isNew: __, isAlone: ___, ...said } = definition ?? ({} as Partial<Definition>);
  const source = flows.find(({ to }) => to === said.code)?.from;
  const place = source === undefined ? undefined : versionBefore(versions, source, on)?.parent;
  const { until: ____, nameEn, ...was } = before ?? {};
  const sameName = said.name === undefined || said.name === before?.name;
  return {
    ...(place === undefined ? {} : { parent: place }),
    ...(sameName && nameEn !== undefined ? { nameEn } : {}),
    ...was,
    ...said,
    from: on,
    establishedBy: act,
  } as UnitRow;
};

/** Flows as edges; a unit that goes into itself alone, and takes nothing in, needs none: its versions say it. */
const edgesOf = (flows: readonly Flow[], { on, act }: PlanContext): readonly LaterEdge[] =>
  flows.flatMap(({ from, to, residents }) => {
    const out = flows.filter((flow) => flow.from === from).length;
    const into = flows.filter((flow) => flow.to === to).length;
    const note = residents === "none" ? ({ note: "areaOnly" } as const) : {};
    if (from === to && out === 1 && into === 1) return [];
    return [{ on, from, to, extent: out === 1 ? "whole" : "part", residents, ...note, act } as const];
  });

const amendmentOf = (patch: UnitPatch, versions: PatchState["versions"]): PatchState["amendments"][number] => {
  const { instrument, article, issued, effective } = patch.act;
  const on = dayOf(patch);
  const touched = [...versions.values()].flat().filter((row) => row.establishedBy === instrument && row.from === on);
  const provinces = new Set(touched.map((row) => row.parent ?? row.code));
  return {
    act: instrument,
    ...(article === undefined ? {} : { article }),
    issuedOn: issued,
    effective,
    inOperationFrom: on,
    scope: provinces.size === 1 ? ([...provinces][0] as string) : "all",
    summary: { vi: instrument, en: instrument },
  };
};
