import { defineConfig } from "tsup";
import { lib } from "../../tsup.config.base.ts";

export default defineConfig(
  lib({
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    testing: "src/testing/index.ts",
    text: "src/text/index.ts",
    address: "src/address/index.ts",
    search: "src/search/index.ts",
    patch: "src/patch/index.ts",
    packing: "src/packing/index.ts",
  }),
);
