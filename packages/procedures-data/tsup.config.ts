import { defineConfig } from "tsup";
import { data } from "../../tsup.config.base.ts";

const ministries = ["agriculture-environment", "construction", "finance", "justice", "public-security", "state-bank"];

/** Each entry holds its texts itself: `records` is one file to load, and a ministry alone loads no other. */
export default defineConfig({
  ...data({
    index: "src/index.ts",
    ledger: "src/packedLedger.ts",
    records: "src/records.ts",
    ...Object.fromEntries(ministries.map((slug) => [`records/${slug}`, `src/records/${slug}.gen.ts`])),
    "records/others": "src/records/others.ts",
  }),
  splitting: false,
});
