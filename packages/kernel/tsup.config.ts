import { defineConfig } from "tsup";
import { lib } from "../../tsup.config.base.ts";

// Without shared chunks: each file costs the loader most of a millisecond, and the few functions that are doubled are small.
export default defineConfig({
  ...lib({
    index: "src/index.ts",
    schema: "src/schema/index.ts",
    testing: "src/testing/index.ts",
    text: "src/text/index.ts",
  }),
  splitting: false,
});
