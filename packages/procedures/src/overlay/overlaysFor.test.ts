import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { describe, expect, it } from "vitest";
import { procedures, smallCatalog, smallCountry } from "../competence/smallCountry.fixture.ts";
import { whoHandles } from "../competence/whoHandles.ts";
import { exampleCatalog, exampleUnits } from "../testing/index.ts";
import type { ProvinceOverlay } from "./ProvinceOverlay.ts";

const code = procedureCodeUnsafe("1.001193");
const year = { from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") };
const toProvince: ProvinceOverlay = {
  province: unitCodeUnsafe("46"),
  kind: "decentralisation",
  codes: [code],
  to: { level: "province", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp tỉnh" },
  effective: year,
  citation: { instrument: "12/2026/QĐ-UBND" },
};
const toCentre: ProvinceOverlay = {
  ...toProvince,
  kind: "authorisation",
  to: { level: "commune", organ: "serviceUnit", body: "Trung tâm Phục vụ hành chính công cấp xã" },
  citation: { instrument: "345/QĐ-UBND" },
};

const ask = (overlays: readonly ProvinceOverlay[], place = "19777", on = "2026-03-01"): ReturnType<typeof whoHandles> =>
  whoHandles(exampleCatalog, exampleUnits, {
    code,
    on: civilDateUnsafe(on),
    ...(place === "" ? {} : { place: unitCodeUnsafe(place) }),
    overlays,
  });

describe("overlays of a province", () => {
  it("decentralisation changes the owner, there", () => {
    expect(ask([toProvince])).toMatchObject({
      value: {
        decides: { level: "province", kind: "decentralisation", unit: { code: "46" } },
        citations: [{ instrument: "60/2014/QH13" }, { instrument: "12/2026/QĐ-UBND" }],
      },
    });
  });

  it("authorisation changes who acts, never the owner", () => {
    expect(ask([toCentre])).toMatchObject({
      value: {
        decides: { level: "commune", kind: "original" },
        acting: { organ: "serviceUnit", kind: "authorisation" },
      },
    });
  });

  it("never leaks to another province", () => {
    expect(ask([toProvince, toCentre], "06760")).toEqual(ask([], "06760"));
  });

  it("may be limited to some communes", () => {
    const within = [unitCodeUnsafe("19789")];
    expect(ask([{ ...toCentre, within }])).toEqual(ask([]));
    expect(ask([{ ...toCentre, within }], "19789")).toMatchObject({ value: { acting: { level: "commune" } } });
  });

  it("holds only where the level that gives owns the task, so that there is no second step", () => {
    expect(ask([{ ...toCentre, from: "province" }])).toEqual(ask([]));
    expect(ask([{ ...toCentre, from: "province" }, toProvince])).toMatchObject({
      value: { acting: { level: "commune" } },
    });
  });

  it.each([
    ["overlayNotInForce", [{ ...toProvince, effective: { from: civilDateUnsafe("2026-04-01") } }], "19777"],
    ["overlayWithoutEnd", [{ ...toCentre, effective: { from: civilDateUnsafe("2026-01-01") } }], "19777"],
    ["overlayOverlap", [toProvince, { ...toProvince, citation: { instrument: "99/2026/QĐ-UBND" } }], "19777"],
    ["overlayNeedsPlace", [toProvince], ""],
  ] as const)("reports %s and changes nothing", (warning, overlays, place) => {
    expect(ask(overlays, place)).toMatchObject({
      value: { decides: { level: "commune", kind: "original" }, warnings: [warning] },
    });
  });

  it("reports one without a basis", () => {
    const { citation: _, ...baseless } = toProvince;
    expect(ask([baseless])).toMatchObject({
      value: { decides: { kind: "original" }, warnings: ["overlayWithoutBasis"] },
    });
  });
});

describe("what else a province settles", () => {
  const residence = procedureCodeUnsafe("1.004222");

  it("leaves the equally competent bodies as they are when the owner passes its task on", () => {
    const copies = procedureCodeUnsafe("2.000815");
    const answer = whoHandles(exampleCatalog, exampleUnits, {
      code: copies,
      on: civilDateUnsafe("2026-03-01"),
      place: unitCodeUnsafe("19777"),
      overlays: [{ ...toProvince, codes: [copies] }],
    });
    expect(answer).toMatchObject({
      value: { decides: { kind: "decentralisation" }, alternatives: [{ organ: "notaryPractice" }] },
    });
  });

  it("takes its task from all of a level when it passes it on, and leaves other levels theirs", () => {
    const applicants = procedures.find(({ name }) => name === "chosen by the applicant");
    const owners = (from: string): readonly (string | undefined)[] => {
      const answer = whoHandles(smallCatalog, smallCountry, {
        code: applicants?.code ?? code,
        on: civilDateUnsafe("2026-03-01"),
        place: unitCodeUnsafe("00001"),
        overlays: [{ ...toProvince, province: unitCodeUnsafe(from), codes: [applicants?.code ?? code] }],
      });
      const { decides, alternatives = [] } = answer.ok ? answer.value : {};
      return [decides, ...alternatives].map((one) => `${one?.level} ${one?.organ}`);
    };
    expect(owners("02")).toEqual([
      "commune peoplesCommittee",
      "other notaryPractice",
      "province peoplesCommittee",
      "commune police",
      "province police",
    ]);
    expect(owners("01")).toEqual([
      "province peoplesCommittee",
      "other notaryPractice",
      "province peoplesCommittee",
      "province police",
    ]);
  });

  it("has passed a task on from its day, and nothing has changed hands between two days after that", () => {
    const received = (receivedOn: string, overlay: ProvinceOverlay, by?: string): ReturnType<typeof whoHandles> =>
      whoHandles(exampleCatalog, exampleUnits, {
        code,
        on: civilDateUnsafe("2026-03-01"),
        place: unitCodeUnsafe("19777"),
        receivedOn: civilDateUnsafe(receivedOn),
        ...(by === undefined ? {} : { receivedBy: unitCodeUnsafe(by) }),
        overlays: [overlay],
      });
    const transition = (answer: ReturnType<typeof whoHandles>): unknown => answer.ok && answer.value.transitional;
    const asBefore = { level: "commune", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp xã" };
    for (const by of [undefined, "19777"]) {
      expect(transition(received("2026-01-01", toProvince, by))).toBeUndefined();
      expect(transition(received("2025-12-31", toProvince, by))).toMatchObject({
        rule: "notEstablished",
        from: asBefore,
        to: { level: "province" },
      });
    }
    expect(transition(received("2026-01-01", toProvince, "06760"))).toMatchObject({ from: asBefore });
    const long = { ...toProvince, effective: { from: civilDateUnsafe("2025-01-01") } };
    expect(transition(received("2025-06-30", long))).toMatchObject({ rule: "successorCarriesOn", from: asBefore });
  });

  it("reports once what is wrong with several", () => {
    const later = { ...toProvince, effective: { from: civilDateUnsafe("2026-04-01") } };
    expect(ask([later, later])).toMatchObject({ value: { warnings: ["overlayNotInForce"] } });
  });

  it("does not touch what a vertical agency owns", () => {
    const answer = whoHandles(exampleCatalog, exampleUnits, {
      code: residence,
      on: civilDateUnsafe("2026-03-01"),
      place: unitCodeUnsafe("19777"),
      overlays: [{ ...toProvince, codes: [residence] }],
    });
    expect(answer).toMatchObject({ value: { decides: { organ: "police" }, warnings: ["overlayNotOfProvince"] } });
  });

  it("refuses the second step of an authorisation", () => {
    const onward: ProvinceOverlay = { ...toCentre, from: "province" };
    const first: ProvinceOverlay = {
      ...toCentre,
      from: "commune",
      to: { level: "province", organ: "provincialDepartment", body: "Sở Tư pháp" },
    };
    expect(ask([first, onward])).toMatchObject({
      value: { acting: { body: "Sở Tư pháp" }, warnings: ["overlaySecondStep"] },
    });
  });

  it("names where the province receives, and nowhere else", () => {
    const reception: ProvinceOverlay = {
      province: unitCodeUnsafe("46"),
      kind: "reception",
      scope: "unit",
      codes: [code],
      effective: year,
      citation: { instrument: "88/QĐ-UBND" },
    };
    const counters = (answer: ReturnType<typeof whoHandles>): readonly string[] =>
      answer.ok ? answer.value.receives.map(({ level, scope }) => `${level} ${scope}`) : [];
    expect(counters(ask([]))).toEqual(["commune unit", "commune province", "province province", "central nationwide"]);
    expect(counters(ask([reception]))).toEqual(["commune unit", "central nationwide"]);
    expect(ask([reception])).toMatchObject({
      value: { receives: [{ citation: { instrument: "88/QĐ-UBND" } }, { citation: { instrument: "118/2025/NĐ-CP" } }] },
    });
    expect(ask([reception, reception])).toMatchObject({ value: { warnings: ["overlayOverlap"] } });
  });

  it("settles a case when all options go to one body, and changes the options when not", () => {
    const design = procedureCodeUnsafe("1.013234");
    const question = { code: design, on: civilDateUnsafe("2026-03-01"), place: unitCodeUnsafe("19777") };
    const down: ProvinceOverlay = {
      ...toProvince,
      codes: [design],
      from: "province",
      to: { level: "commune", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp xã" },
    };
    expect(whoHandles(exampleCatalog, exampleUnits, { ...question, overlays: [down] })).toMatchObject({
      value: { decides: { level: "commune", kind: "decentralisation", unit: { code: "19777" } } },
    });
    const elsewhere: ProvinceOverlay = { ...down, to: { ...down.to, body: "Chủ tịch Ủy ban nhân dân cấp xã" } };
    expect(whoHandles(exampleCatalog, exampleUnits, { ...question, overlays: [elsewhere] })).toMatchObject({
      error: { options: [{ body: "Chủ tịch Ủy ban nhân dân cấp xã" }, { body: "Ủy ban nhân dân cấp xã" }] },
    });
  });
});
