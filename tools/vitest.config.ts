import { defineProject } from "vitest/config";

export default defineProject({
  resolve: { conditions: ["@haicap/source"] },
  ssr: { resolve: { conditions: ["@haicap/source"] } },
  test: { name: "tools", environment: "node", include: ["**/*.test.ts"] },
});
