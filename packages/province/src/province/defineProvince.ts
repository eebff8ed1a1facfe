import { err, ok, type Result } from "@haicap/kernel";
import { localFeesAt, overlayProblems } from "@haicap/procedures/overlays";
import { whoMayAct } from "../officers/whoMayAct.ts";
import { nextOpening, unknownOffice } from "../opening/nextOpening.ts";
import type { ProfileInvalid, ProfileIssue } from "../profile/ProfileInvalid.ts";
import { rowsIn } from "../profile/rowsIn.ts";
import type { ProvinceProfileWire } from "../profile/Wire.ts";
import { isExample } from "../question/fillQuestion.ts";
import { readProfile } from "../schema/readProfile.ts";
import { dossierHere } from "./dossierHere.ts";
import { dueDate } from "./dueDate.ts";
import type { OverlayWarning, Province } from "./Province.ts";
import { type ProvinceScene, sceneOf } from "./ProvinceScene.ts";
import type { ProvinceTables } from "./ProvinceTables.ts";
import { tableIssues } from "./tableIssues.ts";
import { unitHere } from "./unitHere.ts";
import { handledBy, whereToSubmit } from "./whereToSubmit.ts";

/**
 * Binds a province's profile to the tables (khai báo cấu hình của một tỉnh): checked once, then asked as often as needed.
 *
 * Several profiles are put together in order, see {@link composeProfiles}. Fails with `ProfileInvalid`, which lists everything that is wrong at
 * once, units that are not in the province and procedures nobody promulgated included.
 *
 * @legal local-government-2025, one-stop-2025
 * @example
 * const hue = defineProvince(exampleTables, {
 *   province: "46",
 *   offices: { ward: { name: "Trung tâm Phục vụ hành chính công", kind: "serviceCentre", unit: "19753", time: { saturday: "morning" } } },
 * });
 * const opening = hue.ok && hue.value.nextOpening({ at: instantUnsafe("2026-03-06T17:00+07:00") });
 * opening && opening.ok && formatInstant(opening.value.at); // => "2026-03-07T07:30:00+07:00"
 * const refused = defineProvince(exampleTables, { province: "46", units: ["26740"] });
 * !refused.ok && refused.error.issues.map(({ path, code }) => [path, code]); // => [["units.0", "unknown_unit"]]
 * @since 0.1.0
 */
export const defineProvince = (
  tables: ProvinceTables,
  written: ProvinceProfileWire | readonly ProvinceProfileWire[],
): Result<Province, ProfileInvalid> => {
  const read = readProfile(written);
  if (!read.ok) return read;
  const { province } = read.value;
  if (province === undefined) return err({ _tag: "ProfileInvalid", issues: [withoutProvince] });
  const issues = tableIssues(read.value, province, tables);
  return issues.length > 0 ? err({ _tag: "ProfileInvalid", issues }) : ok(bound(sceneOf(read.value, province, tables)));
};

const withoutProvince: ProfileIssue = {
  path: "province",
  code: "missing",
  message: { vi: "thiếu mã tỉnh, ví dụ 46", en: "missing: the code of the province, say 46" },
};

const bound = (scene: ProvinceScene): Province => ({
  code: scene.province,
  profile: scene.profile,
  unit: (question) => unitHere(scene, question),
  whoHandles: (question) => handledBy(scene, question),
  dueDate: (question) => dueDate(scene, question),
  nextOpening: (question) => nextOpening(scene, question),
  whereToSubmit: (question) => whereToSubmit(scene, question),
  dossier: (question) => dossierHere(scene, question),
  whoMayAct: (question) => {
    const unknown = unknownOffice(scene, question);
    return unknown === undefined ? ok(whoMayAct(scene.profile, question)) : err(unknown);
  },
  fees: (question) => localFeesAt(scene.tables.addresses.table, scene.overlays, question),
  overlayWarnings: (on) => {
    const keys = rowsIn(scene.profile.overlays).flatMap(([key, { evidence }]) => (isExample(evidence) ? [] : [key]));
    return overlayProblems(scene.tables.catalog, scene.overlays, on).map(
      ({ row, other, ...problem }): OverlayWarning => ({
        ...problem,
        overlay: keys[row] ?? "",
        ...(other === undefined ? {} : { other: keys[other] ?? "" }),
      }),
    );
  },
});
