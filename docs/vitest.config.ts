import { defineProject } from "vitest/config";

export default defineProject({
  resolve: { conditions: ["@haicap/source"] },
  ssr: { resolve: { conditions: ["@haicap/source"] } },
  test: {
    name: "@haicap/docs",
    environment: "node",
    include: ["{build,data,playground,tests}/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
