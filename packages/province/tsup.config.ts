import { defineConfig } from "tsup";
import { lib } from "../../tsup.config.base.ts";

export default defineConfig(
  lib({
    index: "src/index.ts",
    issues: "src/issues/index.ts",
    question: "src/question/index.ts",
    schema: "src/schema/index.ts",
    testing: "src/testing/index.ts",
    text: "src/text/index.ts",
  }),
);
