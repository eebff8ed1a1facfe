import { defineConfig } from "tsup";
import { lib } from "../../tsup.config.base.ts";

// Chunks: each command, and all that only it needs, loads when it is called.
export default defineConfig({ ...lib({ index: "src/index.ts", bin: "src/bin.ts" }), splitting: true });
