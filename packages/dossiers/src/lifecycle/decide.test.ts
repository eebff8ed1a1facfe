import { civilDateUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { type RulesForOptions, rulesFor } from "../testing/rulesFor.ts";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { story } from "../testing/story.ts";
import { type Dossier, newDossier } from "./Dossier.ts";
import { decide } from "./decide.ts";
import { evolve } from "./evolve.ts";
import { isRejection, rejectionReason } from "./Rejection.ts";

/** Runs a story and says for each command the status it led to, or why it was rejected. */
const told = (text: string, options: RulesForOptions = {}): readonly string[] => {
  const rules = rulesFor(options);
  let dossier: Dossier = newDossier(rules.definition);
  return story(text).map((command) => {
    const decided = decide(rules, dossier, command);
    if (!decided.ok) return isRejection(decided.error) ? rejectionReason(decided.error) : decided.error._tag;
    dossier = decided.value.reduce(evolve, dossier);
    return decided.value.length === 0 ? "ignored" : dossier.status;
  });
};

const accepted = `2026-03-02 08:00 Submit applicant
  2026-03-02 09:00 Accept deskOfficer
  2026-03-02 10:00 StartProcessing specialist`;

const last = (text: string, options: RulesForOptions = {}): string | undefined =>
  told(`${accepted}\n${text}`, options).at(-1);

describe("decide, in the order of its checks", () => {
  it("rejects an unknown command even under an id that was accepted", () => {
    const rules = rulesFor();
    const [first, second] = story("2026-03-02 08:00 Submit applicant\n2026-03-02 07:00 Fly nobody");
    if (first === undefined || second === undefined) throw new Error("two commands");
    const dossier = decide(rules, newDossier(rules.definition), first);
    const submitted = (dossier.ok ? dossier.value : []).reduce(evolve, newDossier(rules.definition));
    expect(decide(rules, submitted, { ...second, id: first.id })).toEqual({
      ok: false,
      error: { _tag: "UnknownCommand", command: "Fly" },
    });
    expect(decide(rules, submitted, { ...second, id: first.id, command: "Cancel" })).toEqual({ ok: true, value: [] });
  });

  it.each([
    [
      "an instant before the last accepted one",
      "2026-03-02 09:59 Fly x\n2026-03-02 09:59 Submit stranger",
      "outOfOrder",
    ],
    ["the same instant is in order", "2026-03-02 10:00 Consult leader", "Consulting"],
    ["no row for the status, whoever asks", "2026-03-02 11:00 Submit stranger", "wrongState"],
    ["archiving what is not at its end", "2026-03-02 11:00 Archive archivist", "wrongState"],
    ["a role without the right", "2026-03-02 11:00 Consult deskOfficer", "wrongRole"],
    ["a role nobody knows", "2026-03-02 11:00 Consult stranger", "wrongRole"],
    ["a delegate without a delegation", "2026-03-02 11:00 RequestWithdrawal delegate", "wrongRole"],
    ["a guard last", '2026-03-02 11:00 Sign leader {"capacity":"TUQ"}', "guardFailed:missingMandate"],
    [
      "a mandate of blanks",
      '2026-03-02 11:00 Sign leader {"capacity":"TUQ","mandate":" "}',
      "guardFailed:missingMandate",
    ],
    ["a mandate", '2026-03-02 11:00 Sign leader {"capacity":"TUQ","mandate":"12/UQ"}', "ResultReady"],
    ["another capacity", '2026-03-02 11:00 Sign leader {"capacity":"KT"}', "ResultReady"],
  ])("%s", (_what, text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it("holds a mandate against those on record: its number, its days, and whose it is", () => {
    const effective = { from: civilDateUnsafe("2026-03-02"), until: civilDateUnsafe("2026-03-03") };
    const sign = (at: string, mandate: string): string => `${at} Sign leader {"capacity":"TUQ","mandate":"${mandate}"}`;
    const judged = (text: string, holder?: string): string | undefined =>
      last(text, {
        profile: { mandates: [{ mandate: "12/UQ", effective, ...(holder === undefined ? {} : { holder }) }] },
      });
    expect(judged(sign("2026-03-02 11:00", "12/UQ"))).toBe("ResultReady");
    expect(judged(sign("2026-03-02 23:59", "12/UQ"), "someone")).toBe("ResultReady");
    expect(judged(sign("2026-03-02 11:00", "12/UQ"), "another")).toBe("guardFailed:missingMandate");
    expect(judged(sign("2026-03-03 00:00", "12/UQ"))).toBe("guardFailed:missingMandate");
    expect(judged(sign("2026-03-02 11:00", "13/UQ"))).toBe("guardFailed:missingMandate");
    expect(last(sign("2026-03-02 11:00", "12/UQ"), { profile: { mandates: [] } })).toBe("guardFailed:missingMandate");
    expect(judged('2026-03-02 11:00 Sign leader {"capacity":"TM"}')).toBe("ResultReady");
  });

  it("lets a delegate act with a delegation on record, and says that one is needed", () => {
    const text = "2026-03-02 11:00 RequestWithdrawal delegate";
    expect(last(text, { profile: { delegation: true } })).toBe("WithdrawalRequested");
    const rules = rulesFor();
    const [command] = story("2026-03-02 08:00 Submit delegate");
    if (command === undefined) throw new Error("one command");
    expect(decide(rules, newDossier(rules.definition), command)).toEqual({
      ok: false,
      error: { _tag: "WrongRole", role: "delegate", command: "Submit", allowed: ["applicant"], delegationNeeded: true },
    });
  });

  it("leaves only the archive at an end, and nothing after it", () => {
    const end = `2026-03-02 11:00 Sign leader
      2026-03-02 11:10 Deliver post`;
    expect(last(`${end}\n2026-03-02 11:20 Rehome systemAdmin`)).toBe("terminal");
    expect(last(`${end}\n2026-03-02 11:20 Archive leader`)).toBe("wrongRole");
    expect(last(`${end}\n2026-03-02 11:20 Archive clerk`)).toBe("Archived");
    expect(last(`${end}\n2026-03-02 11:20 Archive clerk\n2026-03-02 11:30 Archive clerk`)).toBe("terminal");
  });
});

describe("the guards", () => {
  const supplied = `2026-03-03 08:00 RequestSupplement specialist
    2026-03-03 09:00 SubmitSupplement applicant`;

  it("asks for a supplement supplementMax times after acceptance; before it does not count", () => {
    expect(last(`${supplied}\n2026-03-03 10:00 RequestSupplement specialist`)).toBe("guardFailed:limitReached");
    const two = { profile: { supplementMax: 2 } };
    expect(last(`${supplied}\n2026-03-03 10:00 RequestSupplement specialist`, two)).toBe("Supplement");
    const before = `2026-03-02 08:00 Submit applicant
      2026-03-02 09:00 RequestIntakeSupplement deskOfficer
      2026-03-02 10:00 Resubmit applicant
      2026-03-02 10:10 Accept deskOfficer
      2026-03-02 10:20 RequestSupplement deskOfficer`;
    expect(told(before).at(-1)).toBe("Supplement");
  });

  it("extends once, and no later than the due instant itself", () => {
    // Five days of 450 minutes from Monday 09:00: due the next Monday 09:00.
    expect(last("2026-03-09 09:00 ApologizeExtend leader")).toBe("Processing");
    expect(last("2026-03-09 09:01 ApologizeExtend leader")).toBe("guardFailed:tooLate");
    const twice = "2026-03-04 09:00 ApologizeExtend leader\n2026-03-09 09:01 ApologizeExtend leader";
    expect(last(twice)).toBe("guardFailed:limitReached");
  });

  it("stops for want of a supplement strictly after n x 24 hours, weekends included", () => {
    const asked = "2026-03-06 16:00 RequestSupplement specialist";
    const three = { profile: { supplementLimitCalendarDays: 3 } };
    expect(last(`${asked}\n2026-03-09 16:00 ExpireSupplement system`, three)).toBe("guardFailed:tooEarly");
    expect(last(`${asked}\n2026-03-09 16:00:01 ExpireSupplement system`, three)).toBe("Stopped");
  });

  it("closes for want of a supplement before acceptance strictly after its own limit, from the last request", () => {
    const text = (at: string): string => `2026-03-02 08:00 Submit applicant
      2026-03-02 09:00 RequestIntakeSupplement deskOfficer
      2026-03-03 09:00 Resubmit applicant
      2026-03-03 10:00 RequestIntakeSupplement deskOfficer
      ${at} ExpireIntake deskOfficer`;
    const one = { profile: { intakeSupplementLimitCalendarDays: 1 } };
    expect(told(text("2026-03-04 10:00"), one).at(-1)).toBe("guardFailed:tooEarly");
    expect(told(text("2026-03-04 10:01"), one).at(-1)).toBe("NotAccepted");
  });

  it("goes on without an opinion strictly after the working hours of the consultation", () => {
    const asked = "2026-03-06 16:00 Consult specialist";
    const two = { profile: { consultLimitWorkingHours: 2 } };
    expect(last(`${asked}\n2026-03-09 08:30 ConsultLapse system`, two)).toBe("guardFailed:tooEarly");
    expect(last(`${asked}\n2026-03-09 08:30:30 ConsultLapse system`, two)).toBe("Processing");
    const one = { profile: { consultLimitWorkingHours: 1 } };
    expect(last(`${asked}\n2026-03-06 17:00 ConsultLapse system`, one)).toBe("guardFailed:tooEarly");
    expect(last(`${asked}\n2026-03-06 17:01 ConsultLapse system`, one)).toBe("Processing");
  });

  it("keeps the wait running while a withdrawal is pending", () => {
    const text = `2026-03-03 08:00 RequestSupplement specialist
      2026-03-04 08:00 RequestWithdrawal applicant
      2026-03-05 08:00 DenyWithdrawal leader
      2026-03-05 08:01 ExpireSupplement system`;
    expect(last(text, { profile: { supplementLimitCalendarDays: 2 } })).toBe("Stopped");
    expect(last(text, { profile: { supplementLimitCalendarDays: 3 } })).toBe("guardFailed:tooEarly");
  });

  it("knows every child by its name, once", () => {
    const child = (command: string, name?: string): string =>
      `2026-03-03 08:00 ${command} system${name === undefined ? "" : ` {"child":"${name}"}`}`;
    const sent = `${child("DispatchChild", "A")}\n${child("DispatchChild", "B")}`;
    expect(last(child("DispatchChild"))).toBe("guardFailed:unknownChild");
    expect(last(`${sent}\n${child("DispatchChild", "A")}`)).toBe("guardFailed:unknownChild");
    expect(last(`${sent}\n${child("ChildResult", "C")}`)).toBe("guardFailed:unknownChild");
    expect(last(`${sent}\n${child("ChildResult")}`)).toBe("guardFailed:unknownChild");
    expect(last(`${sent}\n${child("ChildResult", "A")}`)).toBe("Interlinked");
    expect(last(`${sent}\n${child("ChildResult", "A")}\n${child("ChildResult", "A")}`)).toBe(
      "guardFailed:unknownChild",
    );
    expect(last(`${sent}\n${child("ChildResult", "A")}\n${child("ChildResult", "B")}`)).toBe("Processing");
    const again = `${child("DispatchChild", "A")}\n${child("ChildResult", "A")}\n${child("DispatchChild", "A")}`;
    expect(last(again)).toBe("guardFailed:unknownChild");
  });

  it("does not withdraw what is decided, after it has looked at the role", () => {
    const signed = "2026-03-03 08:00 Sign leader";
    expect(last(`${signed}\n2026-03-03 09:00 RequestWithdrawal applicant`)).toBe("guardFailed:resultAlreadyDecided");
    expect(last(`${signed}\n2026-03-03 09:00 RequestWithdrawal leader`)).toBe("wrongRole");
  });
});

describe("a dossier nobody has filed yet", () => {
  it("has the national code of its first status, if that has a number", () => {
    const codeOf = (code: number | "kept" | null): number | null => {
      const statuses = sampleDefinition.statuses.map((one, at) => (at === 0 ? { ...one, code } : one));
      return newDossier(rulesFor({ definition: { ...sampleDefinition, statuses } }).definition).code;
    };
    expect(([1, "kept", null] as const).map(codeOf)).toEqual([1, null, null]);
  });
});

describe("a reason", () => {
  it("is said in the words of the contract", () => {
    expect(last("2026-03-02 11:00 Fly leader")).toBe("unknownEvent");
    expect(last("2026-03-02 09:00 Consult leader")).toBe("outOfOrder");
  });
});

describe("the calendar", () => {
  it("passes its own failure on when a clock leaves the published years", () => {
    expect(told("2026-12-31 16:00 ReceiveAtDesk deskOfficer")).toEqual(["CalendarNotPublished"]);
  });
});
