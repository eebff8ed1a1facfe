import { records as culture } from "./culture.gen.ts";
import { records as education } from "./education.gen.ts";
import { records as ethnicReligion } from "./ethnic-religion.gen.ts";
import { records as health } from "./health.gen.ts";
import { records as homeAffairs } from "./home-affairs.gen.ts";
import { records as industryTrade } from "./industry-trade.gen.ts";
import { records as peopleCourt } from "./people-court.gen.ts";
import { records as quangNinh } from "./quang-ninh.gen.ts";
import { records as scienceTechnology } from "./science-technology.gen.ts";

/**
 * The full records of the ministries of which few procedures are known, and of the one province with its own.
 *
 * @since 0.1.0
 */
export const records: readonly string[] = [
  culture,
  education,
  ethnicReligion,
  health,
  homeAffairs,
  industryTrade,
  peopleCourt,
  quangNinh,
  scienceTechnology,
];
