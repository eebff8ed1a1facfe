import { instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { GuardDefinition } from "../definition/DossierDefinition.ts";
import { given } from "../testing/given.ts";
import { replayStory } from "../testing/replayStory.ts";
import { type RulesForOptions, rulesFor } from "../testing/rulesFor.ts";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { checkGuard } from "./checkGuard.ts";

const at = (text: string): ReturnType<typeof instantUnsafe> => instantUnsafe(`${text.replace(" ", "T")}+07:00`);

/** What a guard of the sample has against the last command of a story. */
const against = (command: string, text: string, line: string, options: RulesForOptions = {}): unknown => {
  const guard = sampleDefinition.guards.findLast((one) => one.command === command) as GuardDefinition;
  const { dossier } = replayStory(text, "2026-06-01 08:00", options);
  const [day, clock, ...payload] = line.split(" ");
  return checkGuard(guard, rulesFor(options), dossier, {
    at: at(`${day} ${clock}`),
    ...(payload.length === 0 ? {} : { payload: JSON.parse(payload.join(" ")) }),
  });
};

const processing = `2026-03-02 09:00 ReceiveAtDesk deskOfficer
  2026-03-02 10:00 StartProcessing specialist`;

describe("a guard says what would have been needed", () => {
  it("of counts: how many there were, of how many", () => {
    const once = `${processing}
      2026-03-03 08:00 RequestSupplement specialist
      2026-03-03 09:00 SubmitSupplement applicant`;
    expect(against("RequestSupplement", once, "2026-03-03 10:00")).toEqual({
      _tag: "GuardFailed",
      command: "RequestSupplement",
      reason: "limitReached",
      needs: { kind: "fewer", used: 1, max: 1 },
    });
    expect(against("RequestSupplement", once, "2026-03-03 10:00", { profile: { supplementMax: 2 } })).toBeNull();
  });

  it("of due instants: until when it was possible; nothing where no time limit runs", () => {
    expect(against("ApologizeExtend", processing, "2026-03-09 09:01")).toMatchObject({
      reason: "tooLate",
      needs: { kind: "notAfter", at: at("2026-03-09 09:00") },
    });
    expect(against("ApologizeExtend", processing, "2026-03-09 09:00")).toBeNull();
    const submitted = "2026-03-02 08:00 Submit applicant";
    expect(against("ApologizeExtend", submitted, "2026-05-09 09:00")).toBeNull();
    expect(
      against("ApologizeExtend", `${submitted}\n2026-03-02 09:00 Cancel applicant`, "2026-05-09 09:00"),
    ).toBeNull();
  });

  it("of waits: after what instant; nothing where none is awaited, and what the calendar says where it ends", () => {
    const asked = `${processing}\n2026-03-03 08:00 RequestSupplement specialist`;
    const days = { profile: { supplementLimitCalendarDays: 3 } };
    expect(against("ExpireSupplement", asked, "2026-03-06 08:00", days)).toMatchObject({
      reason: "tooEarly",
      needs: { kind: "strictlyAfter", at: at("2026-03-06 08:00") },
    });
    expect(against("ExpireSupplement", processing, "1969-01-01 08:00")).toBeNull();
    const consulted = `${processing}\n2026-03-03 08:00 Consult specialist`;
    const long = { profile: { consultLimitWorkingHours: 5000 } };
    expect(against("ConsultLapse", consulted, "2026-03-06 08:00", long)).toMatchObject({
      _tag: "CalendarNotPublished",
    });
  });

  it("of children: which one, and which are pending", () => {
    const sent = `${processing}
      2026-03-03 08:00 DispatchChild system {"child":"A"}
      2026-03-03 08:10 DispatchChild system {"child":"B"}
      2026-03-03 08:20 ChildResult system {"child":"B"}`;
    const needs = (command: string, child: string): unknown =>
      against(command, sent, `2026-03-03 09:00 {"child":"${child}"}`);
    expect(needs("DispatchChild", "A")).toMatchObject({ needs: { kind: "newChild", child: "A" } });
    expect(needs("DispatchChild", "B")).toMatchObject({ needs: { kind: "newChild", child: "B" } });
    expect(needs("DispatchChild", "")).toMatchObject({ needs: { kind: "newChild", child: null } });
    expect(needs("DispatchChild", "C")).toBeNull();
    expect(needs("ChildResult", "B")).toMatchObject({ needs: { kind: "pendingChild", child: "B", pending: ["A"] } });
    expect(needs("ChildResult", "")).toMatchObject({ needs: { kind: "pendingChild", child: null } });
    expect(needs("ChildResult", "A")).toBeNull();
    expect(against("ChildResult", sent, "2026-03-03 09:00")).toMatchObject({ needs: { child: null } });
  });

  it("of mandates, and of what is never possible", () => {
    const needs = (line: string): unknown => against("Sign", processing, line);
    expect(needs('2026-03-03 09:00 {"capacity":"TUQ"}')).toMatchObject({ needs: { kind: "mandate" } });
    expect(needs("2026-03-03 09:00")).toBeNull();
    const signed = `${processing}\n2026-03-03 09:00 Sign leader`;
    expect(against("RequestWithdrawal", signed, "2026-03-03 10:00")).toEqual({
      _tag: "GuardFailed",
      command: "RequestWithdrawal",
      reason: "resultAlreadyDecided",
      needs: { kind: "nothing" },
    });
  });

  it("in the answer to the command, too", () => {
    const when = given(`${processing}\n2026-03-03 09:00 Sign leader`).when(
      "2026-03-03 10:00 RequestWithdrawal applicant",
    );
    expect(when).toMatchObject({ outcome: "rejected", reason: "guardFailed:resultAlreadyDecided" });
  });
});
