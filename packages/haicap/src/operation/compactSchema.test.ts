import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { jsonSchemaOf, type Operation, operations } from "../operations/index.ts";
import { compactSchema, sharedSchemas } from "./compactSchema.ts";
import type { Schema } from "./schemaParts.ts";

/** Puts every definition back where it is pointed at. */
const inlined = (value: unknown, defs: Schema): unknown => {
  if (Array.isArray(value)) return value.map((one) => inlined(one, defs));
  if (typeof value !== "object" || value === null) return value;
  const { $ref, ...beside } = value as { $ref?: unknown };
  if (typeof $ref === "string") return inlined(defs[$ref.replace(/^.*\//, "")], defs);
  const own = typeof $ref === "object" ? { $ref, ...beside } : beside;
  return Object.fromEntries(Object.entries(own).map(([key, one]) => [key, inlined(one, defs)]));
};

const whole = ({ $defs = {}, ...root }: Schema): unknown => inlined(root, $defs as Schema);

const long = { type: "string", description: "x".repeat(200) };

describe("a compact schema", () => {
  it("says a long part that comes again once, called after the key it is first met under", () => {
    const schema = {
      type: "object",
      properties: { a: long, b: { type: "array", items: long }, c: { type: "string" } },
    };
    const compact = compactSchema(schema);
    expect(compact).toEqual({
      type: "object",
      properties: {
        a: { $ref: "#/$defs/a" },
        b: { type: "array", items: { $ref: "#/$defs/a" } },
        c: { type: "string" },
      },
      $defs: { a: long },
    });
    expect(whole(compact)).toEqual(schema);
  });

  it("numbers what would be called the same", () => {
    const other = { ...long, minLength: 1 };
    const schema = { anyOf: [{ properties: { a: long, b: long } }, { properties: { a: other, b: other } }] };
    expect(Object.keys(compactSchema(schema)["$defs"] as object)).toEqual(["a", "a2"]);
    expect(whole(compactSchema(schema))).toEqual(schema);
  });

  it("leaves what only looks like a part: defaults, enumerations, properties named like keywords", () => {
    const schema = {
      type: "object",
      default: { items: long },
      enum: [{ properties: long }],
      properties: { items: long, anyOf: long, $defs: { type: "string" }, $ref: { type: "string" } },
    };
    expect(whole(compactSchema(schema))).toEqual(schema);
    expect(compactSchema(schema)["default"]).toEqual({ items: long });
  });

  it("takes definitions that were there for what they say, what stands beside a reference too", () => {
    const short = { type: "string" };
    const schema = {
      $ref: "#/$defs/root",
      $defs: { root: { properties: { a: { $ref: "#/$defs/s" }, b: { $ref: "#/$defs/s", title: "b" } } }, s: short },
    };
    expect(compactSchema(schema)).toEqual({ properties: { a: short, b: { type: "string", title: "b" } } });
  });

  it("shares parts among several schemas, for the place they are put", () => {
    const { schemas, definitions } = sharedSchemas({ a: { items: long }, b: { items: long } }, "#/components/schemas/");
    expect(schemas).toEqual({
      a: { items: { $ref: "#/components/schemas/a" } },
      b: { items: { $ref: "#/components/schemas/a" } },
    });
    expect(definitions).toEqual({ a: long });
  });
});

const writtenBy = (shape: Operation["input"], io: "input" | "output", reused: "inline" | "ref"): Schema =>
  z.toJSONSchema(shape, { io, unrepresentable: "any", reused }) as Schema;

describe("the schemas of the registry", () => {
  it("say the same as written out, in a fraction of the room, and none is long", () => {
    let before = 0;
    let after = 0;
    for (const { name, input, output } of operations)
      for (const [shape, io] of [
        [input, "input"],
        [output, "output"],
      ] as const) {
        const [inline, compact] = [writtenBy(shape, io, "inline"), jsonSchemaOf(shape, io)];
        const length = JSON.stringify(compact).length;
        before += JSON.stringify(inline).length;
        after += length;
        expect(length, `${name} ${io}`).toBeLessThan(16_000);
        expect(whole(compact), `${name} ${io}`).toEqual(inline);
      }
    expect(after).toBeLessThan(before / 10);
  });

  const named = ["deadline.compute", "units.get", "procedures.whoHandles", "address.resolve"];
  const judge = new Ajv2020({ strict: false, validateFormats: false, inlineRefs: false });

  it.each(operations.filter(({ name }) => named.includes(name)))(
    "accept and refuse what zod's own writing does: $name",
    (operation) => {
      const before = judge.compile(writtenBy(operation.input, "input", "ref"));
      const now = judge.compile(jsonSchemaOf(operation.input, "input"));
      const verdict = (judged: ValidateFunction, input: unknown): unknown =>
        judged(input) ? "accepted" : new Set(judged.errors?.map(({ instancePath }) => instancePath));
      for (const { input, fails } of operation.examples)
        if (fails !== true) expect(verdict(now, input)).toBe("accepted");
      fc.assert(
        fc.property(damaged(operation), (input) => {
          expect(verdict(now, input)).toEqual(verdict(before, input));
        }),
        { numRuns: 200 },
      );
    },
  );
});

const limits = [
  '{ "amount": 3, "unit": "workingDay" }',
  '{ "then": [{ "amount": 3, "unit": "workingDay" }, { "then": ["1 ngày", { "amount": "3", "unit": "hour" }] }] }',
  '{ "within": { "amount": 3, "unit": "day" }, "parts": [{ "who": "a", "limit": { "amount": 1, "unit": "day" } }] }',
].map((limit): unknown => JSON.parse(limit));

/** An input of an example with one place in it replaced. */
const damaged = ({ examples }: Operation): fc.Arbitrary<unknown> => {
  const places = examples.flatMap(({ input }) => pathsIn(input).map((path) => ({ input, path })));
  const junk = fc.oneof(fc.constantFrom<unknown>(...limits, "", [], null), fc.jsonValue({ maxDepth: 2 }));
  return fc.tuple(fc.constantFrom(...places), junk).map(([{ input, path }, value]) => replaced(input, path, value));
};

const pathsIn = (value: unknown): readonly (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? [[], ...Object.entries(value).flatMap(([key, one]) => pathsIn(one).map((path) => [key, ...path]))]
    : [[]];

const replaced = (value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown => {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? replaced(one, rest, put) : one));
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, put) };
};
