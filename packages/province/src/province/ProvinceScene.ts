import { createOfficeTime, type OfficeTime } from "@haicap/calendar";
import { type CivilDate, invariant } from "@haicap/kernel";
import { type ProcedureCatalog, type ProvinceOverlay, withLocalProcedures } from "@haicap/procedures";
import type { UnitCode } from "@haicap/units";
import { officeOf } from "../profile/officeOf.ts";
import type { ProvinceProfile } from "../profile/ProvinceProfile.ts";
import { overlaysOf } from "../question/fillQuestion.ts";
import type { ProvinceTables } from "./ProvinceTables.ts";

/** A profile that has been checked, with what is made of it once: the time of its offices, its overlays, its own procedures. */
export interface ProvinceScene {
  readonly profile: ProvinceProfile;
  readonly province: UnitCode;
  readonly tables: ProvinceTables;
  readonly overlays: readonly ProvinceOverlay[];
  /** The catalog with the procedures only this province has. */
  readonly catalog: ProcedureCatalog;
  /** The time of an office or a desk, or without either the ordinary one; compiled on first use. */
  readonly timeOf: (office?: string, desk?: string) => OfficeTime;
  readonly closedOn: (office: string) => ReadonlySet<CivilDate>;
}

/** What every question to a province is answered from: its profile bound to the national tables, each office's time made once. */
export const sceneOf = (profile: ProvinceProfile, province: UnitCode, tables: ProvinceTables): ProvinceScene => {
  const times = new Map<string, OfficeTime>();
  const closed = new Map<string, ReadonlySet<CivilDate>>();
  const overlays = overlaysOf(profile);
  return {
    profile,
    province,
    tables,
    overlays,
    catalog: withLocalProcedures(tables.catalog, overlays),
    timeOf: (office, desk) => {
      const key = `${office ?? ""}/${desk ?? ""}`;
      const time = times.get(key) ?? compiled(profile, tables, office, desk);
      times.set(key, time);
      return time;
    },
    closedOn: (office) => {
      const days = closed.get(office) ?? new Set(officeOf(profile, office)?.closures ?? []);
      closed.set(office, days);
      return days;
    },
  };
};

const compiled = (
  profile: ProvinceProfile,
  { calendar }: ProvinceTables,
  office: string | undefined,
  desk: string | undefined,
): OfficeTime => {
  const time = createOfficeTime(calendar, officeOf(profile, office, desk));
  invariant(time.ok, "the hours of a profile were checked when it was read");
  return time.value;
};
