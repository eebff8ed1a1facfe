import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readProfile } from "../schema/index.ts";
import { provinceProfiles } from "../testing/index.ts";
import { composeProfiles } from "./composeProfiles.ts";

const compose = (...profiles: readonly object[]): object => composeProfiles(profiles);

describe("putting profiles together", () => {
  it("is associative, and an empty profile changes nothing", () => {
    fc.assert(
      fc.property(provinceProfiles(), provinceProfiles(), provinceProfiles(), (a, b, c) => {
        expect(compose(compose(a, b), c)).toEqual(compose(a, compose(b, c)));
        expect(compose({}, a)).toEqual(a);
        expect(compose(a, {})).toEqual(a);
      }),
    );
  });

  it("takes each row from the last profile that has its key, whole", () => {
    fc.assert(
      fc.property(provinceProfiles(), provinceProfiles(), (a, b) => {
        const { offices = {} } = composeProfiles([a, b]);
        const keys = new Set([...Object.keys(a.offices ?? {}), ...Object.keys(b.offices ?? {})]);
        expect(new Set(Object.keys(offices))).toEqual(keys);
        for (const key of keys)
          expect(offices[key]).toEqual(Object.hasOwn(b.offices ?? {}, key) ? b.offices?.[key] : a.offices?.[key]);
      }),
    );
  });

  it("never mixes the hours of two profiles", () => {
    const template = {
      office: { hours: [["08:00", "12:00"]], hoursByWeekday: { 5: [["08:00", "11:00"]] }, saturday: "morning" },
    };
    expect(compose(template, { office: { hours: [["07:00", "11:00"]] } })).toEqual({
      office: { hours: [["07:00", "11:00"]], saturday: "morning" },
    });
  });

  it("reads as it was written, again and again", () => {
    fc.assert(
      fc.property(provinceProfiles(), provinceProfiles(), (a, b) => {
        const read = readProfile([a, b]);
        expect(read).toEqual({ ok: true, value: composeProfiles<object>([a, b]) });
        expect(readProfile(read.ok ? read.value : undefined)).toEqual(read);
      }),
    );
  });

  it("leaves the prototype alone", () => {
    const bad = JSON.parse('{"__proto__":{"polluted":1},"offices":{"__proto__":{"polluted":1}}}') as object;
    const composed = composeProfiles<Record<string, unknown>>([{}, bad as Record<string, unknown>]);
    expect(Object.getPrototypeOf(composed)).toBe(Object.prototype);
    expect((composed as { polluted?: unknown }).polluted).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
