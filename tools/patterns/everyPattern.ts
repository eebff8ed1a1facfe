import { type FoundPattern, literalsIn, madeWhile } from "./patternsIn.ts";

/** Every regular expression of the published code: literals, and those put together when an operation first needs them. */
export const everyPattern = async (root: string): Promise<readonly FoundPattern[]> => {
  const made = await madeWhile(async () => {
    const { operations } = await import("../../packages/haicap/src/operations/index.ts");
    for (const { run, examples } of operations) for (const { input } of examples) run(input);
    await import("../../packages/cli/src/command/program.ts");
    await import("../../packages/dossier-store/src/index.ts");
  });
  const all = new Map<string, FoundPattern>();
  for (const one of [...literalsIn(root), ...made]) {
    const key = `/${one.source}/${one.flags}`;
    if (!all.has(key)) all.set(key, one);
  }
  return [...all.values()];
};
