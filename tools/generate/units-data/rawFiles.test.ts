import { createHash } from "node:crypto";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { rawTables } from "./rawColumns.ts";
import { rawFiles } from "./rawFiles.ts";

interface TableSchema {
  readonly items: {
    readonly required: readonly string[];
    readonly properties: Readonly<
      Record<string, { type?: string; pattern?: string; enum?: readonly string[]; minLength?: number }>
    >;
  };
}

describe("the raw files of the tables of units", () => {
  let files: ReadonlyMap<string, string> = new Map();
  const json = <T>(path: string): T => JSON.parse(files.get(path) ?? "null") as T;

  beforeAll(() => {
    files = rawFiles(join(import.meta.dirname, "../../.."));
  });

  it("hold every row of each table in both formats", () => {
    const counts = rawTables.map(({ name }) => json<readonly unknown[]>(`${name}.json`).length);
    expect(counts.slice(0, 5)).toEqual([3380, 10794, 10571, 63, 44]);
    for (const [at, { name }] of rawTables.entries()) {
      const csv = files.get(`${name}.csv`) ?? "";
      expect(csv.charCodeAt(0)).toBe(0xfeff);
      expect(csv.trimEnd().split("\r\n")).toHaveLength((counts[at] ?? 0) + 1);
    }
  });

  it("are what their schemas say", () => {
    for (const { name } of rawTables) {
      const { items } = json<TableSchema>(`schema/${name}.schema.json`);
      for (const row of json<readonly Readonly<Record<string, string | number>>[]>(`${name}.json`)) {
        for (const key of items.required) expect(row).toHaveProperty(key);
        for (const [key, value] of Object.entries(row)) {
          const shape = items.properties[key];
          const fits =
            shape !== undefined &&
            (shape.enum?.includes(String(value)) ?? true) &&
            (shape.pattern === undefined || new RegExp(shape.pattern).test(String(value))) &&
            (shape.type !== "integer" || Number.isInteger(value)) &&
            value !== "";
          if (!fits) expect.fail(`${name}: ${key} is ${value}`);
        }
      }
    }
  });

  it("say in the events what the tables say", () => {
    const { events } = json<{ events: readonly { inOperationFrom: string; kinds: string[]; from: unknown[] }[] }>(
      "changes.json",
    );
    expect(events).toHaveLength(3380);
    expect(events.filter(({ inOperationFrom }) => inOperationFrom > "2025-07-01")).toHaveLength(25);
    expect(events.filter(({ kinds }) => kinds.includes("kept"))).toHaveLength(127 + 11);
    expect(events.every(({ from }) => from.length > 0)).toBe(true);
  });

  it("are listed with their hashes", () => {
    const { files: listed } = json<{ files: readonly { path: string; sha256: string }[] }>("manifest.json");
    expect(listed.map(({ path }) => path)).toEqual([...files.keys()].filter((path) => path !== "manifest.json"));
    for (const { path, sha256 } of listed)
      expect(
        createHash("sha256")
          .update(files.get(path) ?? "")
          .digest("hex"),
      ).toBe(sha256);
  });
});
