import type { ProcedureCode } from "@haicap/identifiers";
import { addDays, type CivilDate } from "@haicap/kernel";
import { ancestorsOn, type UnitCode, unitOn } from "@haicap/units";
import type { ProfileIssue } from "../profile/ProfileInvalid.ts";
import type { ProfileOffice, ReceptionScope } from "../profile/ProfileOffice.ts";
import type { ProvinceProfile } from "../profile/ProvinceProfile.ts";
import { rowsIn } from "../profile/rowsIn.ts";
import type { ProvinceTables } from "./ProvinceTables.ts";

type Named<T> = readonly (readonly [path: string, name: T])[];

/** What a profile says that the tables know nothing of: units that are not in the province, procedures nobody promulgated. */
export const tableIssues = (
  profile: ProvinceProfile,
  province: UnitCode,
  tables: ProvinceTables,
): readonly ProfileIssue[] => {
  const { addresses, catalog } = tables;
  const { table } = addresses;
  const top = unitOn(table, province, table.present);
  if (!top.ok || top.value.level !== "province")
    return [
      issue(
        "province",
        "unknown_province",
        `không có tỉnh mang mã ${province}`,
        `no province bears the code ${province}`,
      ),
    ];
  // A profile may be written for what an act makes that is published and not in force yet.
  const lastDay = table.coverage.until === undefined ? table.present : addDays(table.coverage.until, -1);
  const isInsideOn = (code: UnitCode, on: CivilDate): boolean => {
    const above = ancestorsOn(table, code, on);
    return above.ok && above.value.some((unit) => unit.code === province);
  };
  const isInside = (code: UnitCode): boolean =>
    code === province || isInsideOn(code, table.present) || isInsideOn(code, lastDay);
  const own = new Set(
    rowsIn(profile.overlays).flatMap(([, overlay]) => (overlay.kind === "localProcedure" ? overlay.codes : [])),
  );
  const isKnown = (code: ProcedureCode): boolean => own.has(code) || catalog.entry(code) !== undefined;
  return [
    ...unitsIn(profile)
      .filter(([, code]) => !isInside(code))
      .map(([path, code]) =>
        issue(
          path,
          "unknown_unit",
          `${code} không phải đơn vị của ${top.value.fullName}`,
          `${code} is no unit of ${top.value.fullName}`,
        ),
      ),
    ...proceduresIn(profile)
      .filter(([, code]) => !isKnown(code))
      .map(([path, code]) =>
        issue(path, "unknown_procedure", `không có thủ tục mang mã ${code}`, `no procedure bears the code ${code}`),
      ),
  ];
};

const issue = (path: string, code: string, vi: string, en: string): ProfileIssue => ({
  path,
  code,
  message: { vi, en },
});

const listed = <T>(path: string, names: readonly T[] | undefined): Named<T> =>
  (names ?? []).map((name, index) => [`${path}.${index}`, name]);

const unitsIn = (profile: ProvinceProfile): Named<UnitCode> => [
  ...listed("units", profile.units),
  ...rowsIn(profile.offices).flatMap(([key, office]) => [
    [`offices.${key}.unit`, office.unit] as const,
    ...scopesOf(`offices.${key}`, office).flatMap(([path, { units }]) => listed(`${path}.units`, units)),
  ]),
  ...rowsIn(profile.overlays).flatMap(([key, { within }]) => listed(`overlays.${key}.within`, within)),
  ...rowsIn(profile.emergencies).flatMap(([key, { units, villages }]) => [
    ...listed(`emergencies.${key}.units`, units),
    ...villages.map(({ unit }, index) => [`emergencies.${key}.villages.${index}.unit`, unit] as const),
  ]),
];

const proceduresIn = (profile: ProvinceProfile): Named<ProcedureCode> => [
  ...rowsIn(profile.offices).flatMap(([key, office]) =>
    scopesOf(`offices.${key}`, office).flatMap(([path, { codes }]) => listed(`${path}.codes`, codes)),
  ),
  ...rowsIn(profile.overlays).flatMap(([key, { codes }]) => listed(`overlays.${key}.codes`, codes)),
  ...rowsIn(profile.stepBudgets).flatMap(([key, { codes }]) => listed(`stepBudgets.${key}.codes`, codes)),
  ...rowsIn(profile.emergencies).flatMap(([key, { codes }]) => listed(`emergencies.${key}.codes`, codes)),
];

const scopesOf = (path: string, office: ProfileOffice): Named<ReceptionScope> => [
  [`${path}.receives`, office.receives ?? {}],
  ...Object.entries(office.desks ?? {}).map(
    ([key, desk]) => [`${path}.desks.${key}.receives`, desk.receives ?? {}] as const,
  ),
  ...Object.entries(office.sessions ?? {}).map(
    ([key, session]) => [`${path}.sessions.${key}.receives`, session.receives ?? {}] as const,
  ),
];
