import { type DataVersions, procedures, units } from "haicap";
import type { ProvinceProfile } from "haicap/province";
import { publishedSpan } from "haicap/reference";
import type { Facts, Sunset, YearFacts } from "./Facts.ts";
import { matrixDays } from "./matrixDays.ts";
import { procedureFacts } from "./procedureFacts.ts";
import { openScope, type Scope } from "./Scope.ts";
import { unitFacts } from "./unitFacts.ts";

/** Which part of the procedures to tell of, for a look ahead; absent: all. */
export interface GatherOptions {
  readonly only?: ReadonlySet<string>;
}

/** Asks everything a reference says of a province on a day. */
export const gatherFacts = (
  profile: ProvinceProfile,
  province: string,
  on: string,
  { only }: GatherOptions = {},
): Facts => {
  const scope = openScope(profile, province, on);
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
    presents: presentDays(),
    versions: versionsOf(scope),
  };
};

/** The last day anybody looked at each table: what an operation answers for when no day is given. */
export const presentDays = (): Facts["presents"] => {
  const asked = units.children({ code: "01" });
  const counted = procedures.completeness({});
  if (!asked.ok || !counted.ok) throw new Error("the tables do not say which day they were looked at");
  return { units: asked.value.on, procedures: counted.value.on };
};

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
