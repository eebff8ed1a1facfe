import type { ProvinceOverlay } from "@haicap/procedures";
import { isExample } from "../profile/isExample.ts";
import { officeOf, withOwnHours } from "../profile/officeOf.ts";
import type { OfficeKind } from "../profile/ProfileOffice.ts";
import type { ProvinceProfile } from "../profile/ProvinceProfile.ts";
import { rowsIn } from "../profile/rowsIn.ts";

/** The keys a question of an operation can have, and of the rows of its lists. */
export interface QuestionShape {
  readonly keys: ReadonlySet<string>;
  readonly lists?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whose hours a question is asked for where it does not say: an office of the profile; absent, the ordinary hours. */
export interface FillOptions {
  readonly office?: string;
}

/**
 * Fills what a question left out from a profile (áp dụng hồ sơ cấu hình vào câu hỏi). The question's own keys always win.
 *
 * `office` and `policy` are filled key by key (hours are one thing, see {@link withOwnHours}), of `profile` the numbers of a dossier, and
 * `overlays` (those of the procedure asked for) and `province` (the profile itself) whole. The rows of a list (dossiers to be counted) are filled likewise; a row or question whose `unit` has exactly one service
 * centre or one-stop desk in the profile gets its hours. Units and addresses are left alone: what is not said there is not known. What is no object is given back.
 *
 * @example
 * const profile = { office: { saturday: "morning" }, policy: { cutoff: "15:00" } };
 * const deadline = { keys: new Set(["receivedAt", "limit", "office", "policy"]) };
 * fillQuestion(profile, deadline, { limit: "1 ngày", policy: { cutoff: "16:00" } });
 * // => { limit: "1 ngày", office: { saturday: "morning" }, policy: { cutoff: "16:00" } }
 * @since 0.1.0
 */
export const fillQuestion = (
  profile: ProvinceProfile,
  shape: QuestionShape,
  question: unknown,
  options: FillOptions = {},
): unknown => {
  if (!isRecord(question)) return question;
  const filled = new Map(Object.entries(question));
  fillKeys(profile, shape.keys, filled, options);
  for (const [list, keys] of shape.lists ?? []) {
    const rows = filled.get(list);
    if (!Array.isArray(rows)) continue;
    const shapeOfRow: QuestionShape = { keys };
    filled.set(
      list,
      rows.map((row) => fillQuestion(profile, shapeOfRow, row, options)),
    );
  }
  return Object.fromEntries(filled);
};

const fillKeys = (
  profile: ProvinceProfile,
  keys: ReadonlySet<string>,
  question: Map<string, unknown>,
  options: FillOptions,
): void => {
  const fill = (key: string, ordinary: object | undefined, merge: typeof withOwnHours): void => {
    if (ordinary === undefined || !keys.has(key)) return;
    const own = question.get(key);
    if (own === undefined) question.set(key, ordinary);
    else if (isRecord(own)) question.set(key, merge(ordinary, own));
  };
  fill("office", officeOf(profile, officeOfUnit(profile, question.get("unit")) ?? options.office), withOwnHours);
  fill("policy", profile.policy, spread);
  if (isRecord(question.get("profile"))) fill("profile", profile.dossier, spread);
  if (keys.has("province") && question.get("province") === undefined) question.set("province", profile);
  const overlays = keys.has("overlays") && question.get("overlays") === undefined ? overlaysOf(profile) : [];
  const asked = overlays.filter((overlay) => concerns(overlay, question.get("code")));
  if (asked.length > 0) question.set("overlays", asked);
};

/** Whether an overlay is about the procedure asked for; a question without one is about all. */
const concerns = ({ codes }: ProvinceOverlay, code: unknown): boolean =>
  typeof code !== "string" || codes.some((one) => code.trim().startsWith(one));

const spread = <T extends object>(ordinary: T | undefined, own: T | undefined): T | undefined =>
  ({ ...ordinary, ...own }) as T;

const isCounterOfUnit = (kind: OfficeKind): boolean => kind === "serviceCentre" || kind === "oneStopDesk";

/** The service centre or one-stop desk of a unit, when the profile has exactly one. */
const officeOfUnit = (profile: ProvinceProfile, unit: unknown): string | undefined => {
  const found =
    unit === undefined
      ? []
      : rowsIn(profile.offices).filter(([, office]) => office.unit === unit && isCounterOfUnit(office.kind));
  return found.length === 1 ? found[0]?.[0] : undefined;
};

/**
 * The overlays of a profile as `procedures.whoHandles` takes them (quy định riêng của tỉnh): with the province, without evidence.
 *
 * A row that is marked as an example is left out: an example shows how to write an act, it never decides anything.
 *
 * @example
 * overlaysOf({ overlays: { old: null } }); // => []
 * @since 0.1.0
 */
export const overlaysOf = (profile: ProvinceProfile): readonly ProvinceOverlay[] => {
  const { province } = profile;
  if (province === undefined) return [];
  return rowsIn(profile.overlays)
    .filter(([, { evidence }]) => !isExample(evidence))
    .map(([, { evidence: _, ...overlay }]) => ({ ...overlay, province }) as ProvinceOverlay);
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
