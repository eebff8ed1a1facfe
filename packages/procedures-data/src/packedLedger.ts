import type { PackedLedger } from "@haicap/procedures/ledger";
import { acts, totals } from "./ledger.gen.ts";

/**
 * The ledger of decentralisation (sổ theo dõi phân cấp, phân quyền): decrees, laws and resolutions with the days they hold, and the
 * figures published about them. For `readLedger` of `@haicap/procedures/ledger`.
 *
 * @since 0.1.0
 */
export const packedLedger: PackedLedger = { acts, totals };
