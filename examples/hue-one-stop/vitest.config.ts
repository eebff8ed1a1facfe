import { defineProject } from "vitest/config";

export default defineProject({
  resolve: { conditions: ["@haicap/source"] },
  ssr: { resolve: { conditions: ["@haicap/source"] } },
  test: {
    name: "@haicap/example-hue-one-stop",
    environment: "node",
    include: ["src/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
