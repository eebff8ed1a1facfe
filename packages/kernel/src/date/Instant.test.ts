import { describe, expect, it } from "vitest";
import { civilDateUnsafe } from "./CivilDate.ts";
import { civilDateAt, formatInstant, instantAt, instantUnsafe, millisecondOfDay, parseInstant } from "./Instant.ts";

const epochOf = (text: string): number => Date.parse(text);

describe("an instant is read with its offset", () => {
  it.each([
    "2026-11-20T09:00:00+07:00",
    "2026-11-20T09:00+07:00",
    "2026-11-20T02:00Z",
    "2026-11-20T02:00:00.5Z",
    "2026-11-20T02:00:00.123Z",
    "2026-11-19T21:00:00-05:00",
    "2026-11-20T16:00:00+14:00",
    "1900-01-01T07:00:00+07:00",
    "2200-12-31T23:59:59.999+07:00",
  ])("%s", (text) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: epochOf(text) });
  });

  it("cuts a fraction after the milliseconds", () => {
    expect(parseInstant("1970-01-01T00:00:00.1239999Z")).toEqual({ ok: true, value: 123 });
    expect(parseInstant("1970-01-01T00:00:00.000000001Z")).toEqual({ ok: true, value: 0 });
  });

  it.each([
    ["2026-11-20T09:00:00", "offsetMissing"],
    ["2026-11-20T09:00", "offsetMissing"],
    ["2026-11-20 09:00:00", "format"],
    ["2026-11-20 09:00:00+07:00", "format"],
    ["2026-11-20T09:00:00+7:00", "format"],
    ["2026-11-20T09:00:00+0700", "format"],
    ["2026-11-20T09:00:00+07", "format"],
    ["2026-11-20T09:00:00+07:0x", "format"],
    ["2026-11-20T09:00:00*07:00", "format"],
    ["2026-11-20T09:00:00+07-00", "format"],
    ["2026-11-20T09:00:00z", "format"],
    ["2026-11-20T09:00:00Zulu", "format"],
    ["2026-11-20t09:00:00Z", "format"],
    ["2026-11-20T9:00:00Z", "format"],
    ["2026-11-20T09-00:00Z", "format"],
    ["2026-11-20T09:00:0Z", "format"],
    ["2026-11-20T09:00:00.Z", "format"],
    ["2026-11-20T09:00:00.1234567890Z", "format"],
    ["2026-11-20T09:00:00,5Z", "format"],
    ["2026-11-20", "format"],
    ["2026-11-20T", "format"],
    ["2026-11-20T09", "format"],
    ["2026-1-20T09:00:00Z", "format"],
    [" 2026-11-20T09:00:00Z", "format"],
    ["", "format"],
    ["2026-02-30T09:00:00Z", "date"],
    ["1899-12-31T09:00:00Z", "date"],
    ["2026-11-20T24:00:00Z", "time"],
    ["2026-11-20T09:60:00Z", "time"],
    ["2026-11-20T09:00:60Z", "time"],
    ["2016-12-31T23:59:60Z", "time"],
    ["2026-11-20T09:00:00+14:01", "offset"],
    ["2026-11-20T09:00:00-15:00", "offset"],
    ["2026-11-20T09:00:00+07:60", "offset"],
    ["2200-12-31T17:00:00Z", "outOfRange"],
    ["1900-01-01T00:00:00+14:00", "outOfRange"],
  ])("%j is refused: %s", (text, reason) => {
    expect(parseInstant(text)).toEqual({ ok: false, error: { _tag: "NotAnInstant", input: text, reason } });
  });

  it("takes the clock it is told for a text without offset, and only then", () => {
    const localTime = "+07:00";
    const nine = epochOf("2026-11-20T09:00:00+07:00");
    expect(parseInstant("2026-11-20 09:00:00", { localTime })).toEqual({ ok: true, value: nine });
    expect(parseInstant("2026-11-20T09:00", { localTime })).toEqual({ ok: true, value: nine });
    expect(parseInstant("2026-11-20T02:00Z", { localTime })).toEqual({ ok: true, value: nine });
    expect(parseInstant("2026-11-20 02:00Z", { localTime })).toMatchObject({ error: { reason: "format" } });
    expect(parseInstant("2026-11-20 09:00", { localTime: "Hanoi" })).toMatchObject({ error: { reason: "offset" } });
    for (const other of ["Zulu", "X", "", "7"])
      expect(parseInstant("2026-11-20 09:00", { localTime: other })).toMatchObject({ error: { reason: "offset" } });
    expect(parseInstant("2026-11-20T02:00", { localTime: "Z" })).toEqual({ ok: true, value: nine });
  });

  it("throws only in the twin for literals", () => {
    expect(() => instantUnsafe("2026-11-20T09:00:00")).toThrow("not an instant (offsetMissing)");
  });
});

describe("an instant in Viet Nam", () => {
  it("belongs to the day its clock shows there", () => {
    expect(civilDateAt(instantUnsafe("2026-02-16T16:59:59.999Z"))).toBe("2026-02-16");
    expect(civilDateAt(instantUnsafe("2026-02-16T17:00:00Z"))).toBe("2026-02-17");
    expect(millisecondOfDay(instantUnsafe("2026-02-16T17:00:00.005Z"))).toBe(5);
  });

  it("is printed at +07:00 with seconds, and milliseconds only when there are any", () => {
    expect(formatInstant(instantUnsafe("1969-12-31T16:59:59.007Z"))).toBe("1969-12-31T23:59:59.007+07:00");
    expect(formatInstant(instantUnsafe("2026-02-16T17:00Z"))).toBe("2026-02-17T00:00:00+07:00");
  });

  it("at minute 1440 is the midnight that ends the day", () => {
    const june = civilDateUnsafe("2026-06-04");
    expect(formatInstant(instantAt(june, 1440))).toBe("2026-06-05T00:00:00+07:00");
  });
});

describe("an instant has its shape to the last character", () => {
  it.each([
    "x2026-02-16T09:00Z",
    "2026-02-1xT09:00Z",
    "2026-02-16T/9:00Z",
    "2026-02-16T:9:00Z",
    "2026-02-16T0/:00Z",
    "2026-02-16T1/:00Z",
    "2026-02-16T09:1/Z",
    "2026-02-16T0::00Z",
    "2026-02-16T09:/0Z",
    "2026-02-16T09:0:Z",
    "2026-02-16T09:00:0/Z",
    "2026-02-16T09:00:00.Z",
    "2026-02-16T09:00:00.1234567890Z",
    "2026-02-16T09:00x",
    "2026-02-16T09:00Zx",
    "2026-02-16T09:00+07:00x",
    "2026-02-16T09:00+0x:00",
    "2026-02-16T09:00+07:0x",
  ])("%s has none", (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, error: { _tag: "NotAnInstant", input: text, reason: "format" } });
  });

  it("shows the hours of a clock", () => {
    expect(parseInstant("2026-02-16T19:00Z")).toEqual({ ok: true, value: Date.UTC(2026, 1, 16, 19) });
    expect(parseInstant("2026-02-16T99:00Z")).toMatchObject({ error: { reason: "time" } });
    expect(parseInstant("2026-02-16T09:00:90Z")).toMatchObject({ error: { reason: "time" } });
  });
});
