import { err, ok, type Result } from "@haicap/kernel";
import { localFeesAt, overlayProblems } from "@haicap/procedures/overlays";
import { whoMayAct } from "../officers/whoMayAct.ts";
import { nextOpening, unknownOffice } from "../opening/nextOpening.ts";
import { isExample } from "../profile/isExample.ts";
import type { ProfileInvalid, ProfileIssue } from "../profile/ProfileInvalid.ts";
import type { ProvinceProfile } from "../profile/ProvinceProfile.ts";
import { rowsIn } from "../profile/rowsIn.ts";
import { dossierHere } from "./dossierHere.ts";
import { dueDate } from "./dueDate.ts";
import type { OverlayWarning, Province } from "./Province.ts";
import { type ProvinceScene, sceneOf } from "./ProvinceScene.ts";
import type { ProvinceTables } from "./ProvinceTables.ts";
import { tableIssues } from "./tableIssues.ts";
import { unitHere } from "./unitHere.ts";
import { handledBy, whereToSubmit } from "./whereToSubmit.ts";

/**
 * Binds a profile that has been read to the tables (gắn hồ sơ cấu hình của tỉnh với dữ liệu): once, to be asked as often as needed.
 *
 * Fails with `ProfileInvalid` when the profile names no province, units that are not in it, or procedures nobody promulgated.
 *
 * @legal local-government-2025, one-stop-2025
 * @example
 * import { exampleTables } from "@haicap/province/testing";
 * import { readProfile } from "@haicap/province/schema";
 * const read = readProfile({ province: "46", units: ["26740"] });
 * const refused = read.ok && bindProvince(exampleTables, read.value);
 * refused && !refused.ok && refused.error.issues.map(({ path, code }) => [path, code]); // => [["units.0", "unknown_unit"]]
 * @since 0.1.0
 */
export const bindProvince = (tables: ProvinceTables, profile: ProvinceProfile): Result<Province, ProfileInvalid> => {
  const { province } = profile;
  if (province === undefined) return err({ _tag: "ProfileInvalid", issues: [withoutProvince] });
  const issues = tableIssues(profile, province, tables);
  return issues.length > 0 ? err({ _tag: "ProfileInvalid", issues }) : ok(bound(sceneOf(profile, province, tables)));
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
