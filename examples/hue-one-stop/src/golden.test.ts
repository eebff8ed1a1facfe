import { describe, expect, it } from "vitest";
import type { Written } from "./Outcome.ts";
import { processDossier } from "./processDossier.ts";
import type { HistoryEvent } from "./readHistories.ts";

/** Every answer here was worked out by hand from the law and the published calendar, none by running the code. */

const sameDay = "Ngay trong ngày làm việc; sau 15 giờ trả ngày làm việc tiếp theo";

const row = (changed: Partial<Written>): Written => ({
  number: "H57.142-261120-0001",
  procedure: "1.004873",
  limit: "03 ngày làm việc",
  address: "12 Lê Lợi, Phường Vĩnh Ninh, Quận Thuận Hóa, Thành phố Huế",
  received: "2026-11-20 09:00:00",
  channel: "trực tiếp",
  facts: "",
  ...changed,
});

const desk = (received: string): HistoryEvent => ({
  id: "e01",
  at: `${received.replace(" ", "T")}+07:00`,
  command: "ReceiveAtDesk",
  role: "deskOfficer",
  actor: "quay-02",
});

const act = (
  id: string,
  at: string,
  command: string,
  role: string,
  payload?: Record<string, unknown>,
): HistoryEvent => ({
  id,
  at: `${at}+07:00`,
  command,
  role,
  actor: role,
  ...(payload === undefined ? {} : { payload }),
});

const answered = (written: Written, events: readonly HistoryEvent[] = [desk(written.received)], asOf?: string) =>
  processDossier(written, { line: 2, events, asOf: asOf ?? "2027-01-04T08:00:00+07:00", seenAt: undefined });

describe("when it is due", () => {
  it.each([
    ["2026-11-20 09:00:00", "03 ngày làm việc", "2026-11-26", "Culture Day, Tuesday 24 November, does not count"],
    ["2026-11-24 20:10:00", "03 ngày làm việc", "2026-11-27", "received on Culture Day itself"],
    ["2026-02-13 10:00:00", "02 ngày làm việc", "2026-02-24", "Tết, Monday to Friday"],
    ["2026-02-13 15:30:00", sameDay, "2026-02-23", "after 15:00 on the last day before Tết"],
    ["2026-06-01 15:00:00", sameDay, "2026-06-01", "15:00 is not after 15:00"],
    ["2025-12-31 09:00:00", "01 ngày làm việc", "2026-01-05", "Friday 2 January was swapped off"],
    ["2026-01-09 09:00:00", "01 ngày làm việc", "2026-01-10", "the Saturday worked for it"],
    ["2026-08-21 10:00:00", "01 ngày làm việc", "2026-08-22", "the Saturday worked for 31 August"],
    ["2026-08-28 09:00:00", "01 ngày làm việc", "2026-09-03", "31 August swapped off, 1 and 2 September"],
    ["2026-08-17 09:00:00", "05 ngày", "2026-08-22", "ends on a Saturday that is worked, and does not move"],
    ["2026-03-27 09:00:00", "30 ngày", "2026-04-28", "Hùng Kings on a Sunday and its day in lieu"],
    ["2026-02-23 09:00:00", "06 tháng", "2026-08-24", "23 August is a Sunday"],
    ["2025-06-30 16:00:00", "03 ngày làm việc", "2025-07-03", "the change of tiers does not stop the clock"],
  ])("received %s, %s: %s (%s)", (received, limit, on) => {
    expect(answered(row({ received, limit })).due?.on).toBe(on);
  });

  it("counts hours on the clock, through the night before Tết", () => {
    expect(answered(row({ received: "2026-02-15 22:10:00", limit: "24 giờ" })).due?.at).toBe(
      "2026-02-16T22:10:00+07:00",
    );
  });

  it("names the day off that stood in the way, with its document", () => {
    const day = answered(row({})).due?.days.find((one) => one.date === "2026-11-24");
    expect(day).toMatchObject({ working: false, kind: "holiday", source: expect.stringContaining("28/2026/QH16") });
    expect(day?.counted).toBeUndefined();
  });

  it("takes the wait for the applicant out of the count", () => {
    const received = "2026-06-01 09:00:00";
    const outcome = answered(row({ received, limit: "10 ngày làm việc" }), [
      desk(received),
      act("e02", "2026-06-01T10:00:00", "StartProcessing", "specialist"),
      act("e03", "2026-06-03T09:00:00", "RequestSupplement", "specialist", { documents: ["bản sao"] }),
      act("e04", "2026-06-09T09:00:00", "SubmitSupplement", "applicant"),
    ]);
    expect(outcome.due).toMatchObject({ on: "2026-06-19", first: "2026-06-15" });
    expect(outcome.due?.days.filter((day) => day.paused).map((day) => day.date)).toEqual([
      "2026-06-04",
      "2026-06-05",
      "2026-06-06",
      "2026-06-07",
      "2026-06-08",
      "2026-06-09",
    ]);
  });
});

describe("which unit, and who decides", () => {
  it("finds the ward of today behind the ward of before, and the resolution between them", () => {
    const { place } = answered(row({}));
    expect(place).toMatchObject({ now: { code: "19789", fullName: "Phường Thuận Hóa" }, was: { code: "19783" } });
    expect(place?.movedBy[0]?.vi).toContain("1675/NQ-UBTVQH15");
  });

  it("leaves a split ward open, with every unit the law leaves", () => {
    const outcome = answered(row({ address: "P. Dịch Vọng Hậu, Q. Cầu Giấy, Hà Nội" }));
    expect(outcome.ambiguous).toBe(true);
    expect(outcome.status).not.toBe("refused");
    expect(outcome.place?.candidates.map((one) => one.unit.fullName).sort()).toEqual([
      "Phường Cầu Giấy",
      "Phường Nghĩa Đô",
    ]);
  });

  it("shows the district that decided in June 2025 and the ward that carries it on", () => {
    const received = "2025-06-27 09:00:00";
    const { authority } = answered(row({ received, procedure: "2.000528", limit: "01 ngày làm việc" }));
    expect(authority?.before).toMatchObject({ level: "district", unit: { fullName: "Quận Thuận Hóa" } });
    expect(authority?.now).toMatchObject({ level: "commune", unit: { fullName: "Phường Thuận Hóa" } });
  });
});

describe("what is wrong", () => {
  it("does not hide what is right: the case nobody described was another body's then, and is the ward's now", () => {
    const received = "2025-06-27 09:00:00";
    const outcome = answered(row({ received, procedure: "1.004859", limit: "01 ngày làm việc" }));
    expect(outcome.problems.map((problem) => problem.error._tag)).toEqual(["CaseDependent"]);
    expect(outcome.authority).toMatchObject({ now: { level: "commune" } });
    expect(outcome.due?.on).toBe("2025-06-30");
  });

  it("is told all at once", () => {
    const outcome = answered(row({ address: "", limit: "3", procedure: "x" }));
    expect(outcome.problems.map((problem) => problem.part)).toEqual(["address", "procedure", "due"]);
  });
});

describe("how it stands", () => {
  const finished = (end: string): readonly HistoryEvent[] => [
    desk("2026-11-16 09:00:00"),
    act("e02", "2026-11-16T09:30:00", "StartProcessing", "specialist"),
    act("e03", "2026-11-16T10:00:00", "SubmitForSignature", "specialist"),
    act("e04", "2026-11-16T10:30:00", "Sign", "leader", { capacity: "TM" }),
    act("e05", end, "Issue", "clerk"),
  ];

  it.each([
    ["2026-11-18T16:00:00", "early"],
    ["2026-11-19T16:59:00", "onTime"],
    ["2026-11-20T08:00:00", "late"],
  ])("due 19 November, issued %s: %s", (end, verdict) => {
    expect(answered(row({ received: "2026-11-16 09:00:00" }), finished(end)).status).toBe(verdict);
  });

  it.each([
    ["2026-11-19T17:00:00+07:00", "openInTime"],
    ["2026-11-20T07:00:00+07:00", "openLate"],
  ])("due 19 November, still open at %s: %s", (asOf, verdict) => {
    expect(answered(row({ received: "2026-11-16 09:00:00" }), finished("2026-12-01T08:00:00"), asOf).status).toBe(
      verdict,
    );
  });
});
