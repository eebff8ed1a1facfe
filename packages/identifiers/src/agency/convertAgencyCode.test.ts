import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agencyCodes2016, agencyCodes2020 } from "../testing/index.ts";
import { agencyCodeUnsafe, agencyOf } from "./AgencyCode.ts";
import { toAgencyCode2016, toAgencyCode2020 } from "./convertAgencyCode.ts";

const newer = (text: string): string => toAgencyCode2020(agencyOf(agencyCodeUnsafe(text)));
const older = (text: string): string | undefined => toAgencyCode2016(agencyOf(agencyCodeUnsafe(text)));

describe("the two forms of an agency identifier", () => {
  it.each([
    ["000.00.00.G12", "G12"],
    ["000.00.18.G12", "G12.18"],
    ["000.05.18.G12", "G12.18.05"],
    ["003.05.18.G12", "G12.18.05.003"],
  ])("%s and %s are one agency", (old, now) => {
    expect(newer(old)).toBe(now);
    expect(older(now)).toBe(old);
    expect(older(old)).toBe(old);
    expect(newer(now)).toBe(now);
  });

  it.each(["H01.151", "H01.151.01", "G12.18.151", "G12.18.05.03", "G12.18.05.003.01"])("%s has no older form", (code) =>
    expect(older(code)).toBeUndefined(),
  );

  it("lose nothing on the way there and back", () => {
    fc.assert(
      fc.property(agencyCodes2016, (code) => {
        expect(older(newer(code))).toBe(code);
      }),
    );
    fc.assert(
      fc.property(agencyCodes2020, (code) => {
        const old = older(code);
        if (old !== undefined) expect(newer(old)).toBe(code);
      }),
    );
  });
});
