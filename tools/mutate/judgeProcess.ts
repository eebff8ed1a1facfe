import { once } from "node:events";
import { registerHooks } from "node:module";
import { collection } from "./collectedTests.ts";

/** What a process is given when it starts. */
export interface Bench {
  readonly sources: Readonly<Record<string, string>>;
  /** Addresses of the test files. */
  readonly tests: readonly string[];
  /** A mutant that is there from the start, before any module is loaded. */
  readonly mutant?: string;
  /** In which order that mutant faces the tests, by their place: the quick ones first. */
  readonly order?: readonly number[];
}

/** What a process says: what each test reaches, or what became of a mutant. */
export type Told =
  | {
      readonly reached: Readonly<Record<string, readonly number[]>>;
      readonly atLoad: readonly string[];
      /** Milliseconds each test took. */
      readonly took: readonly number[];
    }
  | { readonly broken: string }
  | { readonly noticed: boolean; readonly isSpoilt: boolean };

interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

const [{ sources, tests: files, mutant: first, order }] = (await once(process, "message")) as [Bench];
const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches, __vitest_worker__: { config: {}, metaEnv: {}, state: {} } });
switches.activeMutant = first;

const seed = 20_261_122;
const runs = 25;
const standIn = new URL("./vitestStandIn.ts", import.meta.url).href;
const seeded = "?seeded";

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === "vitest" && context.parentURL !== standIn) return { url: standIn, shortCircuit: true };
    const found = next(specifier, context);
    const isOurs = specifier === "fast-check" && context.parentURL?.endsWith(seeded) !== true;
    return isOurs ? { ...found, url: `${found.url}${seeded}`, format: "module" } : found;
  },
  load: (url, context, next) => {
    if (url.endsWith(seeded))
      return { format: "module", source: fewRuns(url.slice(0, -seeded.length)), shortCircuit: true };
    const source = sources[url];
    return source === undefined ? next(url, context) : { format: "module-typescript", source, shortCircuit: true };
  },
});

/** Properties as the mutants face them: the same draws each time, and few. */
const fewRuns = (real: string): string => `import * as real from ${JSON.stringify(real)};
export * from ${JSON.stringify(real)};
const few = (chosen) => ({ ...chosen, seed: ${seed}, numRuns: Math.min(chosen?.numRuns ?? 100, globalThis.__runs) });
export const assert = (property, chosen) => real.assert(property, few(chosen));
export const check = (property, chosen) => real.check(property, few(chosen));
export default { ...real, assert, check };`;

let why: unknown;
/** Tests that count what was drawn, and so need as many draws as they ask for. */
const whole = new Set<number>();

const passes = async (at: number): Promise<boolean> => {
  const test = collection.tests[at];
  if (test === undefined) return true;
  Object.assign(globalThis, { __runs: whole.has(at) ? Number.POSITIVE_INFINITY : runs });
  try {
    for (const before of test.before) await before();
    await test.run();
    return true;
  } catch (error) {
    why = error;
    return false;
  } finally {
    for (const after of test.after) await after();
  }
};

/** As {@link passes}, and where it does not, with all its draws. */
const passesWhole = async (at: number): Promise<boolean> => {
  if (await passes(at)) return true;
  whole.add(at);
  return passes(at);
};

const tell = (told: Told): void => void process.send?.(told);

/** Whether one of some tests fails under a mutant; and whether it still does without, so that the process is of no use any more. */
const face = async (mutant: string, asked: readonly number[], hits: number): Promise<void> => {
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit: hits * 100 + 10_000 });
  let failed: number | undefined;
  for (const at of asked) if (failed === undefined && !(await passes(at))) failed = at;
  Object.assign(switches, { activeMutant: undefined, hitCount: undefined });
  tell({ noticed: failed !== undefined, isSpoilt: failed !== undefined && !(await passes(failed)) });
};

try {
  for (const file of files) {
    collection.file = file;
    await import(file);
  }
  if (first !== undefined) {
    let failed = false;
    for (const at of order ?? collection.tests.keys()) if (!failed) failed = !(await passesWhole(at));
    tell({ noticed: failed, isSpoilt: true });
  } else {
    const took = new Map<number, number>();
    for (const at of collection.tests.keys()) {
      switches.currentTestId = `${at}`;
      const started = performance.now();
      if (!(await passesWhole(at)))
        throw new Error(`${why}\nfails as it is: ${collection.tests[at]?.file} ${collection.tests[at]?.name}`);
      took.set(at, performance.now() - started);
    }
    switches.currentTestId = undefined;
    const { static: atLoad = {}, perTest = {} } = switches.mutantCoverage ?? {};
    const reached: Record<string, number[]> = {};
    for (const at of [...took.keys()].sort((a, b) => (took.get(a) ?? 0) - (took.get(b) ?? 0)))
      for (const id of Object.keys(perTest[at] ?? {})) reached[id] = [...(reached[id] ?? []), at];
    process.on("message", ({ mutant, asked }: { mutant: string; asked: readonly number[] }) => {
      const hits = asked.map((at) => perTest[at]?.[mutant] ?? 0);
      void face(mutant, asked, Math.max(0, ...hits));
    });
    tell({ reached, atLoad: Object.keys(atLoad), took: [...took.values()] });
  }
} catch (error) {
  tell(first === undefined ? { broken: `${error}` } : { noticed: true, isSpoilt: true });
}
