import { records as agricultureEnvironment } from "./records/agriculture-environment.gen.ts";
import { records as construction } from "./records/construction.gen.ts";
import { records as finance } from "./records/finance.gen.ts";
import { records as justice } from "./records/justice.gen.ts";
import { records as others } from "./records/others.ts";
import { records as publicSecurity } from "./records/public-security.gen.ts";
import { records as stateBank } from "./records/state-bank.gen.ts";

/**
 * The full records (cases, channels, fees, documents) as packed text, one for each ministry; opened when a code of it is first asked for.
 *
 * The entries `./records/justice` and its like hold those of one ministry.
 *
 * @since 0.1.0
 */
export const records: readonly string[] = [
  agricultureEnvironment,
  construction,
  finance,
  justice,
  publicSecurity,
  stateBank,
  ...others,
];
