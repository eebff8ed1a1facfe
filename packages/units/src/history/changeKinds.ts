import type { SuccessionEdge } from "../succession/SuccessionEdge.ts";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { UnitChangeKind } from "./UnitChange.ts";

/** What a beginning was, from the units it came from. */
export const kindsOfBeginning = (
  unit: AdministrativeUnit,
  edges: readonly SuccessionEdge[],
): readonly UnitChangeKind[] => {
  const [only, ...others] = edges;
  if (only === undefined) return ["established"];
  const own = edges.find((edge) => isContinued(edge.unit, unit));
  if (own !== undefined && isAdjusted(own, edges, (edge) => edge.extent === "part"))
    return kindsOfDifference(own.unit, unit, "boundary");
  if (others.length > 0) return ["merged"];
  if (only.note === "kept") return ["kept"]; // lists of two eras may spell one name in two ways: that is no renaming
  return only.extent === "part" ? ["split"] : kindsOfDifference(only.unit, unit, "kept");
};

/** What an end was, from the units it went into and how many units each of them came from. */
export const kindsOfEnd = (
  unit: AdministrativeUnit,
  edges: readonly SuccessionEdge[],
  sourcesOf: (edge: SuccessionEdge) => number,
): readonly UnitChangeKind[] => {
  const [only, ...others] = edges;
  if (only === undefined || edges.every(({ note }) => note === "derived")) return ["dissolved"];
  if (others.length > 0) return ["split"];
  if (only.note === "kept") return ["kept"];
  return sourcesOf(only) > 1 ? ["merged"] : kindsOfDifference(unit, only.unit, "kept");
};

/** A unit of the same era that goes on under its code. */
const isContinued = (a: AdministrativeUnit, b: AdministrativeUnit): boolean => a.era === b.era && a.code === b.code;

const isAdjusted = (
  own: SuccessionEdge,
  edges: readonly SuccessionEdge[],
  minor: (edge: SuccessionEdge) => boolean,
): boolean => (edges.length > 1 || own.extent === "part") && edges.every((edge) => edge === own || minor(edge));

const kindsOfDifference = (
  before: AdministrativeUnit,
  after: AdministrativeUnit,
  otherwise: "boundary" | "kept",
): readonly UnitChangeKind[] => {
  const kinds: UnitChangeKind[] = otherwise === "boundary" ? ["boundary"] : [];
  if (before.era === after.era && before.parent?.code !== after.parent?.code) kinds.push("moved");
  if (before.type !== after.type) kinds.push("retyped");
  if (before.name !== after.name) kinds.push("renamed");
  return kinds.length === 0 ? ["kept"] : kinds;
};
