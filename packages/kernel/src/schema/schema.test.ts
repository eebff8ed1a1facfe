import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { formatInstant } from "../date/Instant.ts";
import { citations, civilDates, instants, periods } from "../testing/index.ts";
import {
  citationSchema,
  citationsParseInput,
  citationsParseOutput,
  civilDateSchema,
  instantSchema,
  periodSchema,
} from "./index.ts";

const messageOf = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value).error?.issues[0]?.message;

describe("untrusted input becomes branded values", () => {
  it("reads dates, instants, periods and citations", () => {
    fc.assert(
      fc.property(civilDates(), instants(), periods(), citations(), (date, at, period, citation) => {
        expect(civilDateSchema.parse(date)).toBe(date);
        expect(instantSchema.parse(formatInstant(at))).toBe(at);
        expect(periodSchema.parse(period)).toEqual(period);
        expect(citationSchema.parse(citation)).toEqual(citation);
        expect(citationsParseOutput.parse({ citations: [citation] })).toEqual({ citations: [citation] });
      }),
    );
    expect(citationsParseInput.parse({ text: "Điều 1" })).toEqual({ text: "Điều 1" });
  });

  it("says in both languages what is wrong", () => {
    expect(messageOf(civilDateSchema, "2026-02-30")).toBe(
      '"2026-02-30" không phải là một ngày: tháng đó không có ngày này | "2026-02-30" is not a date: that month has no such day',
    );
    expect(messageOf(instantSchema, "2026-02-01T09:00")).toMatch(/thiếu múi giờ.* \| .*offset is missing/);
    expect(messageOf(periodSchema, { from: "2026-02-01", until: "2026-02-01" })).toMatch(/ \| "until" must come after/);
  });

  it("divides the languages by the first bar, whatever the value holds", () => {
    const [vi, en, ...others] = (messageOf(civilDateSchema, "a | b") ?? "").split(" | ");
    expect(vi).toMatch(/^"a \\u007c b" không phải/);
    expect(en).toMatch(/^"a \\u007c b" is not/);
    expect(others).toEqual([]);
  });

  it("refuses other types and unknown keys", () => {
    for (const value of [null, 20260201, new Date(0), ["2026-02-01"]]) {
      expect(civilDateSchema.safeParse(value).success).toBe(false);
      expect(instantSchema.safeParse(value).success).toBe(false);
    }
    expect(periodSchema.safeParse({ from: "2026-02-01", to: "2026-02-02" }).success).toBe(false);
    expect(citationSchema.safeParse({ instrument: "" }).success).toBe(false);
    expect(citationsParseInput.safeParse({ text: "x", lang: "vi" }).success).toBe(false);
  });

  it("is described as JSON Schema", () => {
    for (const schema of [civilDateSchema, instantSchema, periodSchema, citationSchema, citationsParseInput])
      expect(z.toJSONSchema(schema, { io: "input" })).toHaveProperty("type");
  });
});
