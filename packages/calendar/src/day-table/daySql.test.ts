import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { daySql, type SqlEngine } from "./daySql.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const engines: readonly SqlEngine[] = ["duckdb", "postgresql", "spark"];

describe("the statements printed in the README", () => {
  it.each(engines)("are those of %s", (engine) => {
    const { load, ...asked } = daySql(engine);
    for (const statement of load) expect(readme).toContain(`${statement};`);
    for (const statement of Object.values(asked)) {
      const printed = engine === "spark" ? statement.replace(/date_add\(([\w.]+), ([\w.]+)\)/, "$1 + $2") : statement;
      expect(readme).toContain(`${printed};`);
    }
  });
});
