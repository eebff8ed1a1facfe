import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { describe, expect, it } from "vitest";
import { exampleCatalog, exampleUnits } from "../testing/index.ts";
import { levelsOn } from "./levelsOn.ts";
import { ownersOn } from "./ownersOn.ts";
import { procedures, smallCatalog, smallCountry } from "./smallCountry.fixture.ts";
import { statusOn } from "./statusOn.ts";
import type { HandlingQuestion } from "./whoHandles.ts";
import { whoHandles } from "./whoHandles.ts";

type Asked = { readonly [Key in "code" | "on" | "place" | "receivedOn" | "receivedBy"]?: string } & Pick<
  HandlingQuestion,
  "facts" | "channel" | "overlays"
>;

const ask = ({ code = "", on = "", place, receivedOn, receivedBy, ...rest }: Asked): ReturnType<typeof whoHandles> =>
  whoHandles(exampleCatalog, exampleUnits, {
    code: procedureCodeUnsafe(code),
    on: civilDateUnsafe(on),
    ...(place === undefined ? {} : { place: unitCodeUnsafe(place) }),
    ...(receivedOn === undefined ? {} : { receivedOn: civilDateUnsafe(receivedOn) }),
    ...(receivedBy === undefined ? {} : { receivedBy: unitCodeUnsafe(receivedBy) }),
    ...rest,
  });

describe("civil status, Law 60/2014/QH13 article 7 and Decree 120/2025/NĐ-CP", () => {
  it.each([
    ["1.001193", "2025-06-30", "commune", "original"],
    ["1.001193", "2025-07-01", "commune", "original"],
    ["2.000528", "2025-06-30", "district", "original"],
    ["2.000528", "2025-07-01", "commune", "division"],
    ["2.000528", "2027-02-28", "commune", "division"],
  ])("%s on %s: %s, %s", (code, on, level, kind) => {
    expect(ask({ code, on })).toMatchObject({ ok: true, value: { status: "inForce", decides: { level, kind } } });
  });

  it("asserts nothing from the first day without the decree", () => {
    const answer = ask({ code: "2.000528", on: "2027-03-01" });
    expect(answer).toMatchObject({
      ok: true,
      value: { status: "unknown", warnings: ["legalBasisExpired", "afterLastCheck"] },
    });
    expect(answer.ok && "decides" in answer.value).toBe(false);
  });

  it("keeps a dossier under the law it was received under, where the next law says so", () => {
    const question = { code: "1.001193", on: "2027-03-05" };
    expect(ask(question)).toMatchObject({ value: { warnings: ["legalBasisExpired", "afterLastCheck"] } });
    expect(ask({ ...question, receivedOn: "2027-02-26" })).toMatchObject({ value: { decides: { level: "commune" } } });
    expect(ask({ ...question, receivedOn: "2027-03-01" })).toMatchObject({ value: { status: "unknown" } });
  });

  it("says that a foreign element has its own procedure, and that the district decided it", () => {
    expect(ask({ code: "1.001193", on: "2025-06-30", facts: { foreignElement: true } })).toMatchObject({
      value: { decides: { level: "district" }, warnings: ["otherProcedureForForeignElement"] },
    });
  });
});

describe("competence that depends on the case", () => {
  it.each([
    [{ action: "change", age: 13 }, "commune"],
    [{ action: "correct", age: 14 }, "district"],
    [{ action: "supplement" }, "commune"],
    [{ action: "redetermineEthnicity" }, "district"],
    [{ action: "redetermineEthnicity", age: 5 }, "district"],
    [{ action: "supplement", foreignElement: true }, "district"],
    [{ foreignElement: true }, "district"],
  ] as const)("before July 2025, %j is for the %s", (facts, level) => {
    expect(ask({ code: "1.004859", on: "2025-06-30", facts })).toMatchObject({ value: { decides: { level } } });
  });

  it.each([
    [{}, ["action", "age"]],
    [{ age: 20 }, ["action"]],
    [{ action: "change" }, ["age"]],
    [{ foreignElement: false }, ["action", "age"]],
  ] as const)("with %j it asks for %j", (facts, needs) => {
    expect(ask({ code: "1.004859", on: "2025-06-30", facts })).toMatchObject({
      ok: false,
      error: {
        _tag: "CaseDependent",
        needs,
        options: expect.arrayContaining([
          expect.objectContaining({ level: "district" }),
          expect.objectContaining({ level: "commune" }),
        ]),
      },
    });
  });

  it("does not ask when the level no longer depends on the facts", () => {
    expect(ask({ code: "1.004859", on: "2025-07-01" })).toMatchObject({ value: { decides: { level: "commune" } } });
  });

  it("asks whether the site lies in a zone, and then names its board", () => {
    const question = { code: "1.013225", on: "2026-01-15", place: "19777" };
    expect(ask(question)).toMatchObject({ error: { _tag: "CaseDependent", needs: ["insideIndustrialZone"] } });
    const inside = ask({ ...question, facts: { insideIndustrialZone: true } });
    expect(inside).toMatchObject({ value: { decides: { level: "other", organ: "zoneBoard" } } });
    expect(inside.ok && inside.value.receives[0]?.body).toContain("Ban quản lý");
    expect(ask({ ...question, facts: { insideIndustrialZone: false } })).toMatchObject({
      value: { decides: { level: "commune", office: "Phòng Kinh tế, Hạ tầng và Đô thị" } },
    });
  });

  it("names the usual owner, and warns, where a board is named beside it", () => {
    const question = { code: "3.000619", on: "2026-10-05" };
    expect(ask(question)).toMatchObject({
      value: { decides: { level: "province" }, warnings: ["zoneBoardInsideZones"] },
    });
    expect(ask({ ...question, facts: { insideIndustrialZone: true } })).toMatchObject({
      value: { decides: { level: "other" }, warnings: [] },
    });
    expect(ask({ ...question, facts: { insideIndustrialZone: false } })).toMatchObject({
      value: { decides: { level: "province" }, warnings: [] },
    });
  });

  it("gives the options where nobody wrote the rule down", () => {
    expect(ask({ code: "1.013234", on: "2026-01-15" })).toMatchObject({
      error: { _tag: "CaseDependent", needs: [], options: [{ level: "province" }, { level: "commune" }] },
    });
    expect(ask({ code: "1.000145", on: "2025-06-30" })).toMatchObject({
      value: {
        status: "unknown",
        options: [{ level: "district" }, { level: "commune" }],
        warnings: ["splitRuleNotWritten"],
      },
    });
  });

  it("lets the applicant choose among the equally competent", () => {
    expect(ask({ code: "2.000815", on: "2026-03-01" })).toMatchObject({
      value: { decides: { level: "commune" }, alternatives: [{ level: "other", organ: "notaryPractice" }] },
    });
  });
});

describe("the place", () => {
  it("is the unit of the level that decides, on that day", () => {
    expect(ask({ code: "2.000528", on: "2025-06-30", place: "19789" })).toMatchObject({
      value: { decides: { unit: { code: "474" } } },
    });
    expect(ask({ code: "2.000528", on: "2025-07-01", place: "19789" })).toMatchObject({
      value: { decides: { unit: { code: "19789", name: "Thuận Hóa" }, office: expect.stringContaining("Văn phòng") } },
    });
  });

  it("may be too coarse", () => {
    const answer = ask({ code: "1.001193", on: "2026-03-01", place: "46" });
    expect(answer).toMatchObject({ value: { decides: { level: "commune" }, warnings: ["placeTooCoarse"] } });
    expect(answer.ok && answer.value.decides !== undefined && "unit" in answer.value.decides).toBe(false);
  });

  it("has no office of a vertical agency that serves several communes", () => {
    expect(ask({ code: "1.007016", on: "2026-03-01", place: "19777" })).toMatchObject({
      value: { decides: { organ: "taxAgency" }, warnings: ["areaOffice"] },
    });
    expect(ask({ code: "1.004222", on: "2026-03-01", place: "19777" })).toMatchObject({
      value: { decides: { organ: "police", unit: { code: "19777" } }, warnings: [] },
    });
  });

  it("must be a unit on the day", () => {
    expect(ask({ code: "1.001193", on: "2026-03-01", place: "474" })).toMatchObject({
      error: { _tag: "UnitNotFound" },
    });
    expect(ask({ code: "1.001193", on: "2020-03-01", place: "46" })).toMatchObject({
      error: { _tag: "OutsideCoverage" },
    });
    expect(ask({ code: "1.001193", on: "2026-03-01", receivedOn: "2025-06-01", receivedBy: "99999" })).toMatchObject({
      error: { _tag: "UnitNotFound" },
    });
  });

  it("decides whether a procedure of one province is there at all", () => {
    expect(ask({ code: "2.002867", on: "2026-03-01", place: "06760" })).toMatchObject({
      value: { status: "inForce", regulates: { level: "province" }, decides: { unit: { code: "06760" } } },
    });
    expect(ask({ code: "2.002867", on: "2026-03-01", place: "19777" })).toMatchObject({
      value: { status: "notInForce", warnings: ["provinceOnly", "otherProvince"] },
    });
  });
});

describe("the life of a procedure", () => {
  it.each([
    ["1.001193", "2015-12-31", "unknown", "outsideCoverage"],
    ["3.000619", "2026-08-31", "notInForce", "codeNotYetCreated"],
    ["3.000619", "2026-09-15", "unknown", "codeCreationDateNotEstablished"],
    ["1.000145", "2025-07-01", "abolished", "mergedProbably"],
  ])("%s on %s: %s, %s", (code, on, status, warning) => {
    expect(ask({ code, on })).toMatchObject({ value: { status, certainty: "provisional", warnings: [warning] } });
  });

  it("names what replaced an abolished one, and what is internal", () => {
    expect(ask({ code: "1.000145", on: "2026-01-01" })).toMatchObject({ value: { replacedBy: ["2.002867"] } });
    expect(ask({ code: "1.001699", on: "2026-01-01" })).toMatchObject({ value: { status: "internal" } });
  });

  it.each([
    ["1.001193", "2015-12-31", "unknown"],
    ["1.004859", "2025-06-30", "inForce"],
    ["1.001699", "2026-01-01", "internal"],
    ["1.000145", "2026-01-01", "abolished"],
    ["2.000528", "2027-03-01", "unknown"],
  ])("%s on %s is %s, whoever decides it", (code, on, status) => {
    const entry = exampleCatalog.entry(procedureCodeUnsafe(code));
    expect(entry && statusOn(exampleCatalog, entry, civilDateUnsafe(on))).toBe(status);
  });

  it("has no owner and no level before anybody knows of it", () => {
    const entry = exampleCatalog.entry(procedureCodeUnsafe("1.001193"));
    const early = civilDateUnsafe("2015-12-31");
    expect(entry && levelsOn(entry, early)).toEqual([]);
    expect(entry && ownersOn(exampleCatalog, entry, early)).toStrictEqual({
      ok: true,
      value: {
        status: "unknown",
        certainty: "provisional",
        owners: [],
        kind: "original",
        reasons: [],
        warnings: ["outsideCoverage"],
        citations: [],
      },
    });
  });

  it("is internal whoever decides it", () => {
    const entry = procedures.find(({ name }) => name === "by no rule written down");
    expect(entry && statusOn(smallCatalog, entry, civilDateUnsafe("2026-03-01"))).toBe("internal");
  });

  it("suggests the codes one slip away from an unknown one", () => {
    expect(ask({ code: "1.001139", on: "2026-01-01" })).toMatchObject({
      error: { _tag: "ProcedureNotFound", suggestions: [{ code: "1.001193", name: "Thủ tục đăng ký khai sinh" }] },
    });
  });
});

describe("reception, Decree 118/2025/NĐ-CP articles 14 and 20", () => {
  const bodies = (answer: ReturnType<typeof whoHandles>): readonly string[] =>
    answer.ok ? answer.value.receives.map(({ body, scope }) => `${scope}: ${body}`) : [];

  it("is free of boundaries within the province since July 2025", () => {
    expect(bodies(ask({ code: "1.001193", on: "2025-07-01" }))).toEqual([
      "unit: Trung tâm Phục vụ hành chính công cấp xã",
      "province: Trung tâm Phục vụ hành chính công cấp xã",
      "province: Trung tâm Phục vụ hành chính công tỉnh",
      "nationwide: Cổng Dịch vụ công quốc gia",
    ]);
  });

  it("was at the desk of the level that decided before", () => {
    expect(bodies(ask({ code: "2.000528", on: "2025-06-30" }))).toEqual([
      "unit: Bộ phận Tiếp nhận và Trả kết quả cấp huyện",
      "nationwide: Cổng Dịch vụ công quốc gia",
    ]);
  });

  it("is at the agency itself when it is vertical", () => {
    expect(bodies(ask({ code: "1.004222", on: "2026-03-01", channel: "inPerson" }))).toEqual([
      "nationwide: Công an cấp xã",
    ]);
  });

  it("keeps to the channel asked for", () => {
    expect(bodies(ask({ code: "1.001193", on: "2025-07-01", channel: "online" }))).toHaveLength(1);
    expect(ask({ code: "2.000815", on: "2026-03-01", channel: "online" })).toMatchObject({
      value: { receives: [], warnings: ["channelNotOffered"] },
    });
  });
});

it.each([
  ["1.000145", "2026-01-01", "22", "abolished"],
  ["3.000619", "2026-01-01", "22", "notInForce"],
  ["2.002867", "2026-01-01", "46", "notInForce"],
])("%s on %s in %s is %s, and nobody receives it", (code, on, place, status) => {
  expect(ask({ code, on, place })).toMatchObject({ value: { status, receives: [] } });
});

describe("transition across 1 July 2025", () => {
  it("follows a dossier from the district to the commune, with candidates when the unit was split", () => {
    const answer = ask({ code: "2.000528", on: "2025-07-10", receivedOn: "2025-06-27", receivedBy: "474" });
    expect(answer).toMatchObject({
      value: {
        transitional: {
          rule: "successorCarriesOn",
          from: { level: "district", unit: { code: "474" } },
          to: { level: "commune" },
          keepsClock: true,
          citations: [{ instrument: "72/2025/QH15", article: "51" }, { instrument: "190/2025/QH15" }],
        },
      },
    });
    expect(answer.ok && answer.value.transitional?.candidates?.map(({ unit }) => unit.code)).toEqual([
      "19777",
      "19789",
    ]);
  });

  it("names the unit when the one that received went whole", () => {
    expect(ask({ code: "1.001193", on: "2025-07-10", receivedOn: "2025-06-27", receivedBy: "19777" })).toMatchObject({
      value: { decides: { unit: { code: "19777" } }, transitional: { candidates: [{ residents: "all" }] } },
    });
  });

  it("names the province when all successors lie in it and the province decides", () => {
    const question = { code: "3.000619", on: "2026-10-05", receivedOn: "2025-06-27", receivedBy: "474" };
    expect(ask(question)).toMatchObject({ value: { decides: { level: "province", unit: { code: "46" } } } });
  });

  it("takes a place that has ended as the one that received", () => {
    expect(ask({ code: "2.000528", on: "2025-07-10", receivedOn: "2025-06-27", place: "474" })).toMatchObject({
      value: { warnings: ["receivedAtEndedUnit"], transitional: { from: { unit: { code: "474" } } } },
    });
  });

  it("follows nothing to where the procedure is not", () => {
    const answer = ask({ code: "2.002867", on: "2026-03-05", place: "19777", receivedOn: "2026-03-01" });
    expect(answer).toMatchObject({ value: { status: "notInForce" } });
    expect(answer.ok && "transitional" in answer.value).toBe(false);
  });

  it.each([
    ["00002", "2026-08-01", "01"],
    ["00004", "2026-07-31", undefined],
    ["00004", "2026-08-01", undefined],
  ])("from %s, split, leads on %s to the province %s: the one in which every part is known to lie", (by, on, unit) => {
    const code = procedures.find(({ name }) => name === "of the department")?.code ?? procedureCodeUnsafe("1.001193");
    const [receivedOn, receivedBy] = [civilDateUnsafe("2025-06-27"), unitCodeUnsafe(by)];
    const answer = whoHandles(smallCatalog, smallCountry, { code, on: civilDateUnsafe(on), receivedOn, receivedBy });
    expect(answer.ok && answer.value.decides?.unit?.code).toBe(unit);
  });

  it("has nothing to follow when nothing changed hands", () => {
    const answer = ask({ code: "1.001193", on: "2026-03-05", receivedOn: "2026-03-01" });
    expect(answer.ok && "transitional" in answer.value).toBe(false);
  });

  it("says that no rule is known across other changes", () => {
    expect(ask({ code: "2.000528", on: "2027-03-02", receivedOn: "2027-02-27" })).toMatchObject({
      value: { status: "unknown", transitional: { rule: "notEstablished", from: { level: "commune" }, citations: [] } },
    });
  });
});
