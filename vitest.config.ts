import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["packages/*", "tools", "examples/*", "docs"],
    coverage: {
      provider: "v8",
      include: ["**/src/**/*.ts"],
      exclude: [
        "**/*.gen.ts",
        "**/*.test.ts",
        "**/*.test-d.ts",
        "**/*.fixture.ts",
        "**/testing/**",
        "**/src/bin.ts",
        "**/src/main.ts",
      ],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 95, functions: 95, branches: 90, statements: 95 },
    },
  },
});
