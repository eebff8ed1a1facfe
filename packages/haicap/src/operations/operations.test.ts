import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonSchemaOf, operationNamed, operations } from "./index.ts";

describe("the registry", () => {
  it("names every operation once, as namespace.verb", () => {
    const names = operations.map((operation) => operation.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
  });

  it("finds an operation by its name and no other", () => {
    for (const operation of operations) expect(operationNamed(operation.name)).toBe(operation);
    expect(operationNamed("nothing.here")).toBeUndefined();
  });
});

describe.each(operations.map((operation) => ({ name: operation.name, operation })))("$name", ({ operation }) => {
  it("has words in both languages and at least one example", () => {
    expect(operation.summary.vi).not.toBe("");
    expect(operation.summary.en).not.toBe("");
    expect(operation.examples.length).toBeGreaterThan(0);
  });

  it("answers its examples as it says, in the shape it says", () => {
    for (const example of operation.examples) {
      const result = operation.run(example.input);
      if (example.fails) expect(result).toMatchObject({ ok: false, error: example.expect });
      else expect(result).toMatchObject({ ok: true, value: example.expect });
      if (!result.ok) continue;
      const { data, ...value } = result.value as { data?: object };
      expect(Object.values(data ?? {}).length).toBeGreaterThan(0);
      expect(operation.output.safeParse(JSON.parse(JSON.stringify(value))).error).toBeUndefined();
    }
  });

  it("refuses an unknown key by its name", () => {
    for (const { input } of operation.examples.filter((example) => !example.fails)) {
      const result = operation.run({ ...(input as object), notAKeyOfOurs: 1 });
      expect(result).toMatchObject({ ok: false, error: { _tag: "InvalidInput" } });
      expect(JSON.stringify(result)).toContain("notAKeyOfOurs");
    }
  });

  it("has a JSON Schema for input and output", () => {
    expect(jsonSchemaOf(operation.input, "input")).toHaveProperty("$schema");
    expect(jsonSchemaOf(operation.output, "output")).toHaveProperty("$schema");
  });

  it("answers anything with a value or a failure in words, and never throws", () => {
    const keys = Object.keys(operation.examples[0]?.input ?? {});
    const near = fc.record(Object.fromEntries(keys.map((key) => [key, fc.option(fc.anything(), { nil: undefined })])));
    const damaged = fc
      .tuple(fc.constantFrom(...operation.examples), fc.constantFrom("x", ...keys), fc.anything())
      .map(([example, key, junk]) => ({ ...(example.input as object), [key]: junk }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near, damaged), (input) => {
        const result = operation.run(input);
        if (result.ok) return;
        expect(result.error.message.vi).not.toBe("");
        expect(result.error.message.en).not.toBe("");
      }),
      { numRuns: 100 },
    );
  });
});
