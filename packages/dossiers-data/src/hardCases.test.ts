import { defineDossierUnsafe } from "@haicap/dossiers";
import { toExchange } from "@haicap/dossiers/exchange";
import { retentionOf } from "@haicap/dossiers/history";
import { familyOf, fitsParent } from "@haicap/dossiers/interlinked";
import { type HardCaseKey, hardCases, replayStory, type Told } from "@haicap/dossiers/testing";
import { formatInstant } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { dossierDefinitions } from "./dossierDefinitions.ts";
import { exchangeProfile } from "./exchangeProfile.ts";

const [earlier, current] = dossierDefinitions();
if (earlier === undefined || current === undefined) throw new Error("two definitions");

const told = (text: string, asOf: string): Told => replayStory(text, asOf, { definition: current });

const dueOf = ({ dossier: { clock } }: Told): string | null =>
  "due" in clock ? formatInstant(clock.due.at).slice(0, 16) : null;

const statuses = ({ results }: Told): readonly string[] =>
  results.map(({ outcome, status }) => (outcome.kind === "rejected" ? outcome.rejection._tag : status));

const accepted = `2026-03-02 09:00 ReceiveAtDesk deskOfficer
  2026-03-02 09:00 StartProcessing specialist`;

const proofs: Readonly<Record<HardCaseKey, () => void>> = {
  wronglyReceived: () => {
    const forwarded = `2026-03-02 09:00 ReceiveAtDesk deskOfficer
      2026-03-04 09:00 Forward deskOfficer {"toAgency":"H57.31"}
      2026-03-05 09:00 StartProcessing specialist
      2026-03-06 09:00 Forward leader {"toAgency":"H57.32"}`;
    const story = told(forwarded, "2026-03-06 09:00");
    expect(statuses(story)).toEqual(["Accepted", "Accepted", "Processing", "Accepted"]);
    expect(dueOf(story)).toBe("2026-03-09T09:00");
    expect(story.report.consumedWorkingMinutes).toBe(1800);
  },

  interlinked: () => {
    const story = told(
      `${accepted}
      2026-03-03 09:00 DispatchChild specialist {"child":"cư trú"}
      2026-03-03 09:00 DispatchChild system {"child":"BHYT"}
      2026-03-04 09:00 ChildResult partnerAgency {"child":"BHYT"}
      2026-03-05 09:00 ChildResult partnerAgency {"child":"cư trú"}`,
      "2026-03-05 09:00",
    );
    expect(statuses(story).slice(2)).toEqual(["Interlinked", "Interlinked", "Interlinked", "Processing"]);
    expect(dueOf(story)).toBe("2026-03-09T09:00");
    const early = told(
      `${accepted}
      2026-03-03 09:00 DispatchChild specialist {"child":"cư trú"}
      2026-03-03 10:00 SubmitForSignature specialist
      2026-03-03 10:00 Forward leader`,
      "2026-03-05 09:00",
    );
    expect(statuses(early).slice(3)).toEqual(["WrongStatus", "WrongStatus"]);
    const child = told("2026-03-04 09:00 ReceiveAtDesk deskOfficer", "2026-03-05 09:00").dossier;
    expect("due" in child.clock && fitsParent(story.dossier, child.clock.due)).toMatchObject({ ok: false });
    const [seen] = familyOf(
      story.dossier,
      [{ child: "cư trú", dossier: child }],
      child.lastAt ?? (0 as never),
    ).children;
    expect(seen?.problems.map(({ kind }) => kind)).toEqual(["dueAfterParent", "reportedBeforeEnd"]);
  },

  financialDuty: () => {
    const story = told(
      `${accepted}
      2026-03-03 09:00 RequestPayment taxAgency
      2026-03-10 09:00 ConfirmPayment cashier`,
      "2026-03-10 09:00",
    );
    expect(dueOf(story)).toBe("2026-03-16T09:00");
  },

  silentCooperation: () => {
    const story = told(
      `${accepted}
      2026-03-02 10:00 Consult leader
      2026-03-06 10:00 ConsultLapse system
      2026-03-06 10:00 SubmitForSignature specialist`,
      "2026-03-06 10:00",
    );
    expect(statuses(story).slice(-2)).toEqual(["Processing", "AwaitingSignature"]);
  },

  correctionAfterDelivery: () => {
    const delivered = `${accepted}
      2026-03-03 09:00 SubmitForSignature specialist
      2026-03-03 10:00 Sign leader {"capacity":"TM"}
      2026-03-03 11:00 Issue clerk
      2026-03-03 14:00 DeliveryFailed post
      2026-03-03 15:00 Deliver desk
      2026-03-03 15:00 Deliver deskOfficer`;
    const story = told(`${delivered}\n2026-03-04 09:00 ReturnDraft leader`, "2026-03-04 09:00");
    expect(statuses(story).slice(-4)).toEqual(["ResultReady", "WrongRole", "Returned", "AlreadyTerminal"]);
    const { clock } = story.dossier;
    expect(clock.mode === "ended" && formatInstant(clock.endedAt)).toBe("2026-03-03T11:00:00+07:00");
  },

  codeEight: () => {
    const story = told(
      `${accepted}
      2026-03-03 09:00 SubmitForSignature specialist
      2026-03-03 10:00 Refuse leader
      2026-03-03 11:00 SubmitSupplement applicant
      2026-03-03 12:00 Archive clerk`,
      "2026-03-04 09:00",
    );
    expect(statuses(story).slice(-3)).toEqual(["Stopped", "AlreadyTerminal", "Archived"]);
    expect(story.dossier.code).toBe(8);
  },

  codeSeven: () => {
    const asked = `${accepted}
      2026-03-03 09:00 RequestWithdrawal applicant`;
    expect(told(asked, "2026-03-03 09:00").dossier).toMatchObject({ status: "WithdrawalRequested", code: 7 });
    const granted = told(`${asked}\n2026-03-05 09:00 ApproveWithdrawal leader`, "2026-03-06 09:00");
    expect(granted.dossier).toMatchObject({ status: "Withdrawn", code: 7 });
    const denied = told(`${asked}\n2026-03-05 09:00 DenyWithdrawal leader`, "2026-03-06 09:00");
    expect(denied.dossier).toMatchObject({ status: "Processing", code: 4 });
    expect(toExchange(exchangeProfile({ 7: 8 }), { code: 7 })).toEqual({ TrangThaiHoSo: "8" });
  },

  mergerOfUnits: () => {
    const rehomed = `${accepted}
      2026-03-03 09:00 RequestSupplement specialist
      2026-03-04 09:00 Rehome systemAdmin {"fromAgency":"H57.14","toAgency":"H57.31","basis":"1675/NQ-UBTVQH15"}
      2026-03-05 09:00 SubmitSupplement applicant`;
    const story = told(rehomed, "2026-03-05 09:00");
    expect(statuses(story).slice(-2)).toEqual(["Supplement", "Processing"]);
    expect(dueOf(story)).toBe("2026-03-11T09:00");
    expect(story.events.map(({ event }) => event)).toContain("Rehomed");
  },

  applicantChecksDraft: () => {
    // The official sends the draft and waits a day; no step of the table stops the clock for it, and silence goes on to the signature.
    const story = told(`${accepted}\n2026-03-04 09:00 SubmitForSignature specialist`, "2026-03-04 09:00");
    expect(statuses(story).at(-1)).toBe("AwaitingSignature");
    expect(dueOf(story)).toBe("2026-03-09T09:00");
    expect(story.report.consumedWorkingMinutes).toBe(900);
    expect(current.statuses.filter(({ clock }) => clock === "paused").map(({ key }) => key)).toEqual([
      "Supplement",
      "FinancialObligation",
    ]);
  },

  retention: () => {
    const delivered = `${accepted}
      2026-03-03 09:00 SubmitForSignature specialist
      2026-03-03 10:00 Sign leader
      2026-03-03 11:00 Issue clerk`;
    const kept = (more: string): unknown => {
      const { events } = told(`${delivered}${more}`, "2026-03-20 09:00");
      return retentionOf(defineDossierUnsafe(current), events, 10);
    };
    expect(kept("")).toBeNull();
    const returned = "\n2026-03-06 09:00 Deliver post";
    expect(kept(returned)).toEqual({ from: "2026-03-06", until: "2036-03-06" });
    expect(kept(`${returned}\n2026-03-19 09:00 Archive archivist`)).toEqual({
      from: "2026-03-06",
      until: "2036-03-06",
    });
  },
};

describe("hard cases of a dossier's life", () => {
  it.each(hardCases)("$key: $nameEn", ({ key }) => proofs[key]());

  it("are all of those listed, and no other", () => {
    expect(Object.keys(proofs).sort()).toEqual(hardCases.map(({ key }) => key).sort());
    expect(hardCases.every(({ nameVi, nameEn }) => nameVi !== "" && nameEn !== "")).toBe(true);
  });

  it("an overdue dossier stays overdue, whatever is asked of the applicant later", () => {
    const story = told(
      `${accepted}
      2026-03-09 09:01 RequestSupplement specialist
      2026-03-20 09:00 SubmitSupplement applicant
      2026-03-20 10:00 SubmitForSignature specialist
      2026-03-20 11:00 Refuse leader`,
      "2026-03-21 09:00",
    );
    expect(story.report.verdict).toBe("late");
    expect(dueOf(story)).toBe("2026-03-09T09:00");
  });

  it("the 2018 rules give the whole limit again after a supplement", () => {
    const text = `${accepted}
      2026-03-03 09:00 RequestSupplement specialist
      2026-03-05 09:00 SubmitSupplement applicant`;
    const under = (definition: typeof current): string | null =>
      dueOf(replayStory(text, "2026-03-05 09:00", definition === undefined ? {} : { definition }));
    expect([under(earlier), under(current)]).toEqual(["2026-03-12T09:00", "2026-03-11T09:00"]);
  });
});
