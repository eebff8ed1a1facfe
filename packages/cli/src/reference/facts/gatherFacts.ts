import type { DataVersions } from "haicap";
import { publishedSpan } from "haicap/reference";
import type { Facts, Sunset, YearFacts } from "./Facts.ts";
import { matrixDays } from "./matrixDays.ts";
import { procedureFacts } from "./procedureFacts.ts";
import type { Asking, Scope } from "./Scope.ts";
import { unitFacts } from "./unitFacts.ts";

/** Which part of the procedures to tell of, for a look ahead (absent: all), and what to name beside the versions of the data. */
export interface GatherOptions {
  readonly only?: ReadonlySet<string>;
  readonly versions?: DataVersions;
}

/** Asks everything a reference says of a province on a day. */
export const gatherFacts = (scope: Scope, { only, versions = {} }: GatherOptions = {}): Facts => {
  const { profile, on } = scope;
  const sunsets = scope.value<{ sunsets: readonly Sunset[] }>("procedures.sunsets", { from: on, until: "2100-01-01" });
  const told = procedureFacts(scope, sunsets.sunsets, only);
  return {
    on,
    profile,
    ...unitFacts(scope),
    procedures: told,
    matrixDays: matrixDays(told, on),
    sunsets: sunsets.sunsets,
    years: yearFacts(scope),
    presents: presentDays(scope, scope.province),
    versions: { ...versionsOf(scope), ...versions },
  };
};

/** The last day anybody looked at each table: what an operation answers for when no day is given. */
export const presentDays = ({ value }: Asking, province: string): Facts["presents"] => ({
  units: value<{ on: string }>("units.children", { code: province }).on,
  procedures: value<{ on: string }>("procedures.completeness", {}).on,
});

const yearFacts = (scope: Scope): readonly YearFacts[] => {
  const [first, last] = publishedSpan();
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
    const answered = scope.ask<YearFacts>("calendar.year", { year });
    return answered.ok ? [answered.value] : [];
  });
};

/** The versions of every table an answer here was made from. */
const versionsOf = ({ value, on, province }: Scope): DataVersions => {
  const asked: readonly (readonly [string, object])[] = [
    ["units.get", { code: province, on }],
    ["procedures.list", { level: "commune", on }],
    ["calendar.day", { date: on }],
    ["dossiers.diagram", { format: "mermaid" }],
    ["identifiers.check", { kind: "procedure", value: "1.001193" }],
    ["province.check", { on }],
  ];
  const found = asked.map(([name, input]) => value<{ data: DataVersions }>(name, input).data);
  const all = Object.entries(Object.assign({}, ...found) as DataVersions);
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
};
