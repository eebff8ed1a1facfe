import { defineConfig } from "tsup";
import { lib } from "../../tsup.config.base.ts";

const entries = {
  index: "src/index.ts",
  columns: "src/columns/index.ts",
  elapsed: "src/elapsed/index.ts",
  explanation: "src/explanation/index.ts",
  filing: "src/filing/index.ts",
  ics: "src/text/ics/index.ts",
  limits: "src/printed-limit/index.ts",
  lunar: "src/lunar/index.ts",
  receipt: "src/receipt/index.ts",
  render: "src/text/render/index.ts",
  schema: "src/schema/index.ts",
  table: "src/day-table/index.ts",
  testing: "src/testing/index.ts",
  text: "src/text/index.ts",
};
const core = { core: "src/core/index.ts" };

export default defineConfig([
  { ...lib(entries), dts: { entry: { ...entries, ...core } }, clean: ["!core.js", "!core.js.map"] },
  // For programs that count bytes: it holds what it needs of the kernel, as a bundler keeps more of a built one than is used.
  {
    ...lib(core),
    dts: false,
    clean: false,
    noExternal: [/^@haicap\/kernel/],
    esbuildOptions(options, context): void {
      lib(core).esbuildOptions?.(options, context);
      options.conditions = ["@haicap/source"];
    },
  },
]);
