import { defineConfig } from "tsup";
import { data } from "../../tsup.config.base.ts";

export default defineConfig(
  data({
    index: "src/index.ts",
    legacy: "src/legacy.ts",
    succession: "src/succession.ts",
    aliases: "src/aliases.ts",
    amendments: "src/amendments.ts",
    codes: "src/codes.ts",
    "province-codes": "src/provinceCodes.ts",
    version: "src/version.ts",
  }),
);
