import { indicators } from "./packed.gen.ts";

/** An indicator group of Decision 766 and the points it is worth. */
export interface IndicatorRow {
  readonly key: string;
  /** The group of the decision, 1 to 5. */
  readonly group: number;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly maxPoints: number;
}

/**
 * The indicators of service quality (Bộ chỉ số phục vụ người dân, doanh nghiệp) as the portal counts them in 2026; 100 points.
 *
 * @legal service-quality-2022
 * @example
 * indicatorSet().find(({ key }) => key === "progress")?.maxPoints; // => 20
 * @since 0.1.0
 */
export const indicatorSet = (): readonly IndicatorRow[] =>
  indicators.split("\n").map((line) => {
    const [key = "", group, nameVi = "", nameEn = "", maxPoints] = line.split("|");
    return { key, group: Number(group), nameVi, nameEn, maxPoints: Number(maxPoints) };
  });
