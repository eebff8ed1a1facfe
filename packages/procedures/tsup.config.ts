import { defineConfig } from "tsup";
import { lib } from "../../tsup.config.base.ts";

export default defineConfig(
  lib({
    index: "src/index.ts",
    export: "src/export/index.ts",
    import: "src/import/index.ts",
    schema: "src/schema/index.ts",
    testing: "src/testing/index.ts",
    text: "src/text/index.ts",
  }),
);
