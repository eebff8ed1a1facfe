import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { describe, expect, it } from "vitest";
import { exampleCatalog, exampleUnits } from "../testing/index.ts";
import { type Actor, mayAct } from "./mayAct.ts";
import { type OwnerQuestion, ownerAt } from "./ownerAt.ts";

const asked = (code: string, on: string, more: Partial<OwnerQuestion> = {}): OwnerQuestion => ({
  code: procedureCodeUnsafe(code),
  on: civilDateUnsafe(on),
  ...more,
});
const here = unitCodeUnsafe("19777");
const committee: Actor = { level: "commune", organ: "peoplesCommittee", unit: here };
const centre: Actor = { level: "commune", organ: "serviceUnit", unit: here };
const authorisation = {
  province: unitCodeUnsafe("46"),
  kind: "authorisation",
  codes: [procedureCodeUnsafe("1.001193")],
  to: { level: "commune", organ: "serviceUnit", body: "Trung tâm Phục vụ hành chính công cấp xã" },
  effective: { from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") },
  citation: { instrument: "345/QĐ-UBND" },
} as const;

const verdict = (question: OwnerQuestion, actor: Actor): string | undefined => {
  const answer = mayAct(exampleCatalog, exampleUnits, question, actor);
  return answer.ok ? answer.value.verdict : answer.error._tag;
};

describe("ownerAt", () => {
  it("names the owner, and those the applicant may choose instead", () => {
    expect(ownerAt(exampleCatalog, exampleUnits, asked("2.000815", "2026-03-01", { place: here }))).toMatchObject({
      value: {
        owner: { organ: "peoplesCommittee", unit: { code: "19777" } },
        alternatives: [{ organ: "notaryPractice" }],
      },
    });
  });

  it("is never changed by authorisation, nor are its reasons", () => {
    const question = asked("1.001193", "2026-03-01", { place: here });
    const plain = ownerAt(exampleCatalog, exampleUnits, question);
    const authorised = ownerAt(exampleCatalog, exampleUnits, { ...question, overlays: [authorisation] });
    expect(plain.ok && authorised.ok && [authorised.value.owner, authorised.value.reasons]).toEqual(
      plain.ok && [plain.value.owner, plain.value.reasons],
    );
  });

  it("names nobody where nobody is known, and who it may be", () => {
    const answer = ownerAt(exampleCatalog, exampleUnits, asked("1.000145", "2025-06-30"));
    expect(answer).toMatchObject({
      value: { status: "unknown", options: [{ level: "district" }, { level: "commune" }] },
    });
    expect(answer.ok && "owner" in answer.value).toBe(false);
  });
});

describe("mayAct", () => {
  it.each([
    ["the owner", asked("1.001193", "2026-03-01"), committee, "owner"],
    [
      "who may be chosen instead",
      asked("2.000815", "2026-03-01"),
      { level: "other", organ: "notaryPractice" },
      "equallyCompetent",
    ],
    ["who is authorised", asked("1.001193", "2026-03-01", { overlays: [authorisation] }), centre, "authorised"],
    [
      "the owner beside who is authorised",
      asked("1.001193", "2026-03-01", { overlays: [authorisation] }),
      committee,
      "owner",
    ],
    ["who is not authorised", asked("1.001193", "2026-03-01"), centre, "no"],
    ["after the authorisation has ended", asked("1.001193", "2027-01-01", { overlays: [authorisation] }), centre, "no"],
    ["another commune", asked("1.001193", "2026-03-01", { place: unitCodeUnsafe("20332") }), committee, "no"],
    ["a People's Committee for the police", asked("1.004222", "2026-03-01"), committee, "no"],
    [
      "by the facts that are missing",
      asked("1.004859", "2025-06-30"),
      { ...committee, unit: unitCodeUnsafe("19777") },
      "dependsOnCase",
    ],
    ["in no case", asked("1.004859", "2025-06-30"), { level: "province", organ: "provincialDepartment" }, "no"],
    [
      "one of those among whom nobody can tell",
      asked("1.000145", "2025-06-30"),
      { ...committee, unit: here },
      "unknown",
    ],
    ["none of them", asked("1.000145", "2025-06-30"), { level: "central", organ: "ministry" }, "no"],
    ["anybody, once the basis has ended", asked("1.001193", "2027-03-01"), committee, "unknown"],
    ["anybody, once it is abolished", asked("1.000145", "2025-08-01"), committee, "no"],
    [
      "a unit that is not there",
      asked("1.001193", "2026-03-01"),
      { ...committee, unit: unitCodeUnsafe("474") },
      "UnitNotFound",
    ],
  ] as const)("%s", (_, question, actor, expected) => {
    expect(verdict(question, actor)).toBe(expected);
  });

  it("names the facts that would tell, each citation once", () => {
    const actor = { level: "commune", organ: "peoplesCommittee" } as const;
    const answer = mayAct(exampleCatalog, exampleUnits, asked("1.004859", "2025-06-30"), actor);
    expect(answer).toEqual({
      ok: true,
      value: {
        verdict: "dependsOnCase",
        needs: ["action", "age"],
        warnings: [],
        citations: [{ instrument: "60/2014/QH13", article: "7", clause: "1" }],
      },
    });
  });
});
