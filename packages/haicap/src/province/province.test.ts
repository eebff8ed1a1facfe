import { instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { withPatchFile } from "../operation/patchFile.ts";
import { operationNamed, operations } from "../operations/index.ts";
import { defineProvince, type ProvinceProfile, profileNamed, profileNames, readProfile, withProfile } from "./index.ts";

const profileOf = (written: unknown): ProvinceProfile => {
  const read = readProfile(written);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const ask = (name: string, profile: unknown, input: unknown, office?: string): unknown => {
  const operation = operationNamed(name);
  if (operation === undefined) throw new Error(name);
  const answered = withProfile(operation, profileOf(profile), office === undefined ? {} : { office }).run(input);
  return answered.ok ? answered.value : answered.error;
};

const overlay = {
  kind: "authorisation",
  codes: ["1.001193"],
  effective: { from: "2026-01-01", until: "2027-01-01" },
  to: { level: "commune", organ: "serviceUnit", body: "Trung tâm Phục vụ hành chính công phường" },
  citation: { instrument: "12/QĐ-UBND" },
};

describe("an operation for a province", () => {
  it("counts in the hours and days of its offices, day and hour alike", () => {
    const profile = { office: { hours: [["08:00", "12:00"]], closures: ["2026-06-08"] } };
    const input = { receivedAt: "2026-06-05T11:00:00+07:00", limit: "2 giờ làm việc" };
    expect(ask("deadline.compute", profile, input)).toMatchObject({ dueAt: "2026-06-09T09:00:00+07:00" });
    expect(ask("calendar.day", profile, { date: "2026-06-08" })).toMatchObject({ kind: "closure" });
    expect(ask("calendar.between", profile, { from: "2026-06-05", to: "2026-06-10" })).toMatchObject({
      workingDays: 2,
    });
    const open = [{ id: 1, receivedAt: "2026-06-05T11:00:00+07:00", limit: "1 ngày làm việc" }];
    const notice = { daysOff: ["2026-06-09"], source: "x" };
    expect(ask("deadline.impact", profile, { open, notice })).toMatchObject({
      moved: [{ before: "2026-06-09", after: "2026-06-10" }],
    });
  });

  it("counts as its policy says, unless the question does", () => {
    const profile = { policy: { countStartDay: true } };
    const input = { receivedAt: "2026-06-01T09:00:00+07:00", limit: "1 ngày làm việc" };
    expect(ask("deadline.compute", profile, input)).toMatchObject({ dueOn: "2026-06-01" });
    expect(ask("deadline.compute", profile, { ...input, policy: { countStartDay: false } })).toMatchObject({
      dueOn: "2026-06-02",
    });
  });

  it("lays its overlays over competence, there and only there", () => {
    const profile = { province: "46", overlays: { birth: overlay } };
    const asked = { code: "1.001193", on: "2026-03-01" };
    expect(ask("procedures.whoHandles", profile, { ...asked, place: "19789" })).toMatchObject({
      acting: { body: overlay.to.body, kind: "authorisation" },
    });
    expect(ask("procedures.whoHandles", profile, { ...asked, place: "26740" })).not.toHaveProperty("acting");
    expect(ask("procedures.whoHandles", profile, { ...asked, place: "19789", overlays: [] })).not.toHaveProperty(
      "acting",
    );
  });

  it("takes the numbers of its dossiers, and the hours of the office of a unit", () => {
    const event = {
      id: "1",
      at: "2026-03-04T09:00+07:00",
      command: "ReceiveAtDesk",
      role: "deskOfficer",
      actor: "mc-1",
    };
    const question = { profile: { limit: "1 ngày làm việc" }, asOf: "2026-03-04T10:00+07:00", events: [event] };
    const profile = {
      dossier: { workingDayAs: "days" },
      offices: { ward: { name: "Phường", kind: "oneStopDesk", unit: "19789", time: { closures: ["2026-03-05"] } } },
    };
    expect(ask("dossiers.replay", profile, question)).toMatchObject({ dueOn: "2026-03-05" });
    expect(ask("dossiers.replay", profile, question, "ward")).toMatchObject({ dueOn: "2026-03-06" });
    const { asOf: _, ...counted } = question;
    const dossiers = [
      { ...counted, id: "a", unit: "19789" },
      { ...counted, id: "b", unit: "19774" },
    ];
    expect(
      ask("indicators.compute", profile, { dossiers, asOf: "2026-03-06T08:00+07:00", by: ["unit"] }),
    ).toMatchObject({
      by: {
        unit: [
          { key: "19774", ours: { openLate: 1 } },
          { key: "19789", ours: { openLate: 0 } },
        ],
      },
    });
  });

  it("puts its own candidates of an address first, and makes nothing firm", () => {
    const plain = ask("address.resolve", {}, { text: "Quảng Sơn" }) as {
      candidates: { unit: { parent: { code: string } } }[];
      status: string;
    };
    const own = ask("address.resolve", { province: "68" }, { text: "Quảng Sơn" }) as typeof plain;
    expect(plain.status).toBe("candidates");
    expect(own.status).toBe("candidates");
    expect(own.candidates[0]?.unit.parent.code).toBe("68");
    expect(new Set(own.candidates)).toEqual(new Set(plain.candidates));
    expect(ask("address.resolve", { province: "46" }, { text: "P. Sài Gòn, TP HCM" })).toMatchObject({
      unit: { code: "26740" },
    });
  });

  it("answers every example of the registry as before where the profile says nothing", () => {
    for (const operation of operations)
      for (const { input } of operation.examples)
        expect(withProfile(operation, {}).run(input)).toEqual(operation.run(input));
  });
});

describe("questions about a province", () => {
  const at = "2026-11-20T09:00:00+07:00";

  it("take the profile of --profile, one of their own, or a name", () => {
    const offices = {
      ward: { name: "Một cửa", kind: "oneStopDesk", unit: "19789", time: { closures: ["2026-11-20"] } },
    };
    const closed = { province: "46", offices };
    expect(ask("province.nextOpening", closed, { at })).toMatchObject({
      at: "2026-11-23T07:30:00+07:00",
      office: "ward",
    });
    expect(ask("province.nextOpening", closed, { at, province: "hue", office: "thuan-hoa" })).toMatchObject({ at });
    const both = [{ province: "46", offices }, { offices: { ward: { ...offices.ward, time: {} } } }];
    expect(ask("province.nextOpening", {}, { at, province: both })).toMatchObject({ at });
  });

  it("are not given hours where they ask for the key of an office", () => {
    const asked = { at, kind: "villageHouse" };
    expect(ask("province.nextOpening", profileNamed("lam-dong"), asked)).toMatchObject({
      at: "2026-12-12T07:30:00+07:00",
    });
    const closed = {
      province: "46",
      office: { closures: ["2026-11-20"] },
      policy: { cutoff: "15:00" },
      offices: { ward: { name: "Một cửa", kind: "oneStopDesk", unit: "19789" } },
    };
    expect(ask("province.nextOpening", closed, { at })).toMatchObject({ at: "2026-11-23T07:30:00+07:00" });
  });

  it("put the applicant's own desk first of those that open together, and name who receives elsewhere", () => {
    const found = ask("province.whereToSubmit", {}, { province: "hue", code: "1.001193", place: "19789", at }) as {
      places: { office: string }[];
      elsewhere: { channels: string[] }[];
    };
    expect(found.places[0]?.office).toBe("thuan-hoa");
    expect(found.places).toHaveLength(41);
    expect(found.elsewhere).toMatchObject([{ channels: ["online"] }]);
  });

  it("are refused with everything that is wrong with the profile, or its name", () => {
    const refused = ask("province.nextOpening", {}, { at, province: { province: "46", units: ["26740"], offises: 1 } });
    expect(refused).toMatchObject({ _tag: "ProfileInvalid", issues: [{ path: "", code: "unrecognized_keys" }] });
    expect(ask("province.nextOpening", {}, { at, province: { province: "46", units: ["26740"] } })).toMatchObject({
      _tag: "ProfileInvalid",
      message: { vi: expect.stringContaining("26740 không phải đơn vị của Thành phố Huế") },
    });
    expect(ask("province.nextOpening", {}, { at, province: "ha-noi" })).toMatchObject({ _tag: "ProfileUnknown" });
    expect(ask("province.whoMayAct", {}, { on: "2026-07-01", province: "hue", office: "phu-xuan" })).toMatchObject({
      officers: [{ officer: "desk-1", kind: "secondment" }],
    });
  });

  it("name the rows of a profile that are examples, and overlays that cannot hold", () => {
    const hue = ask("province.check", {}, { province: "hue", on: "2026-11-20" }) as { examples: string[] };
    expect(hue.examples).toEqual(
      expect.arrayContaining([
        "office",
        "offices.thuan-hoa.desks.civil-status",
        "overlays.birth-charge",
        "officers.director",
      ]),
    );
    expect(hue.examples).not.toContain("offices.phu-xuan");
    const late = { ...overlay, effective: { from: "2026-01-01", until: "2026-02-01" } };
    expect(ask("province.check", { province: "46", overlays: { late } }, { on: "2026-11-20" })).toMatchObject({
      valid: true,
      overlayWarnings: [{ overlay: "late", problem: "expired" }],
    });
  });

  it("are answered from no more profiles than a service keeps at hand", () => {
    for (let index = 0; index < 70; index++)
      expect(ask("province.nextOpening", {}, { at, province: { province: "46", name: `Huế ${index}` } })).toMatchObject(
        {
          _tag: "NothingOpens",
        },
      );
  });
});

it("an answer says under which profile it was made, where a profile can matter", () => {
  const due = { receivedAt: "2026-11-20T16:00:00+07:00", limit: "1 ngày" };
  expect(ask("deadline.compute", { name: "Huế" }, due)).toMatchObject({
    data: { profile: expect.stringMatching(/^Huế\+[0-9a-f]{8}$/) },
  });
  expect(ask("deadline.compute", { province: "46" }, due)).toMatchObject({
    data: { profile: expect.stringMatching(/^46\+/) },
  });
  expect(ask("units.get", { name: "Huế" }, { code: "46" })).not.toHaveProperty("data.profile");
  const receipt = ask("deadline.compute", { office: { closures: ["2026-11-23"] } }, { ...due, receipt: true }) as {
    receipt: object;
  };
  expect(ask("receipt.verify", {}, { receipt: receipt.receipt })).toMatchObject({ valid: true });
});

it("examples of a worked profile change no answer of law", () => {
  const asked = { code: "2.000815", on: "2026-11-20", place: "19789" };
  const hue = profileNamed("hue");
  const alike = (name: string, input: object): void => {
    const { data: _, ...under } = ask(name, hue, input) as { data: unknown };
    const { data: __, ...plain } = ask(name, {}, input) as { data: unknown };
    expect(under).toEqual(plain);
  };
  alike("procedures.whoHandles", asked);
  const due = { receivedAt: "2026-11-20T16:00:00+07:00", limit: "12 giờ làm việc" };
  alike("deadline.compute", due);
});

it("binds everything for a program", () => {
  const hue = defineProvince(profileNamed("hue") ?? {});
  if (!hue.ok) throw new Error(hue.error.issues.map(({ path }) => path).join());
  expect(hue.value.unit({ text: "Phường Thuận Hóa" })).toMatchObject({ value: { status: "resolved" } });
  expect(
    hue.value.dueDate({ receivedAt: instantUnsafe("2026-11-20T09:00+07:00"), limit: "3 ngày làm việc" }),
  ).toMatchObject({
    value: { deadline: { dueOn: "2026-11-26" } },
  });
  for (const name of ["da-nang", "lam-dong"])
    expect(defineProvince(profileNamed(name) ?? {})).toMatchObject({ ok: true });
  expect(defineProvince({ province: "99" })).toMatchObject({ error: { issues: [{ path: "province" }] } });
});

describe("what was published since", () => {
  const run = (name: string, input: object) => operationNamed(name)?.run(input);
  const ward = { name: "Một cửa", kind: "oneStopDesk", unit: "19789" };
  const province = { province: "46", offices: { ward } };
  const notice = { daysOff: ["2026-11-23"], source: "thông báo thử" };

  it("moves openings by a notice, here and by a patch file", () => {
    const asked = { province, at: "2026-11-20T17:00:00+07:00", office: "ward" };
    expect(run("province.nextOpening", asked)).toMatchObject({ value: { at: "2026-11-23T07:30:00+07:00" } });
    expect(run("province.nextOpening", { ...asked, patches: [notice] })).toMatchObject({
      value: { at: "2026-11-25T07:30:00+07:00" },
    });
    const where = { province, code: "1.001193", place: "19789", at: asked.at, patches: [notice] };
    expect(run("province.whereToSubmit", where)).toMatchObject({
      value: { places: [{ next: { at: "2026-11-25T07:30:00+07:00" } }] },
    });
    const nextOpening = operationNamed("province.nextOpening");
    if (nextOpening === undefined) throw new Error("an operation");
    expect(withPatchFile(nextOpening, { calendar: [notice] }).run(asked)).toMatchObject({
      value: { at: "2026-11-25T07:30:00+07:00" },
    });
    expect(run("province.nextOpening", asked)).toMatchObject({ value: { at: "2026-11-23T07:30:00+07:00" } });
  });

  it("lets a profile name a unit an act has made, and says why an act cannot be", () => {
    const act = { instrument: "500/NQ-UBTVQH16", issued: "2026-11-10", effective: "2026-12-01" };
    const made = { province: "46", offices: { ward: { ...ward, unit: "99001" } } };
    const merger = {
      change: "merge",
      codes: ["19789", "19774"],
      into: { code: "99001", type: "ward", name: "Hương Giang" },
    };
    const asking = { province: made, on: "2026-12-05" };
    expect(run("province.check", asking)).toMatchObject({ value: { valid: false } });
    expect(run("province.check", { ...asking, patches: [{ act, changes: [merger] }] })).toMatchObject({
      value: { valid: true, issues: [] },
    });
    const renamed = { act, changes: [{ change: "rename", code: "19789", name: "Ba Son" }] };
    expect(run("province.check", { province, on: "2026-12-05", patches: [renamed] })).toMatchObject({
      value: { valid: true },
    });
    const asked = { province, on: "2026-12-05", office: "ward", patches: [renamed] };
    expect(run("province.whoMayAct", asked)).toMatchObject({ value: { officers: [] } });
    const nowhere = { act, changes: [{ change: "rename", code: "99999", name: "x" }] };
    for (const name of ["province.check", "province.whoMayAct"])
      expect(run(name, { province, on: "2026-12-05", patches: [nowhere] })).toMatchObject({
        error: { _tag: "PatchRefused" },
      });
  });
});

it("has three worked profiles that can be read, and a template", () => {
  expect(profileNames()).toEqual(["national", "hue", "da-nang", "lam-dong"]);
  for (const name of profileNames()) expect(readProfile(profileNamed(name))).toMatchObject({ ok: true });
  expect(profileNamed("constructor")).toBeUndefined();
});
