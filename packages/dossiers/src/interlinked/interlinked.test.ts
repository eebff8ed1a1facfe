import { instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { reportOf } from "../replay/reportOf.ts";
import { replayStory } from "../testing/replayStory.ts";
import { rulesFor } from "../testing/rulesFor.ts";
import { familyOf } from "./familyOf.ts";
import { fitsParent } from "./fitsParent.ts";

const at = (text: string): ReturnType<typeof instantUnsafe> => instantUnsafe(`${text.replace(" ", "T")}+07:00`);

// Birth registration with residence and health insurance (Decree 63/2024): one parent of five days, two children of three and two.
const parentOf = (more = ""): ReturnType<typeof replayStory>["dossier"] =>
  replayStory(
    `2026-03-02 09:00 ReceiveAtDesk deskOfficer
    2026-03-02 09:00 StartProcessing specialist
    2026-03-02 10:00 DispatchChild specialist {"child":"cư trú"}
    2026-03-02 10:00 DispatchChild specialist {"child":"BHYT"}${more}`,
    "2026-03-06 17:00",
  ).dossier;

const child = (days: number, text: string): ReturnType<typeof replayStory>["dossier"] =>
  replayStory(text, "2026-03-20 17:00", { limit: { amount: days, unit: "workingDay" } }).dossier;

const residence = (more = ""): ReturnType<typeof replayStory>["dossier"] =>
  child(3, `2026-03-02 10:00 ReceiveAtDesk deskOfficer\n2026-03-02 10:00 StartProcessing specialist${more}`);
const insurance = child(2, "2026-03-02 10:00 ReceiveAtDesk deskOfficer");

describe("interlinked dossiers", () => {
  it("each keep a clock of their own inside the parent's limit", () => {
    const family = familyOf(
      parentOf(),
      [
        { child: "cư trú", dossier: residence() },
        { child: "BHYT", dossier: insurance },
      ],
      at("2026-03-05 09:30"),
    );
    expect(family).toMatchObject({
      status: "Interlinked",
      due: { on: "2026-03-09" },
      verdict: "openInTime",
      waitsFor: ["cư trú", "BHYT"],
      latestDue: { on: "2026-03-05" },
      children: [
        { standing: "pending", due: { at: at("2026-03-05 10:00") }, verdict: "openInTime", problems: [] },
        { standing: "pending", due: { at: at("2026-03-04 10:00") }, verdict: "openLate", problems: [] },
      ],
    });
  });

  it("cannot be finished by the parent before all have answered, and go on with the last answer", () => {
    const early = replayStory(
      `2026-03-02 09:00 ReceiveAtDesk deskOfficer
      2026-03-02 09:00 StartProcessing specialist
      2026-03-02 10:00 DispatchChild specialist {"child":"A"}
      2026-03-03 10:00 Sign leader
      2026-03-03 11:00 ChildResult partnerAgency {"child":"A"}
      2026-03-03 12:00 Sign leader`,
      "2026-03-06 17:00",
    );
    expect(early.results.map(({ status, outcome }) => [status, outcome.kind]).slice(2)).toEqual([
      ["Interlinked", "accepted"],
      ["Interlinked", "rejected"],
      ["Processing", "accepted"],
      ["ResultReady", "accepted"],
    ]);
  });

  it("must fit into the parent's limit, exactly filling it allowed", () => {
    const parent = parentOf();
    const due = (text: string): Parameters<typeof fitsParent>[1] => ({ at: at(text), on: text.slice(0, 10) as never });
    expect(fitsParent(parent, due("2026-03-09 09:00"))).toEqual({ ok: true, value: true });
    expect(fitsParent(parent, due("2026-03-09 09:01"))).toMatchObject({
      ok: false,
      error: { _tag: "ChildExceedsParent", parentDue: { on: "2026-03-09" } },
    });
    const draft = replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00").dossier;
    expect(fitsParent(draft, due("2026-03-02 09:00"))).toEqual({
      ok: false,
      error: { _tag: "ParentNotAccepted", status: "Submitted" },
    });
  });

  it("tells a child whose pause carried it beyond the parent, which does not move for it", () => {
    const paused = residence(`\n2026-03-03 10:00 RequestPayment specialist\n2026-03-09 10:00 ConfirmPayment cashier`);
    const parent = parentOf();
    const [first] = familyOf(parent, [{ child: "cư trú", dossier: paused }], at("2026-03-09 10:00")).children;
    expect(first?.problems).toMatchObject([
      { kind: "dueAfterParent", due: { on: "2026-03-11" }, parentDue: { on: "2026-03-09" } },
    ]);
    expect(reportOf(rulesFor(), parent, at("2026-03-09 10:00"))).toMatchObject({ value: { verdict: "openLate" } });
  });

  it("tells what one side was not told, and what is not at hand", () => {
    const told = parentOf(`\n2026-03-03 10:00 ChildResult partnerAgency {"child":"cư trú"}`);
    const ended = child(
      2,
      `2026-03-02 10:00 ReceiveAtDesk deskOfficer
      2026-03-02 10:00 StartProcessing specialist
      2026-03-03 10:00 Sign leader`,
    );
    const refused = child(2, "2026-03-02 10:00 Submit applicant\n2026-03-02 11:00 RejectIntake deskOfficer");
    const family = familyOf(
      told,
      [
        { child: "cư trú", dossier: residence() },
        { child: "BHYT", dossier: ended },
        { child: "khác", dossier: insurance },
      ],
      at("2026-03-05 09:30"),
    );
    expect(
      family.children.map(({ child: name, standing, problems }) => [name, standing, problems.map(({ kind }) => kind)]),
    ).toEqual([
      ["cư trú", "reported", ["reportedBeforeEnd"]],
      ["BHYT", "pending", ["endedNotReported"]],
      ["khác", "notDispatched", ["neverDispatched"]],
    ]);
    expect(familyOf(told, [{ child: "cư trú", dossier: refused }], at("2026-03-05 09:30")).children).toMatchObject([
      { child: "cư trú", problems: [], due: null, verdict: "notCounted" },
      { child: "BHYT", standing: "missing", status: null, problems: [] },
    ]);
  });
});
