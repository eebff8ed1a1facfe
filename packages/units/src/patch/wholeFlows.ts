import type { Residents } from "../succession/SuccessionEdge.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { Flow, Plan } from "./planChanges.ts";

/**
 * The flows of an act with what goes without saying: a unit that stays, though it gave or took a part, goes on into itself with
 * everybody no other flow takes.
 */
export const wholeFlows = (plan: Plan, isInForce: (code: UnitCode) => boolean): readonly Flow[] => {
  const ends = new Set(plan.flows.flatMap(({ from, to }) => [from, to]));
  const stay = [...ends].filter(
    (code) =>
      isInForce(code) && !plan.ended.has(code) && !plan.flows.some(({ from, to }) => from === code && to === code),
  );
  return [...plan.flows, ...stay.map((code) => goesOn(plan.flows, code))];
};

const goesOn = (flows: readonly Flow[], code: UnitCode): Flow => {
  const out = flows.filter(({ from }) => from === code);
  const taken = new Set<Residents>(out.map(({ residents }) => residents));
  const residents = taken.has("all") ? "none" : taken.has("some") ? "some" : "all";
  return { at: out[0]?.at ?? 0, from: code, to: code, residents };
};

/** Whether the flows out of a unit share its residents: all one way and nobody elsewhere, or some in at least two. */
export const addsUp = (out: readonly Flow[]): boolean => {
  const count = (residents: Residents): number => out.filter((flow) => flow.residents === residents).length;
  return count("all") === 1 ? count("some") === 0 : count("all") === 0 && count("some") >= 2;
};
