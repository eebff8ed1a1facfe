import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileJsonSchema, readProfile } from "./index.ts";

const office = { name: "Trung tâm", kind: "serviceCentre", unit: "46" };
const day = { name: "Phiên", kind: "mobile", rule: { every: "week", weekdays: [6] }, hours: [["07:30", "11:00"]] };
const period = { from: "2026-01-01", until: "2027-01-01" };
const to = { level: "commune", organ: "peoplesCommittee", body: "Ủy ban nhân dân cấp xã" };
const overlay = { kind: "authorisation", codes: ["1.001193"], effective: period, to };
const post = { kind: "assignment", office: "centre", role: "deskOfficer", effective: period };
const secondment = { ...post, kind: "secondment" };
const emergency = {
  effective: period,
  units: ["19753"],
  villages: [{ name: "Thôn 1", unit: "19753", post: "Trưởng thôn" }],
  codes: ["1.001193"],
  citation: { instrument: "1/QĐ-UBND" },
};

const pathsOf = (written: unknown): readonly string[] => {
  const read = readProfile(written);
  return read.ok ? [] : read.error.issues.map(({ path }) => path);
};

describe("a profile", () => {
  it("may hold every part", () => {
    const whole = {
      $schema: "./profile.schema.json",
      name: "Huế",
      province: "46",
      units: ["19753"],
      office: { hours: [["07:30", "11:30"]], seasons: [{ ...period, hours: [["07:00", "11:00"]] }] },
      policy: { cutoff: "15:00" },
      dossier: { supplementMax: 2, workingDayAs: "days" },
      offices: {
        centre: {
          ...office,
          time: { saturday: "morning" },
          desks: {
            one: { name: "Quầy 1", receives: { fields: ["Hộ tịch"], channels: ["inPerson"] }, appointment: true },
          },
          sessions: { village: day, dated: { ...day, rule: { on: ["2026-05-09"] }, onHolidays: "hold" } },
          evidence: { source: "báo", checkedOn: "2026-11-22", confidence: "press" },
        },
      },
      closures: { storm: { from: "2026-09-09", until: "2026-09-10", offices: ["centre"], reason: "bão" } },
      overlays: { certification: { ...overlay, evidence: { example: true } } },
      stepBudgets: { birth: { codes: ["1.001193"], steps: [{ who: "Một cửa", limit: "2 giờ làm việc" }] } },
      officers: {
        a: {
          post: "Công chức hộ tịch",
          assignments: [
            { ...post, desk: "one" },
            { ...secondment, desk: "one" },
          ],
        },
      },
      emergencies: { flood: emergency },
      evidence: { office: { example: true, note: "ví dụ" } },
    };
    expect(readProfile(whole)).toEqual({ ok: true, value: whole });
  });

  it.each<readonly [string, object]>([
    ["", { offises: {} }],
    ["", { constructor_: 1 }],
    ["name", { name: " " }],
    ["province", { province: "046" }],
    ["province", { overlays: { a: overlay } }],
    ["province", { units: ["19753"] }],
    ["units.0", { province: "46", units: ["1975"] }],
    ["office", { office: { followsSwap: true } }],
    ["office.weekdays", { office: { weekdays: [] } }],
    ["office.weekdays.0", { office: { weekdays: [8] } }],
    ["office.hours", { office: { hours: [["11:30", "07:30"]] } }],
    [
      "office.hours",
      {
        office: {
          hours: [
            ["07:30", "11:30"],
            ["11:00", "17:00"],
          ],
        },
      },
    ],
    ["office.hours.0.1", { office: { hours: [["07:30", "25:00"]] } }],
    ["office.hoursByWeekday.5", { office: { hoursByWeekday: { 5: [] } } }],
    ["office.seasons.0.until", { office: { seasons: [{ from: "2026-06-01", until: "2026-05-01" }] } }],
    ["policy.cutoff", { policy: { cutoff: "15h" } }],
    ["dossier.supplementMax", { dossier: { supplementMax: 1.5 } }],
    ["offices.bad key", { offices: { "bad key": office } }],
    ["offices.centre.kind", { offices: { centre: { ...office, kind: "shop" } } }],
    ["offices.centre.time.hours", { offices: { centre: { ...office, time: { hours: [] } } } }],
    ["offices.centre.desks.one.name", { offices: { centre: { ...office, desks: { one: {} } } } }],
    [
      "offices.centre.sessions.s.rule.ordinal",
      {
        offices: {
          centre: { ...office, sessions: { s: { ...day, rule: { every: "month", ordinal: 6, weekday: 6 } } } },
        },
      },
    ],
    [
      "offices.centre.sessions.s.hours",
      { offices: { centre: { ...office, sessions: { s: { ...day, hours: [["11:00", "07:30"]] } } } } },
    ],
    [
      "offices.centre.evidence.checkedOn",
      { offices: { centre: { ...office, evidence: { source: "x", confidence: "press" } } } },
    ],
    ["closures.a.until", { closures: { a: { from: "2026-09-09", until: "2026-09-09", reason: "bão" } } }],
    ["closures.a.until", { closures: { a: { from: "2026-09-09", until: "2028-09-09", reason: "bão" } } }],
    [
      "closures.a.offices.0",
      { closures: { a: { from: "2026-09-09", until: "2026-09-10", reason: "bão", offices: ["none"] } } },
    ],
    ["overlays.a.codes.0", { province: "46", overlays: { a: { ...overlay, codes: ["1"] } } }],
    ["overlays.a", { province: "46", overlays: { a: { ...overlay, province: "46" } } }],
    [
      "overlays.a.effective.until",
      { province: "46", overlays: { a: { ...overlay, effective: { from: "2026-01-01", until: "2026-01-01" } } } },
    ],
    ["stepBudgets.a.steps.0.limit", { stepBudgets: { a: { codes: ["1.001193"], steps: [{ who: "x", limit: "3" }] } } }],
    ["officers.a.assignments.0.office", { officers: { a: { post: "x", assignments: [post] } } }],
    [
      "officers.a.assignments.0.desk",
      { offices: { centre: office }, officers: { a: { post: "x", assignments: [{ ...post, desk: "no" }] } } },
    ],
    [
      "officers.a.assignments.0.effective.until",
      {
        offices: { centre: office },
        officers: { a: { post: "x", assignments: [{ ...secondment, effective: { from: "2026-01-01" } }] } },
      },
    ],
    [
      "officers.a.assignments.0.effective",
      {
        offices: { centre: office },
        officers: { a: { post: "x", assignments: [{ ...secondment, effective: null }] } },
      },
    ],
    [
      "officers.a.assignments.1.effective",
      { offices: { centre: office }, officers: { a: { post: "x", assignments: [secondment, secondment] } } },
    ],
    [
      "emergencies.a.effective.until",
      { province: "46", emergencies: { a: { ...emergency, effective: { from: "2026-01-01" } } } },
    ],
  ])("with something wrong at %j says so, there and nowhere else", (path, written) => {
    expect(pathsOf(written)).toEqual([path]);
    const read = readProfile(written);
    if (read.ok) throw new Error("read");
    for (const { message } of read.error.issues) {
      expect(message.vi).not.toBe("");
      expect(message.vi).not.toBe(message.en);
    }
  });

  it("names the value found and the key it does not know", () => {
    const read = readProfile({ province: 46, offises: {} });
    expect(read).toMatchObject({
      error: {
        issues: [
          { path: "province", message: { vi: "cần kiểu string, không phải 46", en: "string expected, not 46" } },
          { path: "", message: { en: 'no such key: "offises"; remove it or correct the spelling' } },
        ],
      },
    });
  });

  it("lists fifty errors at once, and says how many more than a thousand there are", () => {
    const closures = (count: number): object =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`c${index}`, { from: "2026-09-09", until: "x", reason: "bão" }]),
      );
    expect(pathsOf({ closures: closures(50) })).toHaveLength(50);
    const many = readProfile({ closures: closures(1200) });
    if (many.ok) throw new Error("read");
    expect(many.error.issues).toHaveLength(1001);
    expect(many.error.issues.at(-1)?.message.en).toBe("and 200 more");
  });

  it("says what is wrong with the shape and between the parts together", () => {
    expect(
      pathsOf({
        offices: { a: { ...office, kind: 1 } },
        closures: { x: { from: "2026-09-09", until: "2026-09-08", offices: ["b"] } },
      }),
    ).toEqual(["offices.a.kind", "closures.x.reason", "closures.x.until", "closures.x.offices.0"]);
  });

  it("of several says in which one, and lets a later one speak of the offices of an earlier one", () => {
    const closed = { closures: { a: { from: "2026-09-09", until: "2026-09-10", reason: "bão", offices: ["centre"] } } };
    expect(pathsOf([{ offices: { centre: office } }, closed])).toEqual([]);
    expect(pathsOf([{ offices: { centre: office } }, { ...closed, offices: { centre: null } }])).toEqual([
      "closures.a.offices.0",
    ]);
    expect(pathsOf([{}, { name: 1 }])).toEqual(["1.name"]);
    expect(pathsOf([{}, 7])).toEqual(["1"]);
  });
});

describe("a hostile profile", () => {
  it.each(["__proto__", "constructor", "prototype"])("with a key %s is refused by its path", (key) => {
    const text = `{"offices":{"a":{"desks":{"${key}":{"polluted":true}}}}}`;
    expect(pathsOf(JSON.parse(text))).toEqual([`offices.a.desks.${key}`]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("that is deep or huge is refused at once", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = { a: deep };
    expect(pathsOf({ offices: deep })).toHaveLength(1);
    expect(pathsOf({ units: Array.from({ length: 600_000 }, () => "19753") })).toEqual([""]);
  });

  it("is answered, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const read = readProfile(junk);
        expect(read.ok || read.error.issues.length > 0).toBe(true);
      }),
    );
  });
});

it("has a JSON Schema that names every part", () => {
  const schema = profileJsonSchema() as { readonly properties: object };
  expect(Object.keys(schema.properties)).toContain("emergencies");
  expect(schema).toMatchObject({ additionalProperties: false });
});
