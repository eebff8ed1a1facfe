import { err, invariant, type Result } from "@haicap/kernel";
import type { ProfileInvalid, Province, ProvinceProfileWire, ProvinceTables } from "@haicap/province";
import { defineProvince, type WhichProvince } from "@haicap/province/schema";
import type { ProfileUnknown } from "@haicap/province/text";
import { version } from "@haicap/province-data";
import type { DataVersions } from "../operation/answer.ts";
import { profileNamed, profileNames } from "../province/profileNamed.ts";
import { sealer } from "../sealing/sealer.ts";
import { addressReader } from "./addresses.ts";
import { calendarVersions, officeTime } from "./calendar.ts";
import { dossierDefinition } from "./dossiers.ts";
import { procedureAndUnitVersions, procedureCatalog } from "./procedures.ts";
import { unitTable } from "./units.ts";

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

type Bound = Result<Province, ProfileInvalid>;

/** As many as a service keeps at hand; past it the oldest is forgotten. */
const mostKept = 64;
const kept = new Map<string, Bound>();
const same = new WeakMap<object, Bound>();

/** The province of a question, bound once for each profile and kept. */
export const provinceOf = (which: WhichProvince): Result<Province, ProfileInvalid | ProfileUnknown> => {
  if (typeof which === "object") {
    const before = same.get(which) ?? keptFor(JSON.stringify(which), which as ProvinceProfileWire);
    same.set(which, before);
    return before;
  }
  const profiles = profileNamed(which);
  if (profiles === undefined) return err({ _tag: "ProfileUnknown", name: which, known: profileNames() });
  return keptFor(which, profiles);
};

const keptFor = (key: string, profile: ProvinceProfileWire | readonly ProvinceProfileWire[]): Bound => {
  const before = kept.get(key) ?? defineProvince(provinceTables(), profile);
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined && !kept.has(key)) kept.delete(oldest);
  kept.set(key, before);
  return before;
};

/** What an answer about a province was made from. */
export const provinceVersions = (): DataVersions => ({
  "province-data": version,
  ...procedureAndUnitVersions(),
  ...calendarVersions(),
});
