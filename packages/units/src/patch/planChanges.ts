import type { Residents } from "../succession/SuccessionEdge.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { PatchChange, PatchedUnit, PatchShare } from "./UnitPatch.ts";

/** What a change says a unit is from now on. */
export interface Definition extends PatchedUnit {
  readonly at: number;
  /** The unit is new: it must have a type and a name, and nobody may bear its code. */
  readonly isNew: boolean;
  /** The unit only takes another name, type or place; no land moves. */
  readonly isAlone: boolean;
}

/** Land that goes from one unit to another, itself included where a change says so. */
export interface Flow {
  readonly at: number;
  readonly from: UnitCode;
  readonly to: UnitCode;
  readonly residents: Residents;
}

/** All changes of an act taken together: they happen at once. */
export interface Plan {
  readonly definitions: readonly Definition[];
  readonly ended: ReadonlySet<UnitCode>;
  readonly flows: readonly Flow[];
}

/** Turns the changes of an act into definitions, ends and flows. */
export const planChanges = (changes: readonly PatchChange[], isInForce: (code: UnitCode) => boolean): Plan => {
  const parts = changes.map((change, at) => planOf(change, at, isInForce));
  return {
    definitions: parts.flatMap(({ definitions = [] }) => definitions),
    ended: new Set(parts.flatMap(({ ended = [] }) => ended)),
    flows: parts.flatMap(({ flows = [] }) => flows),
  };
};

interface PlanPart {
  readonly definitions?: readonly Definition[];
  readonly ended?: readonly UnitCode[];
  readonly flows?: readonly Flow[];
}

const planOf = (change: PatchChange, at: number, isInForce: (code: UnitCode) => boolean): PlanPart => {
  const define = (unit: PatchedUnit): Definition => ({ ...unit, at, isNew: !isInForce(unit.code), isAlone: false });
  switch (change.change) {
    case "rename":
    case "retype":
    case "move": {
      const { change: _, ...unit } = change;
      return { definitions: [{ ...unit, at, isNew: false, isAlone: true }] };
    }
    case "establish":
      return {
        definitions: [{ ...change.unit, at, isNew: true, isAlone: false }],
        flows: change.from.map(({ code, residents = "some" }) => ({ at, from: code, to: change.unit.code, residents })),
      };
    case "merge":
      return {
        definitions: [define(change.into)],
        ended: change.codes.filter((code) => code !== change.into.code),
        flows: change.codes.map((code) => ({ at, from: code, to: change.into.code, residents: "all" })),
      };
    case "split":
      return {
        definitions: change.into.map(({ residents: _, ...unit }) => define(unit)),
        ended: change.into.some(({ code }) => code === change.code) ? [] : [change.code],
        flows: flowsFrom(change.code, change.into, at),
      };
    case "dissolve":
      return { ended: [change.code], flows: flowsFrom(change.code, change.into, at) };
    case "boundary":
      return { flows: [{ at, from: change.from, to: change.to, residents: change.residents }] };
  }
};

const flowsFrom = (from: UnitCode, into: readonly PatchShare[], at: number): readonly Flow[] =>
  into.map(({ code, residents }) => ({
    at,
    from,
    to: code,
    residents: residents ?? (into.length === 1 ? "all" : "some"),
  }));
