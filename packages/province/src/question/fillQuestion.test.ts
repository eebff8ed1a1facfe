import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officeOf } from "../profile/officeOf.ts";
import type { ProvinceProfile } from "../profile/ProvinceProfile.ts";
import { readProfile } from "../schema/index.ts";
import { provinceProfiles } from "../testing/index.ts";
import { fillQuestion, overlaysOf, type QuestionShape } from "./fillQuestion.ts";

const shape: QuestionShape = {
  keys: new Set(["receivedAt", "office", "policy", "profile", "overlays", "unit"]),
  lists: new Map([["dossiers", new Set(["office", "profile", "unit"])]]),
};

const profileOf = (written: unknown): ProvinceProfile => {
  const read = readProfile(written);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const centre = { name: "Trung tâm", kind: "serviceCentre", unit: "19753", time: { hours: [["08:00", "12:00"]] } };
const overlay = {
  kind: "authorisation",
  codes: ["1.001193"],
  effective: { from: "2026-01-01", until: "2027-01-01" },
  to: { level: "commune", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp xã" },
};
const profile = profileOf({
  province: "46",
  office: { saturday: "morning", hours: [["07:30", "11:30"]] },
  policy: { cutoff: "15:00", ends: "endOfOffice" },
  dossier: { supplementMax: 2 },
  offices: { centre, gone: null },
  closures: {
    all: { from: "2026-09-09", until: "2026-09-11", reason: "bão" },
    one: { from: "2026-10-01", until: "2026-10-02", reason: "mất điện", offices: ["centre"] },
  },
  overlays: {
    certification: { ...overlay, evidence: { source: "x", checkedOn: "2026-11-22", confidence: "verified" } },
    example: { ...overlay, kind: "decentralisation", evidence: { example: true } },
  },
});
const fill = (question: unknown, options = {}): unknown => fillQuestion(profile, shape, question, options);

describe("a question", () => {
  it("gets what it left out", () => {
    expect(fill({ receivedAt: "x" })).toEqual({
      receivedAt: "x",
      office: { saturday: "morning", hours: [["07:30", "11:30"]], closures: ["2026-09-09", "2026-09-10"] },
      policy: { cutoff: "15:00", ends: "endOfOffice" },
      overlays: [{ ...overlay, province: "46" }],
    });
  });

  it("gets the overlays of the procedure it asks for, however the code is written", () => {
    expect(fill({ code: "1.001193" })).toHaveProperty("overlays");
    expect(fill({ code: " 1.001193.H57" })).toHaveProperty("overlays");
    expect(fill({ code: "1.001194" })).not.toHaveProperty("overlays");
    expect(fill({ code: 7 })).toHaveProperty("overlays");
  });

  it("gets the profile itself where it asks for a province", () => {
    const asked: QuestionShape = { keys: new Set(["province"]) };
    expect(fillQuestion(profile, asked, {})).toEqual({ province: profile });
    expect(fillQuestion(profile, asked, { province: "hue" })).toEqual({ province: "hue" });
  });

  it("keeps its own keys, and its hours whole", () => {
    expect(
      fill({
        office: { hoursByWeekday: { 5: [["08:00", "11:00"]] }, closures: [] },
        policy: { cutoff: "16:00" },
        overlays: [],
        profile: { limit: "5 ngày", supplementMax: 0 },
      }),
    ).toEqual({
      office: { saturday: "morning", hoursByWeekday: { 5: [["08:00", "11:00"]] }, closures: [] },
      policy: { cutoff: "16:00", ends: "endOfOffice" },
      overlays: [],
      profile: { limit: "5 ngày", supplementMax: 0 },
    });
  });

  it("gets the numbers of dossiers only where it has a profile of its own", () => {
    expect(fill({ profile: { limit: "5 ngày" } })).toMatchObject({ profile: { limit: "5 ngày", supplementMax: 2 } });
    expect(fill({})).not.toHaveProperty("profile");
  });

  it("gets the hours of the office of its unit, or of the one chosen", () => {
    const own = {
      saturday: "morning",
      hours: [["08:00", "12:00"]],
      closures: ["2026-09-09", "2026-09-10", "2026-10-01"],
    };
    expect(fill({ unit: "19753" })).toMatchObject({ office: own });
    expect(fill({}, { office: "centre" })).toMatchObject({ office: own });
    expect(fill({ unit: "19774" })).toMatchObject({ office: { hours: [["07:30", "11:30"]] } });
    expect(fill({ dossiers: [{ unit: "19753", profile: { limit: "1 ngày" } }, 7] })).toMatchObject({
      dossiers: [{ office: own, profile: { supplementMax: 2 } }, 7],
    });
  });

  it("that is no object, or holds no object where one belongs, is left to be refused", () => {
    for (const junk of [7, null, [1], "x"]) expect(fill(junk)).toBe(junk);
    expect(fill({ office: 7, policy: null, dossiers: 1 })).toMatchObject({ office: 7, policy: null, dossiers: 1 });
  });

  it("is asked for no key its operation does not take", () => {
    expect(fillQuestion(profile, { keys: new Set(["code"]) }, { code: "46" })).toEqual({ code: "46" });
    expect(fillQuestion({}, shape, { receivedAt: "x" })).toEqual({ receivedAt: "x" });
  });

  it("never loses or changes what it said, whatever the profile", () => {
    const words = fc.dictionary(fc.constantFrom("cutoff", "ends", "roll"), fc.string());
    const time = fc.dictionary(fc.constantFrom("saturday", "closures", "hours", "weekdays"), fc.string());
    fc.assert(
      fc.property(provinceProfiles(), words, time, (written, policy, office) => {
        const filled = fillQuestion(profileOf(written), shape, { policy, office, overlays: [1], receivedAt: "x" });
        expect(filled).toMatchObject({ policy, office, overlays: [1], receivedAt: "x" });
      }),
    );
  });
});

it("a profile without a province, or without overlays, has none to give", () => {
  expect(overlaysOf({})).toEqual([]);
  expect(overlaysOf(profileOf({ province: "46" }))).toEqual([]);
});

it("an office nobody described has the ordinary hours; a desk those of its office where it has none", () => {
  expect(officeOf(profile, "nobody")).toEqual(officeOf(profile));
  expect(officeOf(profile, "centre", "nobody")).toEqual(officeOf(profile, "centre"));
});
