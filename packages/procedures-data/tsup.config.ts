import { defineConfig } from "tsup";
import { data } from "../../tsup.config.base.ts";

export default defineConfig(data({ index: "src/index.ts", ledger: "src/packedLedger.ts", records: "src/records.ts" }));
