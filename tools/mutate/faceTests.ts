import { join } from "node:path";
import { startVitest } from "vitest/node";
import type { Mutant } from "./mutantsOf.ts";

/** Whether the tests of a room notice a mutant: they run once with its source in the place of the file's. */
export const faceTests = async (
  root: string,
  room: string,
  tests: readonly string[],
  mutant: Mutant,
  source: string,
): Promise<boolean> => {
  const file = join(root, mutant.file);
  const vitest = await startVitest(
    "test",
    [...tests],
    {
      root: join(root, "packages", room),
      config: join(root, "packages", room, "vitest.config.ts"),
      watch: false,
      bail: 1,
      reporters: [{}],
      testTimeout: 20_000,
      fsModuleCache: false, // a mutant must not outlive its run
    },
    {
      plugins: [
        {
          name: "mutant",
          enforce: "pre",
          load: (id) => (id.split("?")[0] === file ? source : undefined),
        },
      ],
    },
  );
  const failed = vitest.state.getCountOfFailedTests() > 0 || vitest.state.getUnhandledErrors().length > 0;
  const modules = vitest.state.getTestModules();
  await vitest.close();
  process.exitCode = 0;
  return failed || modules.some((one) => !one.ok());
};
