import { defineConfig } from "tsup";
import { lib } from "../../tsup.config.base.ts";

export default defineConfig(
  lib({
    index: "src/index.ts",
    diff: "src/diff/index.ts",
    export: "src/export/index.ts",
    import: "src/import/index.ts",
    ledger: "src/ledger/index.ts",
    list: "src/list/index.ts",
    overlays: "src/overlay/index.ts",
    owner: "src/owner/index.ts",
    packing: "src/packing/index.ts",
    qr: "src/qr/index.ts",
    schema: "src/schema/index.ts",
    search: "src/search/index.ts",
    testing: "src/testing/index.ts",
    text: "src/text/index.ts",
  }),
);
