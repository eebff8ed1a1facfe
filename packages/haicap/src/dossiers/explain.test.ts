import { describe, expect, it } from "vitest";
import { diagram } from "./diagram.ts";
import { explain } from "./explain.ts";
import type { EventInput, HistoryInput } from "./HistoryInput.ts";
import { print } from "./print.ts";

const event = (id: string, at: string, command: string, role: string, more: Partial<EventInput> = {}): EventInput => ({
  id,
  at: `${at}+07:00`,
  command,
  role,
  actor: "someone",
  ...more,
});

const told = (
  events: readonly EventInput[],
  changed: Partial<HistoryInput> = {},
): Extract<ReturnType<typeof explain>, { ok: true }>["value"] => {
  const answer = explain({ profile: { limit: "5 ngày làm việc" }, asOf: "2026-03-31T08:00+07:00", events, ...changed });
  if (!answer.ok) throw new Error(answer.error.message.en);
  return answer.value;
};

const received = event("1", "2026-03-02T09:00", "ReceiveAtDesk", "deskOfficer");
const started = event("2", "2026-03-02T09:00", "StartProcessing", "specialist");

describe("dossiers.explain", () => {
  it("says how a dossier stands, and what the portal will make of it", () => {
    const { standing } = told([received, started, event("3", "2026-03-03T09:00", "RequestPayment", "taxAgency")]);
    expect(standing.map(({ vi }) => vi)).toEqual([
      "Tính đến 08:00 thứ Ba 31/03/2026: Yêu cầu thực hiện nghĩa vụ tài chính (6), đang giải quyết, còn trong hạn",
      "Đã dùng 7 giờ 30 phút làm việc; hạn theo luật 09:00 thứ Hai 09/03/2026, hẹn trả 09:00 thứ Hai 09/03/2026",
      "Cổng Dịch vụ công quốc gia sẽ hiển thị: đang giải quyết, ĐÃ QUÁ HẠN (không trừ thời gian chờ nghĩa vụ tài chính)",
    ]);
    const extended = event("3", "2026-03-03T09:00", "ApologizeExtend", "leader", { payload: { newDue: "2026-04-30" } });
    expect(told([received, started, extended]).standing.at(-1)?.en).toBe(
      "The national portal will show: open, in time (the appointment is no longer the statutory date)",
    );
    const withdrawal = event("3", "2026-03-03T09:00", "RequestWithdrawal", "applicant");
    expect(told([received, started, withdrawal]).standing.at(-1)?.en).toContain(
      "takes a request to withdraw for an end",
    );
  });

  it("says that a desk answered late, and that a draft has no dates", () => {
    const late = [
      event("0", "2026-03-02T09:00", "Submit", "applicant"),
      event("1", "2026-03-09T09:00", "RejectIntake", "deskOfficer"),
    ];
    expect(told(late).standing.map(({ en }) => en)).toEqual([
      "As of 08:00 on Tue 31 Mar 2026: Not accepted (3), not counted (never accepted)",
      "The desk's first answer was late (37 h 30 min of office time)",
    ]);
    expect(told([]).standing).toHaveLength(1);
  });

  it("keeps keys of what it has no name for, and both times of a command", () => {
    const fly = event("9", "2026-03-02T10:00", "Fly", "pilot", { recordedAt: "2026-03-02T11:00+07:00" });
    const [, last] = told([received, fly]).timeline;
    expect(last).toMatchObject({
      name: { vi: "Fly", en: "Fly" },
      roleName: { vi: "pilot" },
      recordedAt: "2026-03-02T11:00:00+07:00",
      outcome: "rejected",
      reason: "unknownEvent",
    });
    expect(told([received, received]).timeline[1]).toMatchObject({ outcome: "ignored", reason: "duplicate" });
    const wrong = told([received, event("3", "2026-03-02T10:00", "Sign", "leader")]).timeline[1];
    expect(wrong?.message?.en).toContain("Sign the outcome");
  });

  it("fails as the replay does", () => {
    expect(explain({ profile: { limit: "5" }, asOf: "2026-03-31T08:00+07:00", events: [] })).toMatchObject({
      ok: false,
    });
  });
});

describe("dossiers.diagram", () => {
  it("draws the newest definition, that of a day, and that of a name", () => {
    const drawn = (input: Parameters<typeof diagram>[0]): unknown => {
      const answer = diagram(input);
      return answer.ok ? [answer.value.definition, answer.value.text.slice(0, 4)] : answer.error._tag;
    };
    expect(drawn({ format: "svg" })).toEqual(["decree-118-2025", "<svg"]);
    expect(drawn({ format: "mermaid", on: "2020-01-01", language: "en" })).toEqual(["decree-61-2018", "stat"]);
    expect(drawn({ format: "xstate", definition: "decree-61-2018" })).toEqual(["decree-61-2018", "{\n  "]);
    expect(drawn({ format: "svg", on: "2001-01-01" })).toBe("OutsideCoverage");
    expect(drawn({ format: "gif" as "svg" })).toBe("InvalidInput");
  });
});

describe("dossiers.print", () => {
  const asked = {
    form: "01",
    profile: { limit: "5 ngày làm việc" },
    asOf: "2026-03-02T10:00+07:00",
    events: [received],
  } as const;

  it("prints with the circular of the definition and a code that is there", () => {
    const page = print({ ...asked, details: { dossierCode: "H57-1" } });
    expect(page.ok && page.value.html).toContain("Thông tư số 03/2025/TT-VPCP");
    expect(page.ok && page.value.html).toContain("<svg");
    const bare = print(asked);
    expect(bare.ok && bare.value.html).not.toContain("<svg");
    expect(bare.ok && bare.value.missing).toContain("dossierCode");
  });

  it("refuses what it does not know by name", () => {
    const odd = print({ ...asked, print: { colour: "red" } as object });
    expect(JSON.stringify(odd)).toContain("colour");
    expect(print({ ...asked, form: "02" })).toMatchObject({ ok: false, error: { _tag: "FormNotIssued" } });
  });
});
