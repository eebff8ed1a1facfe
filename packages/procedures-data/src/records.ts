import { records as agricultureEnvironment } from "./records/agriculture-environment.gen.ts";
import { records as construction } from "./records/construction.gen.ts";
import { records as culture } from "./records/culture.gen.ts";
import { records as education } from "./records/education.gen.ts";
import { records as ethnicReligion } from "./records/ethnic-religion.gen.ts";
import { records as finance } from "./records/finance.gen.ts";
import { records as health } from "./records/health.gen.ts";
import { records as homeAffairs } from "./records/home-affairs.gen.ts";
import { records as industryTrade } from "./records/industry-trade.gen.ts";
import { records as justice } from "./records/justice.gen.ts";
import { records as peopleCourt } from "./records/people-court.gen.ts";
import { records as publicSecurity } from "./records/public-security.gen.ts";
import { records as quangNinh } from "./records/quang-ninh.gen.ts";
import { records as scienceTechnology } from "./records/science-technology.gen.ts";
import { records as stateBank } from "./records/state-bank.gen.ts";

/**
 * The full records (cases, channels, fees, documents) as packed text, one for each ministry; opened when a code of it is first asked for.
 *
 * @since 0.1.0
 */
export const records: readonly string[] = [
  agricultureEnvironment,
  construction,
  culture,
  education,
  ethnicReligion,
  finance,
  health,
  homeAffairs,
  industryTrade,
  justice,
  peopleCourt,
  publicSecurity,
  quangNinh,
  scienceTechnology,
  stateBank,
];
