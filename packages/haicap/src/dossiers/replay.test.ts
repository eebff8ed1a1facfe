import { describe, expect, it } from "vitest";
import { allowed } from "./allowed.ts";
import type { EventInput, HistoryInput } from "./HistoryInput.ts";
import { replay } from "./replay.ts";

const office = {
  hours: [
    ["07:00", "11:30"],
    ["13:30", "17:00"],
  ],
} as const;

const event = (id: string, at: string, command: string, role: string, payload?: EventInput["payload"]): EventInput => ({
  id,
  at: `${at}+07:00`,
  command,
  role,
  actor: "someone",
  ...(payload === undefined ? {} : { payload }),
});

const history = (events: readonly EventInput[], changed: Partial<HistoryInput> = {}): HistoryInput => ({
  profile: { limit: { amount: 5, unit: "workingDay" } },
  office,
  asOf: "2026-03-31T17:00+07:00",
  events,
  ...changed,
});

const received = event("e1", "2026-03-02T10:00", "ReceiveAtDesk", "deskOfficer");

describe("dossiers.replay", () => {
  it("says null of what does not exist", () => {
    expect(replay(history([]))).toMatchObject({
      ok: true,
      value: {
        definition: "decree-118-2025",
        results: [],
        finalState: "Draft",
        finalCode: null,
        acceptedAt: null,
        firstDue: null,
        due: null,
        dueOn: null,
        promisedDue: null,
        dueShifts: 0,
        endedAt: null,
        consumedWorkingMinutes: 0,
        intakeWorkingMinutes: 0,
        intakeBreach: false,
        verdict: "notCounted",
        portalVerdict: "notCounted",
        chainHead: null,
      },
    });
  });

  it("leaves state and code as they were when a command is rejected or ignored, and says why in both languages", () => {
    const events = [
      received,
      { ...received, at: "2026-03-02T09:00+07:00" },
      event("e2", "2026-03-02T10:30", "Fly", "deskOfficer"),
      event("e3", "2026-03-02T10:30", "StartProcessing", "leader"),
      event("e3", "2026-03-02T10:40", "StartProcessing", "specialist"),
    ];
    const told = replay(history(events));
    expect(told).toMatchObject({
      ok: true,
      value: {
        results: [
          { index: 0, command: "ReceiveAtDesk", outcome: "accepted", state: "Accepted", code: 2 },
          { index: 1, outcome: "ignored", state: "Accepted", code: 2, reason: "duplicate" },
          { index: 2, command: "Fly", outcome: "rejected", state: "Accepted", code: 2, reason: "unknownEvent" },
          {
            index: 3,
            outcome: "rejected",
            reason: "wrongRole",
            message: { en: expect.stringContaining("these may: Specialist") },
          },
          { index: 4, outcome: "accepted", state: "Processing", code: 4 },
        ],
        chainHead: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  it("tells every movement of the due date beside the number of them", () => {
    const events = [
      received,
      event("e2", "2026-03-03T10:00", "RequestSupplement", "deskOfficer"),
      event("e3", "2026-03-05T10:00", "SubmitSupplement", "applicant"),
      event("e4", "2026-03-05T11:00", "ApologizeExtend", "leader", { newDue: "2026-03-20T17:00+07:00" }),
    ];
    expect(replay(history(events))).toMatchObject({
      ok: true,
      value: {
        firstDue: "2026-03-09T10:00:00+07:00",
        due: "2026-03-11T10:00:00+07:00",
        dueOn: "2026-03-11",
        promisedDue: "2026-03-20T17:00:00+07:00",
        dueShifts: 1,
        shifts: [{ at: "2026-03-05T10:00:00+07:00", cause: "supplement" }],
        supplementRequests: 1,
        extensions: 1,
        citations: [{ instrument: "118/2025/NĐ-CP" }, {}, {}, {}],
      },
    });
  });

  it("takes the definition in force when the dossier was accepted, or the one it is told", () => {
    const definitionOf = (changed: Partial<HistoryInput>): unknown => {
      const submit = event("e0", "2025-06-30T10:00", "Submit", "applicant");
      const told = replay(history([submit, event("e1", "2025-07-01T10:00", "Accept", "deskOfficer")], changed));
      return told.ok ? told.value.definition : told.error._tag;
    };
    expect(definitionOf({})).toBe("decree-118-2025");
    expect(definitionOf({ events: [event("e0", "2025-06-30T10:00", "Submit", "applicant")] })).toBe("decree-61-2018");
    expect(definitionOf({ definition: "decree-61-2018" })).toBe("decree-61-2018");
  });

  it("has another chain under another definition", () => {
    const head = (definition: string): unknown => {
      const told = replay(history([received], { definition }));
      return told.ok ? told.value.chainHead : undefined;
    };
    expect(head("decree-61-2018")).not.toBe(head("decree-118-2025"));
  });

  it("reads a limit as procedures print it, and days of the Civil Code", () => {
    const profile = { limit: "5 ngày làm việc", workingDayAs: "days" as const };
    expect(replay(history([received], { profile }))).toMatchObject({
      ok: true,
      value: { due: "2026-03-10T00:00:00+07:00", dueOn: "2026-03-09" },
    });
  });

  it("counts with a notice published since", () => {
    const profile = { limit: "5 ngày làm việc", workingDayAs: "days" as const };
    const patches = [{ daysOff: ["2026-03-04"], source: "thông báo thử" }];
    expect(replay(history([received], { profile, patches }))).toMatchObject({
      ok: true,
      value: { dueOn: "2026-03-10" },
    });
  });

  it.each<[string, Partial<HistoryInput>, string]>([
    ["DefinitionUnknown", { definition: "decree-0" }, "decree-118-2025"],
    ["OutsideCoverage", { events: [], asOf: "2018-06-20T08:00+07:00" }, "2018-06-20"],
    ["LimitUnreadable", { profile: { limit: "5" } }, ""],
    ["OfficeInvalid", { office: { hours: [["17:00", "07:00"]] } }, ""],
    ["CalendarNotPublished", { calendar: { from: "2026-01-01", until: "2026-03-05" } }, "2026"],
    ["InvalidInput", { asOf: "today" }, "asOf"],
  ])("fails with %s in words", (tag, changed, named) => {
    const told = replay(history([received], changed));
    expect(told).toMatchObject({ ok: false, error: { _tag: tag } });
    if (told.ok) return;
    expect(told.error.message.vi).not.toBe("");
    expect(told.error.message.en).toContain(named);
  });
});

describe("dossiers.allowed", () => {
  it("lists the commands of the status for a role, with form, payload and time", () => {
    const told = allowed({ ...history([received], { asOf: "2026-03-02T11:00+07:00" }), role: "leader" });
    if (!told.ok) throw new Error(told.error.message.en);
    const steps = Object.fromEntries(told.value.commands.map((step) => [step.command, step]));
    expect(steps["ApologizeExtend"]).toMatchObject({
      name: { vi: "Xin lỗi và đề nghị gia hạn" },
      allowed: true,
      needs: ["newDue", "reason"],
      form: "04",
      until: "2026-03-09T10:00:00+07:00",
    });
    expect(steps["StartProcessing"]).toMatchObject({ allowed: false, reason: "wrongRole", form: "06" });
    expect(steps["StartProcessing"]?.message).toEqual({
      vi: 'Vai trò "Người có thẩm quyền ký" không được Bắt đầu giải quyết; người được thực hiện: Công chức chuyên môn',
      en: expect.stringContaining('Role "Person with authority" may not'),
    });
    for (const { message } of told.value.commands)
      expect(JSON.stringify(message ?? {})).not.toMatch(/deskOfficer|leader|AwaitingSignature|StartProcessing/);
    expect(Object.keys(steps)).not.toContain("Sign");
  });

  it("fails as the replay does", () => {
    expect(allowed({ ...history([], { definition: "decree-0" }), role: "leader" })).toMatchObject({ ok: false });
  });
});

describe("mandates on record", () => {
  const signed = [
    received,
    event("e2", "2026-03-02T11:00", "StartProcessing", "specialist"),
    event("e3", "2026-03-02T13:30", "SubmitForSignature", "specialist"),
    event("e4", "2026-03-02T14:00", "Sign", "leader", { capacity: "TUQ", mandate: "12/GUQ-UBND" }),
  ];
  const judged = (mandates: NonNullable<HistoryInput["profile"]["mandates"]>): unknown => {
    const told = replay(history(signed, { profile: { limit: "5 ngày làm việc", mandates } }));
    return told.ok ? (told.value.results.at(-1)?.reason ?? "accepted") : told.error._tag;
  };

  it("are what a signature by authorisation is held against", () => {
    const mandate = "12/GUQ-UBND";
    expect(judged([{ mandate, effective: { from: "2026-01-01" }, holder: "someone" }])).toBe("accepted");
    expect(judged([{ mandate, effective: { from: "2026-01-01", until: "2026-03-02" } }])).toBe(
      "guardFailed:missingMandate",
    );
    expect(judged([{ mandate, effective: { from: "2026-03-02", until: "2026-03-02" } }])).toBe("InvalidInput");
  });
});
