import { defineConfig, type Options } from "tsup";
import { lib } from "../../tsup.config.base.ts";

const entry = {
  index: "src/index.ts",
  operations: "src/operations/index.ts",
  province: "src/province/index.ts",
  reference: "src/reference/index.ts",
  store: "src/store/index.ts",
};

/** For bundlers and browsers: rooms and libraries stay imports, so that what is not asked is dropped. */
const parts: Options = { ...lib(entry), clean: ["!node/**"] };

const shared = lib(entry);

/** For Node, which would open some 250 files instead: everything but the tables in a few, from the sources so that nothing stands in it twice. */
const whole: Options = {
  ...shared,
  outDir: "dist/node",
  dts: false,
  sourcemap: false,
  splitting: true,
  noExternal: [/^(?!@haicap\/[a-z]+-data(\/|$))/],
  esbuildOptions(options, context): void {
    shared.esbuildOptions?.(options, context);
    options.conditions = ["@haicap/source", "module", "import"];
  },
};

export default defineConfig([parts, whole]);
