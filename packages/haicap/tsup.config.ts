import { defineConfig, type Options } from "tsup";
import { lib } from "../../tsup.config.base.ts";

const entry = {
  operations: "src/operations/index.ts",
  province: "src/province/index.ts",
  reference: "src/reference/index.ts",
  store: "src/store/index.ts",
};
const index = { index: "src/index.ts" };

/** The namespaces of the index, each a file of its own: bundled into one they would be objects, of which bundlers drop nothing. */
const rooms = {
  "rooms/address": "src/address/index.ts",
  "rooms/calendar": "src/calendar/index.ts",
  "rooms/citations": "src/citations/index.ts",
  "rooms/data": "src/data/index.ts",
  "rooms/deadline": "src/deadline/index.ts",
  "rooms/dossiers": "src/dossiers/index.ts",
  "rooms/identifiers": "src/identifiers/index.ts",
  "rooms/indicators": "src/indicators/index.ts",
  "rooms/limits": "src/limits/index.ts",
  "rooms/lunar": "src/lunar/index.ts",
  "rooms/procedures": "src/procedures/index.ts",
  "rooms/province": "src/province/operations.ts",
  "rooms/receipt": "src/receipt/index.ts",
  "rooms/units": "src/units/index.ts",
};

/** Lets the index name the files of its namespaces instead of holding them. */
const namespacesStayApart: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "namespaces stay apart",
  setup(build): void {
    build.onResolve({ filter: /^\.\/[a-z]+\/(?:index|operations)\.ts$/ }, ({ path, importer }) => {
      if (!importer.endsWith("src/index.ts")) return undefined;
      const [room] = Object.entries(rooms).find(([, source]) => source === path.replace("./", "src/")) ?? [];
      if (room === undefined) throw new Error(`${path} is no room of tsup.config.ts`);
      return { path: `./${room}.js`, external: true };
    });
  },
};

/** For bundlers and browsers: rooms and libraries stay imports, so that what is not asked is dropped. */
const parts: Options = {
  ...lib({ ...index, ...entry, ...rooms }),
  clean: ["!node/**"],
  dts: false,
  splitting: true,
  esbuildPlugins: [namespacesStayApart],
};

/** The index on its own: what it shares with another entry would be taken for values. */
const typesOfIndex: Options = { ...lib(index), clean: false, dts: { only: true } };
const types: Options = { ...lib(entry), clean: false, dts: { only: true } };

const shared = lib({ ...index, ...entry });

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

export default defineConfig([parts, typesOfIndex, types, whole]);
