import type { SimpleLimit, TimeLimit } from "@haicap/calendar";
import { formatInstant } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../lifecycle/Dossier.ts";
import { replayStory } from "../testing/replayStory.ts";
import type { RulesForOptions } from "../testing/rulesFor.ts";
import type { Due } from "./Due.ts";

// A day is 450 minutes here, five of them 2,250. Received on Monday at 09:00, due the next Monday at 09:00.
const accepted = `2026-03-02 09:00 ReceiveAtDesk deskOfficer
  2026-03-02 09:00 StartProcessing specialist`;

const minutes = (due: Due): string => formatInstant(due.at).slice(5, 16).replace("T", " ");

const clockOf = ({ clock }: Dossier): object => {
  if (clock.mode === "notStarted" || clock.mode === "neverStarted") return { mode: clock.mode };
  const { mode, due, firstDue, promised, shifts } = clock;
  return {
    mode,
    due: minutes(due),
    firstDue: minutes(firstDue),
    promised: minutes(promised),
    shifts: shifts.map(({ cause }) => cause).join(),
  };
};

const after = (text: string, asOf: string, options: RulesForOptions = {}): object => {
  const { dossier, report } = replayStory(`${accepted}\n${text}`, asOf, options);
  const { consumedWorkingMinutes: used, verdict, portalVerdict: portal } = report;
  return { ...clockOf(dossier), used, verdict, portal };
};

const firstDue = "03-09 09:00";
const restart = { profile: { supplementClock: "restart" as const } };

describe("the statutory clock in office hours", () => {
  it("keeps the rest over a pause: due at the resumption plus what was left", () => {
    const text = `2026-03-04 09:00 RequestSupplement specialist
      2026-03-06 14:00 SubmitSupplement applicant`;
    expect(after(text, "2026-03-06 15:00")).toEqual({
      mode: "running",
      firstDue,
      due: "03-11 14:00",
      promised: "03-11 14:00",
      shifts: "supplement",
      used: 960,
      verdict: "openInTime",
      portal: "openInTime",
    });
    const { clock } = replayStory(`${accepted}\n${text}`, "2026-03-06 15:00").dossier;
    expect("counted" in clock && clock.counted).toEqual({ at: "acceptedAt" in clock && clock.acceptedAt, limit: null });
  });

  it("costs nothing to wait over a weekend: nothing moves", () => {
    const text = `2026-03-06 17:00 RequestSupplement specialist
      2026-03-09 07:30 SubmitSupplement applicant`;
    expect(after(text, "2026-03-09 09:00")).toMatchObject({ due: firstDue, shifts: "", verdict: "openInTime" });
  });

  it("has nothing left exactly at the due instant, and never moves a due instant that had passed", () => {
    const pausedAt = (at: string): string => `${at} RequestSupplement specialist
      2026-03-10 10:00 SubmitSupplement applicant`;
    expect(after(pausedAt("2026-03-09 09:00"), "2026-03-10 10:00")).toMatchObject({ due: "03-10 10:00", used: 2250 });
    expect(after(pausedAt("2026-03-09 09:01"), "2026-03-10 10:00")).toMatchObject({ due: firstDue, used: 2251 });
    expect(after(pausedAt("2026-03-09 09:01"), "2026-03-10 10:00", restart)).toMatchObject({
      due: firstDue,
      used: 2251,
      verdict: "openLate",
    });
  });

  it("gives the whole limit again with restart, and forgets what was used", () => {
    const text = `2026-03-04 09:00 RequestSupplement specialist
      2026-03-06 14:00 SubmitSupplement applicant`;
    expect(after(text, "2026-03-06 15:00", restart)).toMatchObject({ due: "03-13 14:00", shifts: "restart", used: 60 });
  });

  it("resumes after a payment whatever the supplement policy", () => {
    const text = `2026-03-04 09:00 RequestPayment specialist
      2026-03-06 14:00 ConfirmPayment cashier`;
    expect(after(text, "2026-03-06 15:00", restart)).toMatchObject({
      due: "03-11 14:00",
      shifts: "payment",
      used: 960,
    });
  });

  it("runs while another agency is consulted", () => {
    expect(after("2026-03-03 09:00 Consult leader", "2026-03-04 09:00")).toMatchObject({ due: firstDue, used: 900 });
  });

  it("leaves the pause when it stops for want of a supplement", () => {
    const text = `2026-03-04 09:00 RequestSupplement specialist
      2026-03-06 14:00 ExpireSupplement system`;
    const oneDay = { profile: { supplementLimitCalendarDays: 1 } };
    expect(after(text, "2026-12-01 08:00", oneDay)).toMatchObject({
      mode: "ended",
      due: "03-11 14:00",
      used: 900,
      verdict: "early",
    });
  });

  it("ends a withdrawn dossier when the withdrawal was asked for, pauses included", () => {
    const running = `2026-03-04 09:00 RequestWithdrawal applicant
      2026-03-20 09:00 ApproveWithdrawal leader`;
    expect(after(running, "2026-03-20 10:00")).toMatchObject({
      mode: "ended",
      due: firstDue,
      used: 900,
      verdict: "early",
    });
    const paused = `2026-03-04 09:00 RequestPayment specialist
      2026-03-06 14:00 RequestWithdrawal applicant
      2026-03-20 09:00 ApproveWithdrawal leader`;
    expect(after(paused, "2026-03-20 10:00")).toMatchObject({ due: "03-11 14:00", used: 900, verdict: "early" });
  });

  it("goes on as before when a withdrawal is denied", () => {
    const running = `2026-03-04 09:00 RequestWithdrawal applicant
      2026-03-05 09:00 DenyWithdrawal leader`;
    expect(after(running, "2026-03-06 09:00")).toMatchObject({
      mode: "running",
      due: firstDue,
      used: 1800,
      shifts: "",
    });
    const paused = `2026-03-04 09:00 RequestSupplement specialist
      2026-03-05 09:00 RequestWithdrawal applicant
      2026-03-05 10:00 DenyWithdrawal leader
      2026-03-06 14:00 SubmitSupplement applicant`;
    expect(after(paused, "2026-03-06 14:00")).toMatchObject({ due: "03-11 14:00", used: 900 });
  });

  it("moves the promised date with form 04 and the statutory one never", () => {
    const extended = '2026-03-05 09:00 ApologizeExtend leader {"newDue":"2026-03-12"}';
    expect(after(extended, "2026-03-10 09:00")).toMatchObject({
      due: firstDue,
      promised: "03-13 00:00",
      verdict: "openLate",
      portal: "openInTime",
    });
    const resumed = `${extended}
      2026-03-06 09:00 RequestPayment specialist
      2026-03-06 10:00 ConfirmPayment system`;
    expect(after(resumed, "2026-03-09 09:30")).toMatchObject({ due: "03-09 10:00", promised: "03-09 10:00" });
    expect(after("2026-03-05 09:00 ApologizeExtend leader", "2026-03-05 09:00")).toMatchObject({ promised: firstDue });
  });

  it("takes a new date that is earlier at its word, and a report before the last command at its own instant", () => {
    const earlier = '2026-03-05 09:00 ApologizeExtend leader {"newDue":"2026-03-06"}';
    expect(after(earlier, "2026-03-09 08:00")).toMatchObject({
      due: firstDue,
      promised: "03-07 00:00",
      verdict: "openInTime",
      portal: "openLate",
    });
    const consulted = "2026-03-10 09:00 Consult leader";
    expect(after(consulted, "2026-03-09 09:00")).toMatchObject({ verdict: "openInTime", used: 2250 });
    expect(after(consulted, "2026-03-10 09:00")).toMatchObject({ verdict: "openLate", used: 2700 });
  });

  it("starts at the next opening and stays on a closing time", () => {
    const receive = (at: string, hours: number): object =>
      clockOf(
        replayStory(`${at} ReceiveAtDesk deskOfficer`, "2026-03-02 09:00", {
          limit: { amount: hours, unit: "workingHour" },
        }).dossier,
      );
    expect(receive("2026-03-01 20:00", 4)).toMatchObject({ due: "03-02 11:30" });
    expect(receive("2026-03-02 11:30", 1)).toMatchObject({ due: "03-02 14:30" });
    expect(receive("2026-03-02 13:30", 3.5)).toMatchObject({ due: "03-02 17:00" });
  });
});

describe("the same day", () => {
  it.each([
    ["before the cut-off", "2026-03-02 14:59", "15:00", "03-02 17:00"],
    ["at the cut-off", "2026-03-02 15:00", "15:00", "03-02 17:00"],
    ["strictly after it", "2026-03-02 15:00:01", "15:00", "03-03 17:00"],
    ["after closing, without a cut-off", "2026-03-02 18:00", undefined, "03-03 17:00"],
    ["in the lunch break", "2026-03-02 12:00", undefined, "03-02 17:00"],
    ["on a Saturday", "2026-03-07 09:00", "15:00", "03-09 17:00"],
    ["on a Friday after the cut-off", "2026-03-06 16:00", "15:00", "03-09 17:00"],
  ])("%s", (_what, at, cutoff, due) => {
    const limit = { amount: 0, unit: "sameDay" as const, ...(cutoff === undefined ? {} : { cutoff: cutoff as never }) };
    const { dossier } = replayStory(`${at} ReceiveAtDesk deskOfficer`, "2026-03-09 09:00", { limit });
    expect(clockOf(dossier)).toMatchObject({ due });
  });

  it("keeps the minutes to closing over a pause", () => {
    const text = `2026-03-02 14:00 ReceiveAtDesk deskOfficer
      2026-03-02 15:00 RequestSupplement deskOfficer
      2026-03-04 16:00 SubmitSupplement applicant`;
    const limit = { amount: 0, unit: "sameDay" as const };
    expect(clockOf(replayStory(text, "2026-03-05 09:00", { limit }).dossier)).toMatchObject({ due: "03-05 08:30" });
  });
});

describe("the statutory clock in days of the Civil Code", () => {
  // The case of the rules: received Monday 1 June 2026, 10 working days, asked on Wednesday, completed the Tuesday after.
  const text = `2026-06-01 09:00 ReceiveAtDesk deskOfficer
    2026-06-03 10:00 RequestSupplement deskOfficer
    2026-06-09 10:00 SubmitSupplement applicant`;
  const days = { limit: { amount: 10, unit: "workingDay" as const }, workingDayAs: "days" as const };

  it("pauses by days, and ends at 24:00 of the last one", () => {
    expect(clockOf(replayStory(text, "2026-06-09 11:00", days).dossier)).toMatchObject({
      firstDue: "06-16 00:00",
      due: "06-20 00:00",
    });
  });

  it("restarts after the day of completion", () => {
    const options = { ...days, ...restart };
    expect(clockOf(replayStory(text, "2026-06-09 11:00", options).dossier)).toMatchObject({ due: "06-24 00:00" });
  });

  it("is on time on the last day and early on any day before it", () => {
    const signedOn = (at: string): string =>
      replayStory(
        `2026-06-01 09:00 ReceiveAtDesk deskOfficer
        2026-06-01 09:00 StartProcessing specialist
        ${at} Sign leader`,
        "2026-06-30 11:00",
        days,
      ).report.verdict;
    expect(signedOn("2026-06-14 23:59")).toBe("early");
    expect(signedOn("2026-06-15 09:00")).toBe("onTime");
    expect(signedOn("2026-06-16 00:00")).toBe("onTime");
    expect(signedOn("2026-06-16 00:00:01")).toBe("late");
  });

  it("counts the pauses of calendar days in working minutes when the office's hours are what counts", () => {
    // Twelve days from 1 June end on Saturday 13, so on Monday 15 at 24:00; asked with 5 days and 60 minutes left to 17:00.
    const late = `2026-06-01 09:00 ReceiveAtDesk deskOfficer
      2026-06-08 16:00 RequestSupplement deskOfficer
      2026-06-09 10:00 SubmitSupplement applicant`;
    const twelve = { amount: 12, unit: "calendarDay" as const };
    const due = (workingDayAs: "officeHours" | "days"): object =>
      clockOf(replayStory(late, "2026-06-09 11:00", { limit: twelve, workingDayAs }).dossier);
    expect(due("officeHours")).toMatchObject({ firstDue: "06-16 00:00", due: "06-16 11:00" });
    expect(due("days")).toMatchObject({ firstDue: "06-16 00:00", due: "06-16 00:00" });
  });

  it("runs hours on the clock, pauses too", () => {
    const hours = { limit: { amount: 24, unit: "hour" as const } };
    const paused = `2026-06-05 09:00 ReceiveAtDesk deskOfficer
      2026-06-05 19:00 RequestSupplement deskOfficer
      2026-06-07 07:00 SubmitSupplement applicant`;
    expect(clockOf(replayStory(paused, "2026-06-07 11:00", hours).dossier)).toMatchObject({ due: "06-07 21:00" });
  });

  it("shares one limit among agencies and chains limits one after the other", () => {
    const receive = "2026-06-01 09:00 ReceiveAtDesk deskOfficer";
    const day = { amount: 1, unit: "workingDay" as const };
    // biome-ignore lint/suspicious/noThenProperty: a chain of limits is written so on the wire
    const chained = { limit: { then: [day, day] } };
    expect(clockOf(replayStory(receive, "2026-06-01 11:00", chained).dossier)).toMatchObject({ due: "06-03 09:00" });
    const shared = { limit: { within: { amount: 3, unit: "workingDay" as const }, parts: [{ who: "a", limit: day }] } };
    const asked = `${receive}
      2026-06-01 10:00 RequestPayment specialist`;
    expect(clockOf(replayStory(asked, "2026-06-01 11:00", shared).dossier)).toMatchObject({ due: "06-04 09:00" });
  });
});

describe("a pause that begins on the last day of a limit in days", () => {
  const days = { limit: { amount: 3, unit: "workingDay" as const }, workingDayAs: "days" as const };
  const received = `2026-03-02 09:00 ReceiveAtDesk deskOfficer
    2026-03-02 10:00 StartProcessing specialist`;
  const told = (text: string, options: RulesForOptions = days): object => {
    const { dossier, report } = replayStory(`${received}\n${text}`, "2026-06-30 17:00", options);
    const { due, shifts } = clockOf(dossier) as { readonly due: string; readonly shifts: string };
    return { due, shifts, verdict: report.verdict };
  };
  const asked = "2026-03-05 08:00 RequestSupplement specialist";
  const suppliedAndSigned = `2026-03-16 09:00 SubmitSupplement applicant
    2026-03-16 09:00 Sign leader`;

  it("leaves the day of the resumption to finish on", () => {
    expect(told(`${asked}\n${suppliedAndSigned}`)).toEqual({
      due: "03-17 00:00",
      shifts: "supplement",
      verdict: "onTime",
    });
  });

  it.each([
    ["calendar days", { amount: 3, unit: "calendarDay" as const }],
    [
      "the last of consecutive limits",
      {
        // biome-ignore lint/suspicious/noThenProperty: the public contract names a consecutive limit by this key
        then: [
          { amount: 1, unit: "workingDay" as const },
          { amount: 2, unit: "calendarDay" as const },
        ],
      },
    ],
    [
      "a shared limit",
      {
        within: { amount: 3, unit: "workingDay" as const },
        parts: [{ who: "a", limit: { amount: 1, unit: "workingDay" as const } }],
      },
    ],
  ])("in %s too", (_what, limit) => {
    expect(told(`${asked}\n${suppliedAndSigned}`, { ...days, limit })).toMatchObject({ due: "03-17 00:00" });
  });

  it("for a payment, for an expiry and for a withdrawal that is granted", () => {
    const payment = `2026-03-05 08:00 RequestPayment specialist
      2026-03-16 09:00 ConfirmPayment cashier
      2026-03-16 10:00 Sign leader`;
    expect(told(payment)).toMatchObject({ due: "03-17 00:00", verdict: "onTime" });
    const expired = `${asked}
      2026-04-05 08:00 ExpireSupplement system`;
    expect(told(expired)).toMatchObject({ due: "04-07 00:00", verdict: "early" });
    const withdrawn = `${asked}
      2026-03-10 08:00 RequestWithdrawal applicant
      2026-03-20 08:00 ApproveWithdrawal leader`;
    expect(told(withdrawn)).toMatchObject({ due: "03-11 00:00", verdict: "onTime" });
  });

  it("of a same day, and of a month that is in pieces then", () => {
    const sameDay = { ...days, limit: { amount: 0, unit: "sameDay" as const } };
    const text = `2026-03-02 11:00 RequestSupplement specialist
      ${suppliedAndSigned}`;
    expect(told(text, sameDay)).toMatchObject({ due: "03-17 00:00", verdict: "onTime" });
    const month = { ...days, limit: { amount: 1, unit: "month" as const } };
    const lastDay = `2026-04-02 11:00 RequestSupplement specialist
      2026-04-14 09:00 SubmitSupplement applicant`;
    expect(told(lastDay, month)).toMatchObject({ due: "04-15 00:00" });
    const thirtieth = `2026-03-12 11:00 RequestSupplement specialist
      2026-04-14 09:00 SubmitSupplement applicant`;
    expect(told(thirtieth, month)).toMatchObject({ due: "05-05 00:00" });
  });

  it("costs nothing when it ends the same day, and only then", () => {
    const until = (at: string): string => `2026-03-05 08:00 RequestPayment specialist
      ${at} ConfirmPayment cashier`;
    expect(told(until("2026-03-05 23:59"))).toMatchObject({ due: "03-06 00:00", shifts: "" });
    expect(told(until("2026-03-06 00:00"))).toMatchObject({ due: "03-07 00:00", shifts: "payment" });
  });

  it("has nothing left exactly at the due instant either, and never moves one that had passed", () => {
    const paused = (at: string): string => `${at} RequestSupplement specialist
      ${suppliedAndSigned}`;
    expect(told(paused("2026-03-06 00:00"))).toMatchObject({ due: "03-17 00:00", verdict: "onTime" });
    expect(told(paused("2026-03-06 00:00:01"))).toMatchObject({ due: "03-06 00:00", shifts: "", verdict: "late" });
    const again = { ...days, ...restart };
    expect(told(paused("2026-03-06 00:00"), again)).toMatchObject({ due: "03-20 00:00", shifts: "restart" });
    expect(told(paused("2026-03-06 00:00:01"), again)).toMatchObject({ due: "03-06 00:00", shifts: "" });
    const instantly = `2026-03-06 00:00 RequestPayment specialist
      2026-03-06 00:00 ConfirmPayment cashier`;
    expect(told(instantly)).toMatchObject({ due: "03-06 00:00", shifts: "" });
  });

  it("is left whole when it begins before a same day that has not come", () => {
    const late = { ...days, limit: { amount: 0, unit: "sameDay" as const, cutoff: "15:00" as never } };
    const due = (receivedAt: string, from: string, to: string): unknown => {
      const text = `${receivedAt} ReceiveAtDesk deskOfficer
        ${from} RequestSupplement deskOfficer
        ${to} SubmitSupplement applicant`;
      return (clockOf(replayStory(text, "2026-06-30 17:00", late).dossier) as { readonly due: string }).due;
    };
    // After the cut-off on a Thursday: the same day is Friday 6.
    expect(due("2026-03-05 16:00", "2026-03-05 17:00", "2026-03-05 18:00")).toBe("03-07 00:00");
    expect(due("2026-03-05 16:00", "2026-03-05 17:00", "2026-03-06 10:00")).toBe("03-07 00:00");
    expect(due("2026-03-05 16:00", "2026-03-05 17:00", "2026-03-11 10:00")).toBe("03-12 00:00");
    expect(due("2026-03-05 16:00", "2026-03-06 09:00", "2026-03-11 10:00")).toBe("03-12 00:00");
    // In office hours too, to its closing time: from 10:00, as much is left as from the opening of Friday less what ran.
    const office = { limit: late.limit };
    const closes = (from: string, to: string): unknown => {
      const text = `2026-03-05 16:00 ReceiveAtDesk deskOfficer
        ${from} RequestSupplement deskOfficer
        ${to} SubmitSupplement applicant`;
      return (clockOf(replayStory(text, "2026-06-30 17:00", office).dossier) as { readonly due: string }).due;
    };
    expect(closes("2026-03-05 16:30", "2026-03-05 16:45")).toBe("03-06 17:00");
    expect(closes("2026-03-05 16:30", "2026-03-06 07:30")).toBe("03-06 17:00");
    expect(closes("2026-03-05 16:30", "2026-03-06 08:30")).toBe("03-09 08:30");
    expect(closes("2026-03-06 08:30", "2026-03-06 09:30")).toBe("03-09 08:30");
    // On a Saturday: the same day is Monday 9.
    expect(due("2026-03-07 10:00", "2026-03-07 11:00", "2026-03-08 10:00")).toBe("03-10 00:00");
    expect(due("2026-03-07 10:00", "2026-03-07 11:00", "2026-03-11 10:00")).toBe("03-12 00:00");
  });

  it("costs nothing before hours that have not begun to run, whatever their build", () => {
    const hours = (amount: number, cutoff?: string): SimpleLimit => ({
      amount,
      unit: "workingHour",
      ...(cutoff === undefined ? {} : { cutoff: cutoff as never }),
    });
    const due = (limit: TimeLimit): unknown => {
      const text = `2026-03-05 15:30 ReceiveAtDesk deskOfficer
        2026-03-05 16:00 RequestSupplement deskOfficer
        2026-03-06 08:30 SubmitSupplement applicant`;
      return (clockOf(replayStory(text, "2026-06-30 17:00", { limit }).dossier) as { readonly due: string }).due;
    };
    // Three hours from the opening of Friday, of which one was waited for; without a cut-off, from 15:30 on Thursday.
    // biome-ignore lint/suspicious/noThenProperty: the public contract names a consecutive limit by this key
    const chain = (cutoff?: string): TimeLimit => ({ then: [hours(2, cutoff), hours(1)] });
    const shared = (cutoff?: string): TimeLimit => ({
      within: hours(3, cutoff),
      parts: [{ who: "a", limit: hours(1) }],
    });
    for (const limit of [hours(3, "15:00"), chain("15:00"), shared("15:00")]) expect(due(limit)).toBe("03-06 11:30");
    for (const limit of [hours(3), chain(), shared()]) expect(due(limit)).toBe("03-06 11:00");
  });

  it("is nothing of a month that is over, were it of twenty-eight days", () => {
    const month = { ...days, limit: { amount: 1, unit: "month" as const } };
    const due = (from: string): unknown => {
      const text = `2026-02-02 09:00 ReceiveAtDesk deskOfficer
        ${from} RequestSupplement deskOfficer
        2026-03-16 10:00 SubmitSupplement applicant`;
      return (clockOf(replayStory(text, "2026-06-30 17:00", month).dossier) as { readonly due: string }).due;
    };
    expect(due("2026-03-02 10:00")).toBe("03-17 00:00");
    // The day before, 27 of the 30 days it is broken into are used.
    expect(due("2026-03-01 10:00")).toBe("03-20 00:00");
  });

  it("is the whole limit again after a restart, of which a later pause leaves the rest", () => {
    const text = `2026-03-04 09:00 RequestSupplement specialist
      2026-03-09 09:00 SubmitSupplement applicant
      2026-03-10 09:00 RequestPayment specialist
      2026-03-16 09:00 ConfirmPayment cashier`;
    expect(told(text, { ...days, ...restart })).toMatchObject({ due: "03-19 00:00", shifts: "restart,payment" });
  });

  it("restarts as if it were received then, the cut-off included", () => {
    const cutoff = { ...days, ...restart, limit: { ...days.limit, cutoff: "15:00" as never } };
    const until = (at: string): string => `${asked}
      ${at} SubmitSupplement applicant`;
    expect(told(until("2026-03-16 15:00"), cutoff)).toMatchObject({ due: "03-20 00:00" });
    expect(told(until("2026-03-16 15:01"), cutoff)).toMatchObject({ due: "03-21 00:00" });
    const resumed = { ...cutoff, profile: {} };
    expect(told(until("2026-03-16 15:01"), resumed)).toMatchObject({ due: "03-17 00:00" });
  });

  it("rolls to a working day, and a second pause before it still has nothing left", () => {
    // Three days of the calendar end on Thursday 5; what resumes on Saturday 14 is due on Monday 16.
    const calendar = { ...days, limit: { amount: 3, unit: "calendarDay" as const } };
    const once = `2026-03-05 23:59 RequestPayment specialist
      2026-03-14 00:01 ConfirmPayment cashier`;
    expect(told(once, calendar)).toMatchObject({ due: "03-17 00:00" });
    const twice = `${once}
      2026-03-14 17:00 RequestSupplement specialist
      2026-03-23 09:00 SubmitSupplement applicant`;
    expect(told(twice, calendar)).toMatchObject({ due: "03-24 00:00" });
    const atTheDue = `${once}
      2026-03-17 00:00 RequestSupplement specialist
      2026-03-23 09:00 SubmitSupplement applicant`;
    expect(told(atTheDue, calendar)).toMatchObject({ due: "03-24 00:00" });
  });

  it("goes by the clock for hours, to the instant", () => {
    const hours = { limit: { amount: 24, unit: "hour" as const } };
    const text = `2026-03-03 09:00 RequestPayment specialist
      2026-03-05 10:00 ConfirmPayment cashier
      2026-03-05 10:00 RequestSupplement specialist
      2026-03-07 11:00 SubmitSupplement applicant`;
    expect(told(text, hours)).toMatchObject({ due: "03-07 11:00", shifts: "payment,supplement" });
  });
});

describe("verdicts", () => {
  const signed = (at: string): object => after(`${at} Sign leader`, "2026-12-01 09:00");

  it("is early before the due day, on time on it, late after the instant", () => {
    expect(signed("2026-03-08 20:00")).toMatchObject({ verdict: "early", portal: "early" });
    expect(signed("2026-03-09 09:00")).toMatchObject({ verdict: "onTime", used: 2250 });
    expect(signed("2026-03-09 09:01")).toMatchObject({ verdict: "late", portal: "late", used: 2251 });
  });

  it("counts nothing that was never accepted, whatever closed it", () => {
    const closed = (text: string): object => {
      const { dossier, report } = replayStory(`2026-03-02 08:00 Submit applicant\n${text}`, "2026-12-01 09:00");
      return { ...clockOf(dossier), ...report };
    };
    const never = {
      mode: "neverStarted",
      consumedWorkingMinutes: 0,
      verdict: "notCounted",
      portalVerdict: "notCounted",
    };
    expect(closed("2026-03-02 09:00 Cancel applicant")).toMatchObject({ ...never, intakeWorkingMinutes: 60 });
    expect(closed("2026-03-02 09:00 RejectIntake deskOfficer")).toMatchObject({ ...never, intakeWorkingMinutes: 60 });
    expect(closed("2026-03-02 08:00 Fly applicant")).toMatchObject({
      mode: "notStarted",
      consumedWorkingMinutes: 0,
      verdict: "notCounted",
      portalVerdict: "notCounted",
    });
  });

  it("is in time or late while open, by the reporting instant", () => {
    expect(after("", "2026-03-09 09:00")).toMatchObject({ verdict: "openInTime" });
    expect(after("", "2026-03-09 09:01")).toMatchObject({ verdict: "openLate", portal: "openLate" });
  });

  it("compares the request while a first supplement is awaited, and counts a second as late", () => {
    const once = "2026-03-04 09:00 RequestSupplement specialist";
    expect(after(once, "2026-12-01 09:00")).toMatchObject({ verdict: "openInTime", portal: "openInTime", used: 900 });
    const twice = `${once}
      2026-03-04 10:00 SubmitSupplement applicant
      2026-03-04 11:00 RequestSupplement specialist`;
    const two = { profile: { supplementMax: 2 } };
    expect(after(twice, "2026-03-04 11:30", two)).toMatchObject({ verdict: "openLate", portal: "openLate" });
    const paying = `${twice}
      2026-03-04 12:00 SubmitSupplement applicant
      2026-03-04 14:00 RequestPayment specialist`;
    expect(after(paying, "2026-03-05 11:30", two)).toMatchObject({ verdict: "openInTime", portal: "openInTime" });
  });

  it("is late while payment is awaited only when it was late before; the portal looks at today", () => {
    const asked = (at: string): string => `${at} RequestPayment specialist`;
    expect(after(asked("2026-03-09 09:00"), "2026-12-01 09:00")).toMatchObject({
      verdict: "openInTime",
      portal: "openLate",
    });
    expect(after(asked("2026-03-09 09:01"), "2026-12-01 09:00")).toMatchObject({ verdict: "openLate" });
  });

  it("takes a pending withdrawal as an end at the portal, and as open here", () => {
    const text = "2026-03-04 09:00 RequestWithdrawal applicant";
    expect(after(text, "2026-12-01 09:00")).toMatchObject({ verdict: "openLate", portal: "early" });
  });
});

describe("the intake clock", () => {
  const report = (text: string, asOf = "2026-03-04 09:00"): object =>
    replayStory(`2026-03-02 08:00 Submit applicant\n${text}`, asOf).report;

  it("stops at the first answer of the desk, whatever comes later", () => {
    const text = `2026-03-02 09:00 RequestIntakeSupplement deskOfficer
      2026-03-03 09:00 Resubmit applicant
      2026-03-03 16:00 Accept deskOfficer`;
    expect(report(text)).toMatchObject({ intakeWorkingMinutes: 60, intakeBreach: false });
  });

  it("is broken by the first second over the limit, answered or not", () => {
    expect(report("2026-03-03 08:30 Accept deskOfficer")).toMatchObject({
      intakeWorkingMinutes: 480,
      intakeBreach: false,
    });
    expect(report("2026-03-03 08:30:01 Accept deskOfficer")).toMatchObject({
      intakeWorkingMinutes: 480,
      intakeBreach: true,
    });
    expect(report("2026-03-02 08:00 Fly x")).toMatchObject({ intakeWorkingMinutes: 960, intakeBreach: true });
    expect(report("2026-03-02 08:00 Fly x", "2026-03-01 08:00")).toMatchObject({ intakeWorkingMinutes: 0 });
  });

  it("does not run for what was received at the desk", () => {
    const { report: atDesk } = replayStory(accepted, "2026-12-01 09:00");
    expect(atDesk).toMatchObject({ intakeWorkingMinutes: 0, intakeBreach: false });
  });
});
