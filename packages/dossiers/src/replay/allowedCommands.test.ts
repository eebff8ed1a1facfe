import { formatInstant, type Instant, instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newDossier } from "../lifecycle/Dossier.ts";
import { decide } from "../lifecycle/decide.ts";
import { rejectionReason } from "../lifecycle/Rejection.ts";
import { legalHistories } from "../testing/legalHistories.ts";
import { replayStory } from "../testing/replayStory.ts";
import { rulesFor } from "../testing/rulesFor.ts";
import { allowedCommands } from "./allowedCommands.ts";
import { replay } from "./replay.ts";

const accepted = `2026-03-02 09:00 ReceiveAtDesk deskOfficer
  2026-03-02 09:00 StartProcessing specialist`;

const allowed = (text: string, role: string, at: string): Readonly<Record<string, string>> => {
  const { dossier } = replayStory(text, at);
  const found = allowedCommands(rulesFor(), dossier, role, instantUnsafe(`${at.replace(" ", "T")}+07:00`));
  if (!found.ok) throw new Error(found.error._tag);
  return Object.fromEntries(
    found.value.map(({ command, rejection, form, until }) => [
      command,
      [
        rejection === null ? "yes" : rejectionReason(rejection),
        ...(form === null ? [] : [`form ${form.number}`]),
        ...(until === null ? [] : [formatInstant(until).slice(5, 16)]),
      ].join(" "),
    ]),
  );
};

describe("allowedCommands", () => {
  it("lists the row of the status with the reason against each, and the limit of the step", () => {
    expect(allowed("2026-03-02 08:00 Submit applicant", "deskOfficer", "2026-03-02 09:00")).toEqual({
      Accept: "yes form 01 03-03T08:30",
      RequestIntakeSupplement: "yes",
      RejectIntake: "yes",
      Cancel: "wrongRole",
      Rehome: "wrongRole",
    });
  });

  it("judges guards that need no payload, and leaves the others to the command", () => {
    expect(allowed(accepted, "leader", "2026-03-09 09:00")).toMatchObject({
      ApologizeExtend: "yes 03-09T09:00",
      Sign: "yes",
      DispatchChild: "wrongRole",
    });
    expect(allowed(accepted, "leader", "2026-03-09 09:01")).toMatchObject({
      ApologizeExtend: "guardFailed:tooLate 03-09T09:00",
    });
  });

  it("knows nothing before a first command but how to begin, and nothing after the archive", () => {
    const rules = rulesFor();
    const drafts = allowedCommands(
      rules,
      newDossier(rules.definition),
      "applicant",
      instantUnsafe("2026-03-02T09:00+07:00"),
    );
    expect(drafts.ok && drafts.value.map(({ command }) => command)).toEqual(["Submit", "ReceiveAtDesk", "Rehome"]);
    const archived = `2026-03-02 08:00 Submit applicant
      2026-03-02 08:10 Cancel applicant
      2026-03-02 08:20 Archive clerk`;
    expect(allowed(archived, "clerk", "2026-03-02 09:00")).toEqual({});
  });

  it("answers every command out of order when asked about a moment before the last one", () => {
    expect(
      Object.values(allowed(accepted, "leader", "2026-03-02 08:00")).every((one) => one.startsWith("outOfOrder")),
    ).toBe(true);
  });

  it("does not judge what only the payload can tell", () => {
    const sent = `${accepted}\n2026-03-02 10:00 DispatchChild system {"child":"A"}`;
    expect(allowed(accepted, "system", "2026-03-02 11:00")).toMatchObject({ DispatchChild: "yes" });
    expect(allowed(sent, "system", "2026-03-02 11:00")).toMatchObject({ DispatchChild: "yes", ChildResult: "yes" });
  });

  it("says what the calendar says where it has no answer: of a guard, or of the limit of a step", () => {
    const endless = rulesFor({ profile: { consultLimitWorkingHours: 5000, intakeLimitHours: 5000 } });
    const at = instantUnsafe("2026-03-04T08:00:00+07:00");
    const asked = (text: string, role: string): unknown =>
      allowedCommands(endless, replayStory(text, "2026-03-03 08:00").dossier, role, at);
    const unknown = { ok: false, error: { _tag: "CalendarNotPublished" } };
    expect(asked(`${accepted}\n2026-03-03 08:00 Consult specialist`, "system")).toMatchObject(unknown);
    expect(asked("2026-03-02 08:00 Submit applicant", "stranger")).toMatchObject(unknown);
  });

  it("knows of nothing in a status that is not of the definition", () => {
    const rules = rulesFor();
    const elsewhere = { ...newDossier(rules.definition), status: "Elsewhere" };
    const at = instantUnsafe("2026-03-04T08:00:00+07:00");
    expect(allowedCommands(rules, elsewhere, "applicant", at)).toEqual({ ok: true, value: [] });
  });

  it("says of every command what decide says of it, given a payload that serves", () => {
    const rules = rulesFor({
      profile: { supplementMax: 2, extensionMax: 1, delegation: false, supplementLimitCalendarDays: 2 },
    });
    const shape = { from: instantUnsafe("2026-02-02T07:00+07:00"), maxLength: 25, maxMinutesBetween: 4000 };
    const roles = fc.constantFrom(...rules.definition.definition.roles.map(({ key }) => key), "stranger");
    fc.assert(
      fc.property(
        legalHistories(rules, shape),
        roles,
        fc.integer({ min: -60, max: 9000 }),
        (commands, role, minutes) => {
          const replayed = replay(rules, commands);
          if (!replayed.ok) throw new Error(replayed.error._tag);
          const { dossier } = replayed.value;
          const at = ((dossier.lastAt ?? shape.from) + minutes * 60_000) as Instant;
          const found = allowedCommands(rules, dossier, role, at);
          if (!found.ok) throw new Error(found.error._tag);
          for (const { key } of rules.definition.definition.commands) {
            const listed = found.value.find(({ command }) => command === key);
            const child = key === "ChildResult" ? dossier.children.pending[0] : "a new one";
            const command = { id: "next", at, command: key, role, actor: "x", payload: { child: child ?? "" } };
            const decided = decide(rules, dossier, command);
            if (decided.ok) expect(listed?.rejection).toBeNull();
            else if (listed !== undefined) expect(listed.rejection).toEqual(decided.error);
            else expect(["WrongStatus", "AlreadyTerminal", "OutOfOrder"]).toContain(decided.error._tag);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
