import type { Evidence } from "./Evidence.ts";
import { isExample } from "./isExample.ts";
import type { ProvinceProfile } from "./ProvinceProfile.ts";
import { rowsIn } from "./rowsIn.ts";

/**
 * The paths of what a profile marks as an example (các dòng chỉ là ví dụ): rows, desks and sessions, and parts that are one row.
 *
 * @example
 * examplesIn({ evidence: { office: { example: true } }, offices: { desk: null } }); // => ["office"]
 * @since 0.1.0
 */
export const examplesIn = (profile: ProvinceProfile): readonly string[] => [
  ...marked(
    "",
    Object.entries(profile.evidence ?? {}).map(([part, evidence]) => [part, { evidence }]),
  ),
  ...rowsIn(profile.offices).flatMap(([key, office]) => [
    ...marked("offices.", [[key, office]]),
    ...marked(`offices.${key}.desks.`, Object.entries(office.desks ?? {})),
    ...marked(`offices.${key}.sessions.`, Object.entries(office.sessions ?? {})),
  ]),
  ...marked("closures.", rowsIn(profile.closures)),
  ...marked("overlays.", rowsIn(profile.overlays)),
  ...marked("stepBudgets.", rowsIn(profile.stepBudgets)),
  ...marked("officers.", rowsIn(profile.officers)),
  ...marked("emergencies.", rowsIn(profile.emergencies)),
];

const marked = (
  path: string,
  rows: readonly (readonly [string, { readonly evidence?: Evidence }])[],
): readonly string[] => rows.flatMap(([key, { evidence }]) => (isExample(evidence) ? [`${path}${key}`] : []));
