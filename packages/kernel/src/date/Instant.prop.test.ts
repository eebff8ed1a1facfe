import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDates, instants } from "../testing/index.ts";
import { civilDateAt, epochDayAt, formatInstant, instantAt, millisecondOfDay, parseInstant } from "./Instant.ts";

describe("instants", () => {
  it("are what the platform reads, for every offset and every length of fraction", () => {
    const offset = fc
      .tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 59 }))
      .map(([sign, h, m]) => `${sign}${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`);
    const range = { min: "1901-01-01", max: "2199-12-31" } as never;
    const zone = fc.oneof(offset, fc.constant("Z"));
    const digits = fc.stringMatching(/^\d{1,9}$/);
    fc.assert(
      fc.property(instants(range), zone, fc.option(digits), (at, written, fraction) => {
        const clock = new Date(Math.floor(at / 1000) * 1000).toISOString().slice(0, 19);
        const text = `${clock}${fraction === null ? "" : `.${fraction}`}${written}`;
        const cut = `${clock}.${(fraction ?? "").slice(0, 3).padEnd(3, "0")}${written}`;
        expect(parseInstant(text)).toEqual({ ok: true, value: Date.parse(cut) });
      }),
    );
  });

  it("come back from print, with the day and clock the print shows", () => {
    fc.assert(
      fc.property(instants(), (at) => {
        const printed = formatInstant(at);
        expect(parseInstant(printed)).toEqual({ ok: true, value: at });
        expect(printed.slice(0, 10)).toBe(civilDateAt(at));
        expect(new Date(millisecondOfDay(at)).toISOString().slice(11, 19)).toBe(printed.slice(11, 19));
      }),
    );
  });

  it("are made of their day and minutes", () => {
    fc.assert(
      fc.property(civilDates(), fc.nat(1439), (date, minutes) => {
        const at = instantAt(date, minutes);
        expect(civilDateAt(at)).toBe(date);
        expect(millisecondOfDay(at)).toBe(minutes * 60_000);
        expect(at).toBe((epochDayAt(at) * 1440 + minutes - 420) * 60_000);
      }),
    );
  });

  it("refuse any text that is none, and never throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !parseInstant(text, { localTime: text }).ok));
  });
});
