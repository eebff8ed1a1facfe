import { ok } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agencyCodes, damaged } from "../testing/index.ts";
import { agencyCodeUnsafe, agencyOf, maxAgencyCodeLength, parseAgencyCode } from "./AgencyCode.ts";

const reasonOf = (text: string): string => {
  const parsed = parseAgencyCode(text);
  return parsed.ok ? "valid" : parsed.error.reason;
};

describe("agency identifiers", () => {
  it.each(["000.00.00.G12", "000.00.18.G12", "G12.18", "H56.14", "G09.20", "H01.151", "H01.151.01", "000.00.12.H57"])(
    "%s is one",
    (text) => expect(parseAgencyCode(text)).toMatchObject(ok({ code: text })),
  );

  it.each(["H19.110", "G12", "H63", "H64", "A01.02", "003.05.12.H57", "000.05.12.H57"])("%s is one", (text) =>
    expect(reasonOf(text)).toBe("valid"),
  );

  it.each([
    ["h57.12", "charset"],
    ["H57.1", "group"],
    ["57.12", "level1"],
    ["000-00-12-H57", "separator"],
    ["H57.00", "group"],
    ["H57.000", "group"],
    ["H57.12.00", "group"],
    ["H57.1234", "group"],
    ["H00", "level1"],
    ["G00.01", "level1"],
    ["000.00.00.H00", "level1"],
    ["H5", "level1"],
    ["H570", "level1"],
    ["H57.", "separator"],
    ["H57..12", "separator"],
    [".H57", "separator"],
    ["H57 .12", "charset"],
    ["H57.12 ", "charset"],
    ["H57.12\n", "charset"],
    ["Ｈ57.12", "charset"],
    ["H57.1A", "group"],
    ["00.00.12.H57", "group"],
    ["000.00.012.H57", "group"],
    ["000.00.H57", "level1"],
    ["000.05.00.H57", "group"],
    ["001.00.12.H57", "group"],
    ["", "length"],
  ])("%j is none: %s", (text, reason) => expect(reasonOf(text)).toBe(reason));

  it("holds at most 35 characters", () => {
    const longest = `H57.123.123${".12".repeat(8)}`;
    expect(longest.length).toBe(maxAgencyCodeLength);
    expect(reasonOf(longest)).toBe("valid");
    expect(reasonOf(`${longest}.1`)).toBe("length");
    expect(reasonOf("1".repeat(1_000_000))).toBe("length");
  });

  it("agrees with the definition restated as one expression", () => {
    const group = "(?!0+(?:\\.|$))\\d{2,3}";
    const level1 = "[A-Z](?!00)\\d\\d";
    const current = new RegExp(`^${level1}(?:\\.${group})*$`);
    const legacy = new RegExp(
      `^(?:000\\.00\\.00|000\\.00\\.(?!00)\\d\\d|000\\.(?!00)\\d\\d\\.(?!00)\\d\\d|(?!000)\\d{3}\\.(?!00)\\d\\d\\.(?!00)\\d\\d)\\.${level1}$`,
    );
    fc.assert(
      fc.property(fc.oneof(agencyCodes, damaged(agencyCodes)), (text) => {
        const expected = text.length <= 35 && (current.test(text) || legacy.test(text));
        expect(parseAgencyCode(text).ok).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("throws only where asked to", () => {
    expect(agencyCodeUnsafe("H57.12")).toBe("H57.12");
    expect(() => agencyCodeUnsafe("H57.1")).toThrow("not an agency identifier (group): H57.1");
    expect(() => agencyOf("H57.1" as never)).toThrow("invariant");
  });
});
