import { describe, expect, it } from "vitest";
import { type FormInput, form } from "./form.ts";

const profile = { limit: { amount: 5, unit: "workingDay" as const } };
const received = (day: string): FormInput["events"] => [
  { id: "e1", at: `${day}T09:00+07:00`, command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc-101" },
  { id: "e2", at: `${day}T10:00+07:00`, command: "StartProcessing", role: "specialist", actor: "cv-201" },
];

const filled = (number: FormInput["form"], day: string, changed: Partial<FormInput> = {}): object => {
  const answer = form({ form: number, profile, asOf: `${day}T17:00+07:00`, events: received(day), ...changed });
  return answer.ok ? answer.value : answer.error;
};

describe("the forms of the circular in force", () => {
  it("has the seven titles of 2025, each with its definition", () => {
    expect(filled("01", "2026-03-02")).toMatchObject({
      definition: "decree-118-2025",
      title: { vi: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" },
      fields: { limit: "5 ngày làm việc", dueOn: "2026-03-09" },
    });
    expect(filled("06", "2026-03-02")).toMatchObject({
      key: "controlSlip",
      fields: { steps: [{}, { workedMinutes: 60 }] },
    });
    expect(filled("07", "2026-03-02")).toMatchObject({ key: "register", fields: { verdict: "openInTime" } });
  });

  it("numbers them as in 2018 for a dossier of then", () => {
    expect(filled("05", "2025-03-03")).toMatchObject({ definition: "decree-61-2018", key: "controlSlip" });
    expect(filled("06", "2025-03-03")).toMatchObject({ key: "register" });
    expect(filled("07", "2025-03-03")).toMatchObject({ _tag: "FormUnknown", known: expect.arrayContaining(["06"]) });
  });

  it("says in words which command would issue a form", () => {
    expect(filled("04", "2026-03-02")).toMatchObject({
      _tag: "FormNotIssued",
      issuedBy: ["ApologizeExtend"],
      message: { en: expect.stringContaining("ApologizeExtend"), vi: expect.stringContaining("04") },
    });
  });

  it("fails as the history fails, and refuses what it does not know by name", () => {
    expect(filled("01", "2026-03-02", { profile: { limit: "5" } })).toMatchObject({ _tag: "LimitUnreadable" });
    expect(filled("08" as FormInput["form"], "2026-03-02")).toMatchObject({ _tag: "InvalidInput" });
    expect(JSON.stringify(filled("01", "2026-03-02", { details: { colour: "red" } as object }))).toContain("colour");
  });
});
