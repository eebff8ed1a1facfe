import { defineConfig } from "tsup";
import { lib } from "../../tsup.config.base.ts";

export default defineConfig(
  lib({
    index: "src/index.ts",
    columns: "src/columns/index.ts",
    ics: "src/text/ics/index.ts",
    limits: "src/printed-limit/index.ts",
    lunar: "src/lunar/index.ts",
    receipt: "src/receipt/index.ts",
    render: "src/text/render/index.ts",
    schema: "src/schema/index.ts",
    table: "src/day-table/index.ts",
    testing: "src/testing/index.ts",
    text: "src/text/index.ts",
  }),
);
