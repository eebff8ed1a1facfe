import { defineConfig } from "tsup";
import { data } from "../../tsup.config.base.ts";

const entries = { index: "src/index.ts" };
const days = { days: "src/days/index.ts" };

export default defineConfig([
  { ...data(entries), dts: { entry: { ...entries, ...days } }, clean: ["!days.js"] },
  // For programs that count bytes, beside `@haicap/calendar/core`: it holds the two functions it needs of the kernel.
  {
    ...data(days),
    dts: false,
    clean: false,
    noExternal: [/^@haicap\/kernel/],
    esbuildOptions(options, context): void {
      data(days).esbuildOptions?.(options, context);
      options.conditions = ["@haicap/source"];
    },
  },
]);
