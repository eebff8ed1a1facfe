import { defineProject } from "vitest/config";

export default defineProject({
  resolve: { conditions: ["@haicap/source"] },
  ssr: { resolve: { conditions: ["@haicap/source"] } },
  test: {
    name: "@haicap/example-one-stop",
    environment: "node",
    include: ["src/**/*.test.ts"],
    globalSetup: ["../../tools/postgres/testSetup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
