import { formatInstant, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { DossierDefinition, TransitionDefinition } from "../definition/DossierDefinition.ts";
import { given } from "../testing/given.ts";
import { replayStory } from "../testing/replayStory.ts";
import { type RulesForOptions, rulesFor } from "../testing/rulesFor.ts";
import { sampleDefinition } from "../testing/sampleDefinition.ts";
import { story } from "../testing/story.ts";
import type { Command } from "./Command.ts";
import { newDossier } from "./Dossier.ts";
import type { DossierEvent } from "./DossierEvent.ts";
import { decide } from "./decide.ts";

/** The sample with more rows, each written as "from command to". */
const withRows = (...rows: readonly string[]): DossierDefinition => ({
  ...sampleDefinition,
  transitions: [
    ...sampleDefinition.transitions,
    ...rows.map((text): TransitionDefinition => {
      const [from = "", command = "", to = ""] = text.split(" ");
      return { from, command, to, roles: ["system"], form: null, until: null, legal: [], confidence: "example" };
    }),
  ],
});

const told = (text: string, options: RulesForOptions = {}): readonly string[] =>
  replayStory(text, "2026-06-01 08:00", options).events.map(
    ({ command, to, code, effects }) => `${command} ${to} ${code}: ${effects.map(({ kind }) => kind).join(" ")}`,
  );

const processing = `2026-03-02 09:00 ReceiveAtDesk deskOfficer
  2026-03-02 10:00 StartProcessing specialist`;

describe("what an event did besides moving the dossier", () => {
  it("is all there is, from filing to the archive", () => {
    const text = `2026-03-02 08:00 Submit applicant
      2026-03-02 08:10 Rehome systemAdmin
      2026-03-02 08:20 RequestIntakeSupplement deskOfficer
      2026-03-02 08:30 Resubmit applicant
      2026-03-02 08:40 Accept deskOfficer
      2026-03-02 08:50 RequestSupplement specialist
      2026-03-02 09:00 SubmitSupplement applicant
      2026-03-02 09:10 ApologizeExtend leader
      2026-03-02 09:20 RequestPayment specialist
      2026-03-02 09:30 RequestWithdrawal applicant
      2026-03-02 09:40 DenyWithdrawal leader
      2026-03-02 09:50 ConfirmPayment cashier
      2026-03-02 10:00 Consult leader
      2026-03-02 10:10 ConsultReply consultedAgency
      2026-03-02 10:20 DispatchChild system {"child":"A"}
      2026-03-02 10:30 DispatchChild system {"child":"B"}
      2026-03-02 10:40 ChildResult system {"child":"A"}
      2026-03-02 10:50 ChildResult system {"child":"B"}
      2026-03-02 11:00 Sign leader
      2026-03-02 11:10 Deliver post
      2026-03-02 11:20 Archive clerk`;
    expect(told(text)).toEqual([
      "Submit Submitted 1: intakeStarted",
      "Rehome Submitted 1: ",
      "RequestIntakeSupplement IntakeSupplement 5: waitStarted intakeStopped",
      "Resubmit Submitted 1: ",
      "Accept Accepted 2: clockStarted",
      "RequestSupplement Supplement 5: waitStarted supplementCounted clockPaused",
      "SubmitSupplement Processing 4: clockResumed",
      "ApologizeExtend Processing 4: extended",
      "RequestPayment FinancialObligation 6: waitStarted clockPaused",
      "RequestWithdrawal WithdrawalRequested 7: withdrawalOpened",
      "DenyWithdrawal FinancialObligation 6: withdrawalClosed",
      "ConfirmPayment Processing 4: clockResumed",
      "Consult Consulting 4: waitStarted",
      "ConsultReply Processing 4: ",
      "DispatchChild Interlinked 4: childDispatched waitStarted",
      "DispatchChild Interlinked 4: childDispatched",
      "ChildResult Interlinked 4: childReported",
      "ChildResult Processing 4: childReported",
      "Sign ResultReady 9: clockEnded",
      "Deliver Returned 10: ",
      "Archive Archived 10: ",
    ]);
  });

  it("at an end before acceptance and out of a pause", () => {
    expect(told("2026-03-02 08:00 Submit applicant\n2026-03-02 09:00 Cancel applicant")).toEqual([
      "Submit Submitted 1: intakeStarted",
      "Cancel Withdrawn 7: intakeStopped clockNeverStarted",
    ]);
    const paused = `${processing}
      2026-03-03 08:00 RequestPayment specialist
      2026-03-04 08:00 RequestWithdrawal applicant
      2026-03-05 08:00 ApproveWithdrawal leader`;
    expect(told(paused).at(-1)).toBe("ApproveWithdrawal Withdrawn 7: withdrawalClosed clockResumed clockEnded");
  });

  it("starts a new wait where a withdrawal leads on to one, and none where it leads back", () => {
    const definition = withRows("WithdrawalRequested RequestSupplement Supplement");
    const text = `${processing}
      2026-03-04 08:00 RequestWithdrawal applicant
      2026-03-05 08:00 RequestSupplement system`;
    expect(told(text, { definition }).at(-1)).toBe(
      "RequestSupplement Supplement 5: withdrawalClosed waitStarted supplementCounted clockPaused",
    );
    const three = { definition, profile: { supplementLimitCalendarDays: 3 } };
    expect(given(text, three).when("2026-03-08 08:00 ExpireSupplement system").reason).toBe("guardFailed:tooEarly");
    expect(given(text, three).when("2026-03-08 08:01 ExpireSupplement system").status).toBe("Stopped");
  });

  it("shares what is always the same: a command with effects of one kind copies nothing", () => {
    const effects = (): DossierEvent["effects"] | undefined =>
      given(processing).when("2026-03-04 08:00 RequestWithdrawal applicant").event?.effects;
    expect(effects()).toBe(effects());
  });

  it("keeps the day that was promised, ending at 24:00, or the very instant", () => {
    const promised = (payload: object): unknown => {
      const [command] = story("2026-03-05 09:00 ApologizeExtend leader");
      const { dossier } = replayStory(processing, "2026-03-05 09:00");
      const decided = decide(rulesFor(), dossier, { ...(command as Command), id: "extend", payload });
      const [effect] = (decided.ok && decided.value[0]?.effects) || [];
      if (effect?.kind !== "extended" || effect.promised === null) return null;
      return [formatInstant(effect.promised.at), effect.promised.on];
    };
    expect(promised({ newDue: "2026-03-12" })).toEqual(["2026-03-13T00:00:00+07:00", "2026-03-12"]);
    const instant = instantUnsafe("2026-03-12T10:30:00+07:00");
    expect(promised({ newDue: instant })).toEqual(["2026-03-12T10:30:00+07:00", "2026-03-12"]);
    expect(promised({})).toBeNull();
  });

  it("is not there where the calendar has no answer, whatever else the command does", () => {
    const filed = "2026-12-31 08:00 Submit applicant";
    const rules = rulesFor();
    const { dossier } = replayStory(filed, "2026-12-31 09:00");
    const [, accept] = story(`${filed}\n2026-12-31 16:00 Accept deskOfficer`);
    expect(decide(rules, dossier, accept as Command)).toMatchObject({ error: { _tag: "CalendarNotPublished" } });
  });
});

describe("where a command leads", () => {
  it("goes by the row even while children are pending, but for the report of one", () => {
    const definition = withRows("Interlinked RequestWithdrawal WithdrawalRequested");
    const sent = `${processing}
      2026-03-03 08:00 DispatchChild system {"child":"A"}`;
    const { status } = given(sent, { definition }).when("2026-03-03 09:00 RequestWithdrawal system");
    expect(status).toBe("WithdrawalRequested");
  });

  it("stays where it is when nobody asked for the withdrawal that is denied, or the status before is not of this definition", () => {
    const rules = rulesFor();
    const [deny] = story("2026-03-05 09:00 DenyWithdrawal leader") as readonly [Command];
    const pending = { ...newDossier(rules.definition), status: "WithdrawalRequested" };
    const to = (dossier: typeof pending): unknown => {
      const decided = decide(rules, dossier, deny);
      return decided.ok && decided.value[0]?.to;
    };
    expect(to(pending)).toBe("WithdrawalRequested");
    expect(to({ ...pending, withdrawal: { requestedAt: deny.at, from: "Elsewhere" } })).toBe("WithdrawalRequested");
    expect(to({ ...pending, withdrawal: { requestedAt: deny.at, from: "Consulting" } })).toBe("Consulting");
  });

  it("refuses in a status that is not of this definition, with the statuses in which it is possible", () => {
    const rules = rulesFor();
    const [sign] = story("2026-03-05 09:00 Consult leader") as readonly [Command];
    const elsewhere = { ...newDossier(rules.definition), status: "Elsewhere" };
    expect(decide(rules, elsewhere, sign)).toEqual({
      ok: false,
      error: { _tag: "WrongStatus", status: "Elsewhere", command: "Consult", possibleIn: ["Processing"] },
    });
  });

  it("takes a first command of any time, before 1970 too", () => {
    const submit = given("").when("1969-05-02 08:00 Submit applicant");
    expect(submit).toMatchObject({ status: "Submitted", event: { effects: [{ kind: "intakeStarted" }] } });
  });
});
