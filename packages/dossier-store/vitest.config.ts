import { defineProject } from "vitest/config";

export default defineProject({
  resolve: { conditions: ["@haicap/source"] },
  ssr: { resolve: { conditions: ["@haicap/source"] } },
  test: {
    name: "@haicap/dossier-store",
    environment: "node",
    include: ["src/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ["../../tools/postgres/testSetup.ts"],
  },
});
