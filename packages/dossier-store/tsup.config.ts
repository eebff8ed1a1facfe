import { defineConfig } from "tsup";
import { lib } from "../../tsup.config.base.ts";

export default defineConfig(
  lib({
    index: "src/index.ts",
    pglite: "src/pglite/index.ts",
    postgres: "src/postgres/index.ts",
    text: "src/text/index.ts",
  }),
);
