import { type IndicatorPart, indicatorsOf } from "@haicap/dossiers/indicators";
import {
  type IndicatorGroup,
  type IndicatorKey,
  type IndicatorsComputeOutput,
  indicatorKeys,
} from "@haicap/dossiers/schema";
import type { DataVersions } from "../operation/answer.ts";
import { dossierVersions, progressIndicator } from "../tables/dossiers.ts";

/** The indicators of a part: as `compute` answers them, the dossiers themselves left out. */
export type IndicatorFigures = Omit<IndicatorsComputeOutput, "differences" | "refused" | "citations">;

/**
 * Reads the indicators off a part (đọc kết quả tổng hợp): the totals and their points, and those of each group.
 *
 * Parts come from `count` and are put together by `merge`.
 *
 * @legal service-quality-2022
 * @example
 * const event = { id: "1", at: "2026-03-04T09:00+07:00", command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc-101" };
 * const dossier = { id: "a", unit: "19774", profile: { limit: "5 ngày làm việc" }, events: [event] };
 * const counted = await indicators.count([dossier], { asOf: "2026-03-05T08:00+07:00", by: ["unit"] });
 * counted.ok && read(counted.value.part).by.unit[0]; // => { key: "19774", received: 1, open: 1, … }
 * @since 0.1.0
 */
export const read = (part: IndicatorPart): IndicatorFigures & { readonly data: DataVersions } => ({
  ...figuresIn(part, [...new Set(part.groups.map(({ by }) => by))].filter(isKey)),
  data: dossierVersions(),
});

const isKey = (by: string): by is IndicatorKey => (indicatorKeys as readonly string[]).includes(by);

/** The figures of a part, with a list for each key asked for, empty where nothing was counted. */
export const figuresIn = ({ total, groups }: IndicatorPart, by: readonly IndicatorKey[]): IndicatorFigures => {
  const progress = progressIndicator();
  const indicators = indicatorsOf(total, progress);
  const { early, onTime, late, points } = indicators.ours;
  const both = { max: progress.maxPoints, ours: points, portal: indicators.portal.points };
  const groupsOf = (key: IndicatorKey): readonly IndicatorGroup[] =>
    groups
      .filter((group) => group.by === key)
      .map((group) => ({ key: group.key, ...indicatorsOf(group.tally, progress) }));
  return {
    ...indicators,
    early,
    onTime,
    late,
    points: { progress: both },
    by: Object.fromEntries(by.map((key) => [key, groupsOf(key)])),
  };
};
