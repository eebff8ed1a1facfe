import { story } from "@haicap/dossiers/testing";
import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe, formatInstant, instantUnsafe } from "@haicap/kernel";
import { unitCodeUnsafe } from "@haicap/units";
import { describe, expect, it } from "vitest";
import type { ProvinceProfileWire } from "../profile/Wire.ts";
import type { Province } from "../province/Province.ts";
import { exampleTables } from "../testing/index.ts";
import { defineProvince } from "./defineProvince.ts";

const birth = procedureCodeUnsafe("1.001193");
const period = { from: "2026-01-01", until: "2027-01-01" };
const profile: ProvinceProfileWire = {
  province: "46",
  office: { hours: [["08:00", "12:00"]] },
  policy: { cutoff: "11:00" },
  dossier: { workingDayAs: "days", supplementMax: 2 },
  offices: {
    city: { name: "Trung tâm thành phố", kind: "serviceCentre", unit: "46", time: { weekdays: [1, 2, 3, 4, 5, 6] } },
    ward: { name: "Trung tâm phường Phú Xuân", kind: "serviceCentre", unit: "19753" },
  },
  closures: { storm: { from: "2026-03-05", until: "2026-03-06", reason: "bão", offices: ["ward"] } },
  overlays: {
    acting: {
      kind: "authorisation",
      codes: ["1.001193"],
      effective: period,
      to: { level: "commune", organ: "serviceUnit", body: "Trung tâm Phục vụ hành chính công phường" },
      citation: { instrument: "12/QĐ-UBND" },
      evidence: { source: "x", checkedOn: "2026-11-22", confidence: "verified" },
    },
    fee: {
      kind: "fee",
      codes: ["1.001193"],
      effective: period,
      fee: { status: "stated", amount: 8000, currency: "VND", kind: "charge" },
      citation: { instrument: "05/2026/NQ-HĐND" },
    },
    heritage: {
      kind: "localProcedure",
      codes: ["5.000001"],
      name: "Hỗ trợ tu bổ nhà vườn",
      field: "Di sản",
      issuer: "Ủy ban nhân dân thành phố Huế",
      effective: period,
      to: { level: "commune", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp xã" },
      citation: { instrument: "12/2026/NQ-HĐND" },
    },
  },
  stepBudgets: {
    birth: {
      codes: ["1.001193"],
      steps: [
        { who: "Một cửa", limit: "2 giờ làm việc" },
        { who: "Hộ tịch", limit: "1 ngày làm việc" },
      ],
    },
    heritage: { codes: ["5.000001"], steps: [{ who: "Một cửa", limit: "9 ngày làm việc" }] },
  },
};

const define = (written: ProvinceProfileWire | readonly ProvinceProfileWire[] = profile): Province => {
  const defined = defineProvince(exampleTables, written);
  if (!defined.ok) throw new Error(JSON.stringify(defined.error));
  return defined.value;
};
const hue = define();
const at = instantUnsafe("2026-03-04T09:00+07:00");

describe("a profile against the tables", () => {
  const pathsOf = (written: ProvinceProfileWire): readonly string[] => {
    const defined = defineProvince(exampleTables, written);
    return defined.ok ? [] : defined.error.issues.map(({ path }) => path);
  };

  it("names every unit that is not of the province and every procedure nobody promulgated", () => {
    const scope = { codes: ["9.999999"], units: ["26740"] };
    const centre = { name: "x", kind: "serviceCentre" as const, unit: "26740" };
    const emergency = {
      effective: period,
      units: ["26740"],
      villages: [{ name: "x", unit: "26740", post: "x" }],
      codes: ["9.999999"],
      citation: { instrument: "x" },
    };
    expect(
      pathsOf({
        province: "46",
        units: ["19753", "26740"],
        offices: { a: { ...centre, receives: scope, desks: { one: { name: "1", receives: scope } } } },
        overlays: {
          a: { kind: "reception", codes: ["9.999999"], scope: "unit", effective: period, within: ["26740"] },
        },
        stepBudgets: { a: { codes: ["9.999999"], steps: [{ who: "x", limit: "1 ngày" }] } },
        emergencies: { a: emergency },
      }),
    ).toEqual([
      "units.1",
      "offices.a.unit",
      "offices.a.receives.units.0",
      "offices.a.desks.one.receives.units.0",
      "overlays.a.within.0",
      "emergencies.a.units.0",
      "emergencies.a.villages.0.unit",
      "offices.a.receives.codes.0",
      "offices.a.desks.one.receives.codes.0",
      "overlays.a.codes.0",
      "stepBudgets.a.codes.0",
      "emergencies.a.codes.0",
    ]);
    expect(pathsOf({ province: "99" })).toEqual(["province"]);
    expect(pathsOf({})).toEqual(["province"]);
    expect(pathsOf({ province: "46", offises: {} } as ProvinceProfileWire)).toEqual([""]);
  });

  it("may come in several parts", () => {
    expect(define([{ policy: { cutoff: "15:00" } }, profile]).profile.policy).toEqual({ cutoff: "11:00" });
  });
});

describe("a province", () => {
  it("finds its units, and says of others that they are not its own", () => {
    expect(hue.unit({ code: unitCodeUnsafe("19753") })).toMatchObject({
      value: { status: "found", unit: { fullName: "Phường Phú Xuân" } },
    });
    expect(hue.unit({ code: unitCodeUnsafe("46") })).toMatchObject({ value: { status: "found" } });
    expect(hue.unit({ code: unitCodeUnsafe("26740") })).toEqual({
      ok: false,
      error: { _tag: "NotOfProvince", code: "26740", province: "46" },
    });
    expect(hue.unit({ code: unitCodeUnsafe("26741") })).toMatchObject({ error: { _tag: "UnitNotFound" } });
    expect(define({ ...profile, units: ["19753"] }).unit({ text: "Phường Phú Xuân, TP Huế" })).toMatchObject({
      value: { status: "resolved", here: [{ unit: { code: "19753" } }] },
    });
    expect(hue.unit({ text: "Phường Sài Gòn", writtenUnder: "twoTier" })).toMatchObject({
      value: { unit: { code: "26740" }, here: [] },
    });
    expect(hue.unit({ code: unitCodeUnsafe("19753"), on: civilDateUnsafe("2025-06-30") })).toMatchObject({
      value: { unit: { fullName: "Phường Thuận Lộc" } },
    });
  });

  it("says who acts by its overlays, unless the question brings its own", () => {
    const question = { code: birth, place: unitCodeUnsafe("19753"), on: civilDateUnsafe("2026-03-04") };
    expect(hue.whoHandles(question)).toMatchObject({ value: { acting: { kind: "authorisation" } } });
    expect(hue.whoHandles({ ...question, overlays: [] })).not.toHaveProperty("value.acting");
    expect(hue.whoHandles({ ...question, code: procedureCodeUnsafe("5.000001") })).toMatchObject({
      value: { name: "Hỗ trợ tu bổ nhà vườn", status: "inForce" },
    });
    expect(hue.fees({ code: birth, place: unitCodeUnsafe("19753"), on: civilDateUnsafe("2026-03-04") })).toMatchObject({
      value: { fees: [{ fee: { amount: 8000 } }] },
    });
    expect(
      hue.overlayWarnings(civilDateUnsafe("2027-01-01")).map(({ overlay, problem }) => [overlay, problem]),
    ).toEqual([
      ["acting", "expired"],
      ["fee", "expired"],
      ["heritage", "expired"],
    ]);
  });

  it("counts by the hours of the office asked for, and dates the internal steps", () => {
    const due = (question: object): unknown => {
      const found = hue.dueDate({ receivedAt: at, ...question });
      if (!found.ok) return found.error._tag;
      const { deadline, steps, stepsExceed } = found.value;
      return [
        deadline.dueOn,
        ...(steps ?? []).map((step) => `${step.who} ${formatInstant(step.dueAt).slice(0, 16)}`),
        ...(stepsExceed === undefined ? [] : [stepsExceed._tag]),
      ];
    };
    expect(due({ limit: "1 ngày làm việc" })).toEqual(["2026-03-05"]);
    expect(due({ limit: "1 ngày làm việc", office: "ward" })).toEqual(["2026-03-06"]);
    expect(due({ limit: "3 ngày làm việc", office: "city" })).toEqual(["2026-03-07"]);
    expect(due({ limit: "3 ngày làm việc", code: birth })).toEqual([
      "2026-03-09",
      "Một cửa 2026-03-04T11:00",
      "Hộ tịch 2026-03-06T00:00",
    ]);
    expect(due({ limit: "3 ngày làm việc", code: procedureCodeUnsafe("5.000001") })).toEqual([
      "2026-03-09",
      "PartsExceedWhole",
    ]);
    expect(due({ limit: "3" })).toBe("LimitUnreadable");
    expect(due({ code: birth })).toBe("LimitNotStated");
    expect(due({})).toBe("LimitNotStated");
    expect(due({ limit: "1 ngày", office: "none" })).toBe("OfficeUnknown");
    expect(due({ limit: "1 ngày làm việc", receivedAt: instantUnsafe("2026-03-04T11:30+07:00") })).toEqual([
      "2026-03-06",
    ]);
    expect(
      due({
        limit: "1 ngày làm việc",
        receivedAt: instantUnsafe("2026-03-04T11:30+07:00"),
        policy: { cutoff: "12:00" },
      }),
    ).toEqual(["2026-03-05"]);
    expect(due({ limit: "1 ngày làm việc", code: birth, direction: "backward" })).toEqual(["2026-03-03"]);
    expect(due({ limit: "1 ngày làm việc", receivedAt: instantUnsafe("2029-03-04T11:30+07:00") })).toBe(
      "CalendarNotPublished",
    );
  });

  it("lists where to hand in, soonest first, and what it has no office for", () => {
    const place = unitCodeUnsafe("19753");
    const asked = { code: birth, place, at: instantUnsafe("2026-03-05T09:00+07:00") };
    const placesOf = (province: Province, question: object = {}): unknown => {
      const where = province.whereToSubmit({ ...asked, ...question });
      if (!where.ok) return where.error._tag;
      return where.value.places.map(({ office, next }) => [office, next && formatInstant(next.at).slice(5, 16)]);
    };
    const city = ["city", "03-05T09:00"];
    const ward = ["ward", "03-06T08:00"];
    expect(placesOf(hue)).toEqual([city, ward]);
    expect(placesOf(hue, { at: instantUnsafe("2026-03-04T07:00+07:00") })).toEqual([
      ["ward", "03-04T08:00"],
      ["city", "03-04T08:00"],
    ]);
    expect(placesOf(hue, { place: unitCodeUnsafe("46") })).toEqual([city, ward]);
    expect(placesOf(hue, { channel: "publicPost" })).toEqual([city, ward]);
    expect(placesOf(hue, { at: instantUnsafe("2027-01-04T07:00+07:00") })).toEqual([
      ["ward", undefined],
      ["city", undefined],
    ]);
    expect(placesOf(hue, { code: procedureCodeUnsafe("1.004222") })).toEqual([]);
    expect(placesOf(hue, { code: procedureCodeUnsafe("9.999999") })).toBe("ProcedureNotFound");
    const offices = { ...profile.offices };
    const narrow = define({
      ...profile,
      offices: {
        city: { ...offices["city"], appointment: true, receives: { fields: ["Hộ tịch"] } },
        ward: { ...offices["ward"], receives: { units: ["46"] } },
        finance: { ...offices["ward"], kind: "department" },
        later: { ...offices["ward"], effective: { from: "2026-06-01" } },
      } as ProvinceProfileWire["offices"] & object,
    });
    expect(placesOf(narrow)).toEqual([city]);
    expect(placesOf(narrow, { withoutAppointment: true })).toEqual([["city", undefined]]);
    const where = hue.whereToSubmit(asked);
    expect(where.ok && where.value.elsewhere.map(({ channels }) => channels)).toContainEqual(["online"]);
  });

  it("goes through a dossier by its own hours and numbers", () => {
    const events = story(`2026-03-04 08:00 Submit applicant
      2026-03-04 09:00 Accept deskOfficer`);
    const asked = { limit: "1 ngày làm việc", asOf: instantUnsafe("2026-03-04T10:00+07:00"), events };
    const found = hue.dossier(asked);
    if (!found.ok) throw new Error(found.error._tag);
    expect(found.value.rules.profile.supplementMax).toBe(2);
    expect(found.value.report.verdict).toBe("openInTime");
    const allowed = found.value.allowed("specialist");
    expect(allowed.ok && allowed.value.length).toBeGreaterThan(0);
    expect(hue.dossier({ ...asked, office: "none" })).toMatchObject({ error: { _tag: "OfficeUnknown" } });
    expect(hue.dossier({ ...asked, limit: "x" })).toMatchObject({ error: { _tag: "LimitUnreadable" } });
    expect(hue.dossier({ ...asked, numbers: { supplementMax: 5 } })).toMatchObject({
      value: { rules: { profile: { supplementMax: 5 } } },
    });
    expect(hue.dossier({ ...asked, events: [], office: "ward" })).toMatchObject({
      value: { report: { verdict: "notCounted" } },
    });
  });

  it("says who may act, of offices it has", () => {
    expect(hue.whoMayAct({ on: civilDateUnsafe("2026-03-04"), office: "ward" })).toEqual({
      ok: true,
      value: { officers: [], villages: [] },
    });
    expect(hue.whoMayAct({ on: civilDateUnsafe("2026-03-04"), office: "none" })).toMatchObject({
      error: { _tag: "OfficeUnknown", known: ["city", "ward"] },
    });
  });
});
