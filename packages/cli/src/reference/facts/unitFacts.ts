import type { AdministrativeUnit, SuccessionEdge } from "haicap/reference";
import type { CommuneFacts, Facts, FormerUnit, UnitEvent } from "./Facts.ts";
import type { Scope } from "./Scope.ts";

/** The register of units of a province: today's communes with what they were made of, and the units that were, with where they went. */
export const unitFacts = (scope: Scope): Pick<Facts, "province" | "communes" | "former" | "districts"> => {
  const { province, on } = scope;
  const units = scope.value<Units>("units.children", { code: province, on, level: "commune" }).units;
  const communes = units.filter(coveredBy(scope)).map((unit) => communeFacts(scope, unit));
  const former = formerUnits(scope, communes);
  return {
    province: scope.value<{ unit: AdministrativeUnit }>("units.get", { code: province, on }).unit,
    communes,
    former,
    districts: districtsOf(scope, former),
  };
};

interface Units {
  readonly units: readonly AdministrativeUnit[];
}

interface Edges {
  readonly edges: readonly SuccessionEdge[];
}

const coveredBy =
  ({ profile }: Scope) =>
  ({ code }: AdministrativeUnit): boolean =>
    profile.units === undefined || profile.units.some((covered) => covered === code);

const communeFacts = (scope: Scope, unit: AdministrativeUnit): CommuneFacts => {
  const predecessors = scope.ask<Edges>("units.predecessors", { code: unit.code, on: scope.on });
  const events = scope.ask<{ changes: readonly UnitEvent[] }>("units.changes", { code: unit.code, on: scope.on });
  return {
    unit,
    predecessors: predecessors.ok ? predecessors.value.edges : [],
    events: events.ok ? events.value.changes.filter((event) => isOf(unit, event)) : [],
  };
};

/** Codes were used again: what befell an older unit of the same code is told with the units that were. */
const isOf = (unit: AdministrativeUnit, event: UnitEvent): boolean => event.unit.era === unit.era;

/** Every unit that a commune of today was made of, with all its successors, those in other provinces too. */
const formerUnits = (scope: Scope, communes: readonly CommuneFacts[]): readonly FormerUnit[] => {
  const found = new Map<string, AdministrativeUnit>();
  for (const { predecessors } of communes)
    for (const { unit } of predecessors) if (unit.era === "threeTier") found.set(unit.code, unit);
  return [...found.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((unit) => {
      const on = dayBefore(unit.effective.until ?? scope.on);
      const successors = scope.ask<Edges>("units.successors", { code: unit.code, on });
      return { unit, successors: successors.ok ? successors.value.edges : [] };
    });
};

const districtsOf = (scope: Scope, former: readonly FormerUnit[]): readonly AdministrativeUnit[] => {
  const found = new Map<string, AdministrativeUnit>();
  for (const { unit } of former) {
    if (unit.parent === undefined || found.has(unit.parent.code)) continue;
    const on = dayBefore(unit.effective.until ?? scope.on);
    const asked = scope.ask<{ unit: AdministrativeUnit }>("units.get", { code: unit.parent.code, on });
    if (asked.ok && asked.value.unit.level === "district") found.set(unit.parent.code, asked.value.unit);
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
};

/** The last day before an exclusive end. */
export const dayBefore = (until: string): string =>
  new Date(Date.parse(`${until}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
