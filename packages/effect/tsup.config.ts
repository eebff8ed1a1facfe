import { defineConfig } from "tsup";
import { lib } from "../../tsup.config.base.ts";

export default defineConfig(
  lib({ index: "src/index.ts", operations: "src/operations/index.ts", store: "src/store/index.ts" }),
);
