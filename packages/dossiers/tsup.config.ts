import { defineConfig } from "tsup";
import { lib } from "../../tsup.config.base.ts";

export default defineConfig(
  lib({
    index: "src/index.ts",
    clock: "src/clock/index.ts",
    diagram: "src/diagram/index.ts",
    exchange: "src/exchange/index.ts",
    forms: "src/forms/index.ts",
    history: "src/history/index.ts",
    indicators: "src/indicators/index.ts",
    interlinked: "src/interlinked/index.ts",
    print: "src/print/index.ts",
    reform: "src/reform/index.ts",
    replay: "src/replay/index.ts",
    schema: "src/schema/index.ts",
    testing: "src/testing/index.ts",
    text: "src/text/index.ts",
  }),
);
