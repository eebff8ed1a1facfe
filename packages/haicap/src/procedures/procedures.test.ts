import { civilDateUnsafe } from "@haicap/kernel";
import { completenessOf, listFor, sunsets } from "@haicap/procedures/list";
import { unitCodeUnsafe } from "@haicap/units";
import { describe, expect, it } from "vitest";
import { procedureCatalog } from "../tables/procedures.ts";
import { unitTable } from "../tables/units.ts";
import { get, search, type WhoHandlesInput, whoHandles } from "./index.ts";

const who = (
  code: string,
  on: string,
  more: Omit<WhoHandlesInput, "code" | "on"> = {},
): ReturnType<typeof whoHandles> => whoHandles({ code, on, ...more });

describe("who handles, across the days that matter", () => {
  it.each([
    ["civil status: birth", "1.001193", "2025-06-30", "commune", "original"],
    ["civil status: birth", "1.001193", "2025-07-01", "commune", "original"],
    ["civil status: foreign element", "2.000528", "2025-06-30", "district", "original"],
    ["civil status: foreign element", "2.000528", "2025-07-01", "commune", "division"],
    ["civil status: foreign element, border area", "1.000110", "2025-06-30", "commune", "original"],
    ["certification: copies", "2.000815", "2026-11-20", "commune", "original"],
    ["certification: translator", "2.001008", "2025-06-30", "district", "original"],
    ["certification: translator", "2.001008", "2027-03-01", "commune", "division"],
    ["household business", "1.001612", "2025-06-30", "district", "original"],
    ["household business", "1.001612", "2025-07-01", "commune", "division"],
    ["household business", "1.001612", "2027-03-01", "commune", "division"],
    ["cooperative", "1.005280", "2027-02-28", "commune", "division"],
    ["land: first certificate", "1.013978", "2025-06-30", "district", "original"],
    ["land: first certificate", "1.013978", "2026-01-30", "commune", "division"],
    ["land: first certificate", "1.013978", "2026-01-31", "commune", "division"],
    ["land: first certificate", "1.013978", "2027-03-01", "commune", "division"],
    ["land: registration office", "1.013831", "2026-01-31", "province", "original"],
    ["social assistance", "1.001776", "2025-07-01", "commune", "division"],
    ["social pension", "1.014027", "2025-07-01", "commune", "original"],
    ["radio frequencies", "2.002788", "2025-07-01", "province", "devolution"],
    ["irrigation, passed on by the province", "1.014849", "2026-03-01", "commune", "decentralisation"],
    ["people with merit, commune certifies first", "1.010824", "2026-03-01", "province", "original"],
  ])("%s: %s on %s is decided by the %s, %s", (_, code, on, level, kind) => {
    expect(who(code, on)).toMatchObject({ ok: true, value: { status: "inForce", decides: { level, kind } } });
  });

  it.each([
    ["the decree of justice has ended", "2.000528", "2027-03-01", "legalBasisExpired"],
    ["the law on civil status has been replaced", "1.001193", "2027-03-01", "legalBasisExpired"],
    ["the decree of finance has ended", "1.005280", "2027-03-01", "legalBasisExpired"],
    ["the decree of construction has ended", "1.013225", "2027-03-01", "legalBasisExpired"],
    ["how district and commune shared is not written", "1.001776", "2025-06-30", "splitRuleNotWritten"],
    ["which act moved it is not established", "1.004376", "2026-03-01", "moveDateNotEstablished"],
    ["nobody knows that far back", "1.005280", "2024-06-30", "outsideCoverage"],
  ])("asserts nothing where %s", (_, code, on, warning) => {
    const answer = who(code, on);
    expect(answer).toMatchObject({
      ok: true,
      value: { status: "unknown", warnings: expect.arrayContaining([warning]) },
    });
    expect(answer.ok && "decides" in answer.value).toBe(false);
  });

  it("knows the transport offices behind the police of March 2025", () => {
    expect(who("3.000346", "2025-02-28")).toMatchObject({
      error: { _tag: "CaseDependent", options: [{ level: "central" }, { body: "Sở Giao thông vận tải" }] },
    });
    expect(who("3.000346", "2025-07-01")).toMatchObject({ value: { decides: { organ: "police" } } });
    expect(who("3.000333", "2025-02-28")).toMatchObject({ value: { decides: { body: "Sở Tư pháp" } } });
  });

  it("says when a procedure was not there yet, and when it is gone", () => {
    expect(who("1.014027", "2025-06-30")).toMatchObject({ value: { status: "notInForce" } });
    expect(who("1.116909", "2026-08-01")).toMatchObject({ value: { status: "notInForce" } });
    expect(who("1.000145", "2026-08-01")).toMatchObject({ value: { status: "abolished", replacedBy: ["1.001776"] } });
  });
});

describe("a level tag is not a People's Committee", () => {
  it.each([
    ["1.004222", "police", "Công an cấp xã"],
    ["1.005458", "customs", "Chi cục Hải quan khu vực"],
    ["1.001831", "stateBank", "Ngân hàng Nhà nước Khu vực"],
    ["3.000330", "police", "Cục Hồ sơ nghiệp vụ"],
  ])("%s is handled by %s", (code, organ, body) => {
    expect(who(code, "2026-11-20", { place: "19753" })).toMatchObject({ value: { decides: { organ, body } } });
  });

  it("offers the bodies of an agency when the level depends on the case", () => {
    expect(who("1.001613", "2026-11-20")).toMatchObject({
      error: {
        _tag: "CaseDependent",
        options: [{ organ: "socialInsuranceAgency" }, { organ: "socialInsuranceAgency" }],
      },
    });
  });
});

describe("a place in Huế", () => {
  it("is the ward with its office, the province with its department, or the old district", () => {
    expect(who("1.001612", "2026-03-01", { place: "19753" })).toMatchObject({
      value: { decides: { unit: { fullName: "Phường Phú Xuân" }, office: "Phòng Kinh tế, Hạ tầng và Đô thị" } },
    });
    expect(who("1.013831", "2026-03-01", { place: "19753" })).toMatchObject({
      value: { decides: { unit: { code: "46" } }, regulates: { body: "Bộ Nông nghiệp và Môi trường" } },
    });
    expect(who("2.000528", "2025-06-30", { place: "19753" })).toMatchObject({
      value: { decides: { level: "district", unit: { level: "district" } } },
    });
  });

  it("refuses a district today, and follows it for a dossier of June 2025", () => {
    expect(who("2.000528", "2025-07-10", { place: "474" })).toMatchObject({ error: { _tag: "UnitNotFound" } });
    const answer = who("2.000528", "2025-07-10", { receivedOn: "2025-06-27", receivedBy: "474" });
    expect(answer).toMatchObject({ value: { transitional: { from: { unit: { fullName: "Quận Thuận Hóa" } } } } });
    expect(answer.ok && answer.value.transitional?.candidates?.every(({ unit }) => unit.parent?.code === "46")).toBe(
      true,
    );
  });

  it("keeps a procedure of Quảng Ninh in Quảng Ninh", () => {
    expect(who("2.002867", "2026-10-01", { place: "19753" })).toMatchObject({ value: { status: "notInForce" } });
    expect(who("2.002867", "2026-10-01", { place: "22" })).toMatchObject({ value: { status: "inForce" } });
  });
});

it("gives every procedure exactly one kind of answer on every day that matters", () => {
  for (const on of ["2016-01-01", "2025-06-30", "2025-07-01", "2026-01-31", "2026-10-10", "2027-02-28", "2027-03-01"])
    for (const code of procedureCatalog().codes) {
      const answer = who(code, on);
      if (!answer.ok) expect(answer.error).toMatchObject({ _tag: "CaseDependent" });
      else if (answer.value.decides === undefined) expect(answer.value.status).not.toBe("inForce");
      else expect(["inForce", "internal"]).toContain(answer.value.status);
      if (answer.ok && answer.value.decides !== undefined && on >= "2025-07-01")
        expect(answer.value.decides.level).not.toBe("district");
    }
});

describe("what a procedure says of itself", () => {
  it("keeps what the source shows apart from what the law says", () => {
    expect(get({ code: "1.000110", on: "2026-11-20" })).toMatchObject({
      value: {
        channels: expect.arrayContaining([expect.objectContaining({ limit: { amount: 1, unit: "unspecified" } })]),
        limit: { amount: 1, unit: "workingDay", confidence: "recalled" },
        flags: expect.arrayContaining(["feeSetByProvincialCouncil", "unitMissingInSource"]),
      },
    });
    expect(get({ code: "1.000110" })).not.toMatchObject({ value: { channels: [{ fee: { status: "free" } }] } });
  });

  it("shows one of the curated table alone", () => {
    expect(get({ code: "1.001776" })).toMatchObject({
      value: { channels: [{ limit: { amount: 10, unit: "workingDay" } }, {}, {}], levels: ["commune"] },
    });
  });
});

it("finds what people type", () => {
  expect(search({ text: "dang ky tam tru", limit: 1 })).toMatchObject({ value: { matches: [{ code: "1.004194" }] } });
  expect(search({ text: "khai sinh", level: "district", on: "2025-06-30" })).toMatchObject({
    value: { matches: expect.arrayContaining([expect.objectContaining({ code: "2.000528" })]) },
  });
});

describe("the whole catalog at once", () => {
  const catalog = procedureCatalog();

  it("lists for a ward what whoHandles gives it, and nothing of police, tax, customs or insurance", () => {
    const on = "2026-03-01";
    const list = listFor(catalog, unitTable(), {
      level: "commune",
      place: unitCodeUnsafe("19753"),
      on: civilDateUnsafe(on),
    });
    const procedures = list.ok ? list.value.procedures : [];
    expect(procedures.length).toBeGreaterThan(150);
    for (const { entry, needs } of procedures) {
      const answer = who(entry.code, on, { place: "19753" });
      if (needs !== undefined) expect(answer).toMatchObject({ error: { _tag: "CaseDependent", needs } });
      else expect(answer).toMatchObject({ value: { status: "inForce" } });
      const deciders = answer.ok ? [answer.value.decides, ...(answer.value.alternatives ?? [])] : [];
      if (answer.ok) expect(deciders.map((one) => one?.level)).toContain("commune");
      expect(deciders.map((one) => one?.organ)).not.toContain("police");
    }
  });

  it("names the decrees of June 2025 among what ends on 1 March 2027, and nothing before", () => {
    const ends = (from: string, until: string): readonly string[] =>
      sunsets(catalog, { from: civilDateUnsafe(from), until: civilDateUnsafe(until) }).map(
        ({ instrument }) => instrument,
      );
    expect(ends("2026-07-01", "2027-03-01")).toEqual([]);
    expect(ends("2027-03-01", "2027-03-02")).toEqual(
      expect.arrayContaining(["120/2025/NĐ-CP", "125/2025/NĐ-CP", "140/2025/NĐ-CP", "151/2025/NĐ-CP", "60/2014/QH13"]),
    );
  });

  it("counts each procedure once in the report of what is known", () => {
    const rows = completenessOf(catalog, civilDateUnsafe("2026-03-01"));
    expect(rows.reduce((sum, { procedures }) => sum + procedures, 0)).toBe(catalog.codes.length);
    expect(rows.reduce((sum, { records }) => sum + records, 0)).toBe(catalog.codes.length);
    for (const row of rows)
      expect(row.established + row.caseFacts + row.unwrittenRule + row.unknown + row.notThere).toBe(row.procedures);
  });
});
