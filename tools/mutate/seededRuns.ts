import type { Plugin } from "vitest/config";

const seed = 20_261_122;
const runs = 25;
const mark = "\0seeded:";

/** Properties as the mutants face them: the same draws each time, and few. It stands in the place of fast-check. */
export const seededRuns = (): Plugin => ({
  name: "seeded-runs",
  enforce: "pre",
  async resolveId(source, importer) {
    if (source !== "fast-check" || importer?.startsWith(mark) === true) return undefined;
    const real = await this.resolve(source, importer, { skipSelf: true });
    return real === null ? undefined : `${mark}${real.id}`;
  },
  load(id) {
    if (!id.startsWith(mark)) return undefined;
    const real = JSON.stringify(id.slice(mark.length));
    return `import * as real from ${real};
export * from ${real};
const few = (chosen) => ({ ...chosen, seed: ${seed}, numRuns: Math.min(chosen?.numRuns ?? ${runs}, ${runs}) });
export const assert = (property, chosen) => real.assert(property, few(chosen));
export const check = (property, chosen) => real.check(property, few(chosen));
export default { ...real, assert, check };`;
  },
});
