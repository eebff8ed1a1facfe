import type { CalendarInvalid, CalendarPatch, OfficeInvalid } from "@haicap/calendar";
import { err, flatMap, invariant, ok, type Result } from "@haicap/kernel";
import type { ProfileInvalid, Province, ProvinceProfileWire, ProvinceTables } from "@haicap/province";
import { defineProvince, type WhichProvince } from "@haicap/province/schema";
import type { ProfileUnknown } from "@haicap/province/text";
import { version } from "@haicap/province-data";
import type { PatchRefused, UnitPatch } from "@haicap/units/patch";
import type { DataVersions } from "../operation/answer.ts";
import { profileNamed, profileNames } from "../province/profileNamed.ts";
import { sealer } from "../sealing/sealer.ts";
import { addressReader } from "./addresses.ts";
import { calendarVersions, officeTime } from "./calendar.ts";
import { dossierDefinition } from "./dossiers.ts";
import { procedureAndUnitVersions, procedureCatalog } from "./procedures.ts";
import { patchedUnits, unitTable } from "./units.ts";

let cached: ProvinceTables | undefined;

/** Everything a province is bound to. */
export const provinceTables = (): ProvinceTables => {
  cached ??= {
    addresses: addressReader(unitTable()),
    calendar: ordinaryCalendar(),
    catalog: procedureCatalog(),
    definition: dossierDefinition,
    sealer,
  };
  return cached;
};

const ordinaryCalendar = (): ProvinceTables["calendar"] => {
  const time = officeTime({});
  invariant(time.ok, "the published calendar compiles");
  return time.value.calendar;
};

/** What was published since the tables were made: notices of days off, or acts that change units. */
export interface ProvincePatches {
  readonly calendar?: readonly CalendarPatch[] | undefined;
  readonly units?: readonly UnitPatch[] | undefined;
}

type Unbound = ProfileInvalid | ProfileUnknown | CalendarInvalid | OfficeInvalid | PatchRefused;
type Bound = Result<Province, ProfileInvalid | CalendarInvalid | OfficeInvalid | PatchRefused>;

/** As many as a service keeps at hand; past it the oldest is forgotten. */
const mostKept = 64;
const kept = new Map<string, Bound>();
const same = new WeakMap<object, Bound>();

/** The province of a question, bound once for each profile and what was published since, and kept. */
export const provinceOf = (which: WhichProvince, patches: ProvincePatches = {}): Result<Province, Unbound> => {
  const isPlain = (patches.calendar ?? patches.units) === undefined;
  const known = typeof which === "object" && isPlain ? same.get(which) : undefined;
  if (known !== undefined) return known;
  const profile = typeof which === "object" ? (which as ProvinceProfileWire) : profileNamed(which);
  if (profile === undefined)
    return err({ _tag: "ProfileUnknown", name: typeof which === "string" ? which : "", known: profileNames() });
  const bound = keptFor(JSON.stringify(isPlain ? which : [which, patches]), profile, patches);
  if (typeof which === "object" && isPlain) same.set(which, bound);
  return bound;
};

const keptFor = (
  key: string,
  profile: ProvinceProfileWire | readonly ProvinceProfileWire[],
  patches: ProvincePatches,
): Bound => {
  const before = kept.get(key) ?? flatMap(patchedTables(patches), (tables): Bound => defineProvince(tables, profile));
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined && !kept.has(key)) kept.delete(oldest);
  kept.set(key, before);
  return before;
};

const patchedTables = ({ calendar, units }: ProvincePatches): Result<ProvinceTables, Unpatched> => {
  const tables = provinceTables();
  const time = calendar === undefined ? undefined : officeTime({ patches: calendar });
  if (time?.ok === false) return time;
  const table = patchedUnits(units);
  if (!table.ok) return table;
  return ok({
    ...tables,
    ...(time === undefined ? {} : { calendar: time.value.calendar }),
    ...(units === undefined ? {} : { addresses: addressReader(table.value) }),
  });
};

type Unpatched = CalendarInvalid | OfficeInvalid | PatchRefused;

/** What an answer about a province was made from. */
export const provinceVersions = (): DataVersions => ({
  "province-data": version,
  ...procedureAndUnitVersions(),
  ...calendarVersions(),
});
