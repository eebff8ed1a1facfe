import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import { operations } from "haicap/operations";
import { safely } from "../batch/safely.ts";

/** What the command runs on. */
export interface Installation {
  /** The version of Node, and the least one this release asks for. */
  readonly node: string;
  readonly nodeNeeded: string;
  /** The versions of our packages, by name. */
  readonly packages: Readonly<Record<string, string>>;
  /** Whether sorting and comparing know Vietnamese: a Node without all languages does not. */
  readonly speaksVietnamese: boolean;
  /** How many named cases of the registry were asked, how many held, and which did not. */
  readonly examples: { readonly asked: number; readonly held: number; readonly failed: readonly string[] };
}

/** Looks at Node and at our packages, and asks the registry its own examples. */
export const installation = async (): Promise<Installation> => {
  const found = createRequire(import.meta.url).resolve("haicap/package.json");
  const { name, version, engines, dependencies = {} } = await packageAt(found);
  const require = createRequire(found);
  const own = Object.keys(dependencies).filter((one) => one.startsWith("@haicap/"));
  const parts = await Promise.all(own.map((one) => packageAt(require.resolve(`${one}/package.json`))));
  return {
    node: process.versions.node,
    nodeNeeded: engines?.node ?? "",
    packages: Object.fromEntries([[name, version], ...parts.map((part) => [part.name, part.version])]),
    speaksVietnamese: Intl.Collator.supportedLocalesOf(["vi"]).length > 0,
    examples: examplesHeld(),
  };
};

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly engines?: { readonly node: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const packageAt = async (path: string): Promise<PackageFile> => JSON.parse(await readFile(path, "utf8"));

const examplesHeld = (): Installation["examples"] => {
  const asked = operations.flatMap((operation) => operation.examples.map((example) => ({ operation, example })));
  const failed = asked
    .filter(({ operation, example: { input, expect, fails } }) => {
      const answered = safely(operation, input);
      const said: unknown = answered.ok ? answered.value : answered.error;
      return answered.ok === (fails === true) || !holds(expect, said);
    })
    .map(({ operation, example }) => `${operation.name} ${JSON.stringify(example.input).slice(0, 80)}`);
  return { asked: asked.length, held: asked.length - failed.length, failed };
};

/** Whether everything expected is there; what more is there does not matter. */
const holds = (expected: unknown, found: unknown): boolean => {
  if (typeof expected !== "object" || expected === null) return isDeepStrictEqual(expected, found);
  if (typeof found !== "object" || found === null) return false;
  return Object.entries(expected).every(([key, one]) => holds(one, (found as Record<string, unknown>)[key]));
};
