import { defineConfig, type ViteUserConfig } from "vitest/config";
import { seededRuns } from "./seededRuns.ts";

/** Those tests of whatever package is the working folder. */
export const testsIn = (include: string): ViteUserConfig =>
  defineConfig({
    plugins: [seededRuns()],
    resolve: { conditions: ["@haicap/source"] },
    ssr: { resolve: { conditions: ["@haicap/source"] } },
    test: { environment: "node", include: [include], testTimeout: 30_000 },
  });

export default testsIn("src/**/*.test.ts");
