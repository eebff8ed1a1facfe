import { formatInstant } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import { type Transition, transitionOf } from "../definition/CompiledDefinition.ts";
import type { StepLimit } from "../definition/DossierDefinition.ts";
import { newDossier } from "../lifecycle/Dossier.ts";
import { replayStory } from "../testing/replayStory.ts";
import { rulesFor } from "../testing/rulesFor.ts";
import { stepLimitOf } from "./stepLimitOf.ts";
import { waitUntil } from "./waitUntil.ts";

const rules = rulesFor({
  profile: { supplementLimitCalendarDays: 3, intakeSupplementLimitCalendarDays: 2, consultLimitWorkingHours: 4 },
});
const row = transitionOf(rules.definition, "Draft", "Submit") as Transition;

/** The limit of each step in a dossier, in its own minute; steps without one are left out. */
const limits = (text: string): object => {
  const keys: readonly StepLimit[] = ["intakeLimit", "intakeSupplementLimit", "supplementLimit", "consultLimit", "due"];
  const { dossier } = replayStory(text, "2026-03-20 08:00");
  return Object.fromEntries(
    keys.flatMap((until) => {
      const found = stepLimitOf(rules, dossier, { ...row, until });
      if (!found.ok) throw new Error(found.error._tag);
      return found.value === null ? [] : [[until, formatInstant(found.value).slice(5, 16)]];
    }),
  );
};

const waits = (until: string, due?: string): object => ({
  intakeSupplementLimit: until,
  supplementLimit: until,
  consultLimit: until,
  ...(due === undefined ? {} : { due }),
});

describe("until when a step is on time", () => {
  const submitted = "2026-03-02 08:00 Submit applicant";
  const accepted = `2026-03-02 09:00 ReceiveAtDesk deskOfficer
    2026-03-02 10:00 StartProcessing specialist`;

  it.each([
    ["filed: eight working hours", submitted, { intakeLimit: "03-03T08:30" }],
    [
      "asked before acceptance",
      `${submitted}\n2026-03-02 09:00 RequestIntakeSupplement deskOfficer`,
      waits("03-04T09:00"),
    ],
    ["received", accepted, { due: "03-09T09:00" }],
    ["asked", `${accepted}\n2026-03-03 09:00 RequestSupplement specialist`, waits("03-06T09:00", "03-09T09:00")],
    ["consulted", `${accepted}\n2026-03-06 16:00 Consult specialist`, waits("03-09T10:30", "03-09T09:00")],
    ["to be paid", `${accepted}\n2026-03-06 16:00 RequestPayment specialist`, { due: "03-09T09:00" }],
    ["closed unaccepted", `${submitted}\n2026-03-02 09:00 Cancel applicant`, {}],
  ])("%s", (_what, text, expected) => {
    expect(limits(text)).toEqual(expected);
  });

  it("is not said in a draft, of a step without a limit, nor of a status the definition does not have", () => {
    const draft = newDossier(rules.definition);
    const nothing = { ok: true, value: null };
    for (const until of [null, "intakeLimit", "due", "supplementLimit"] as const)
      expect(stepLimitOf(rules, draft, { ...row, until })).toEqual(nothing);
    expect(waitUntil(rules, { ...draft, status: "Supplement" })).toEqual(nothing);
    const { dossier } = replayStory(`${accepted}\n2026-03-03 09:00 RequestSupplement specialist`, "2026-03-20 08:00");
    expect(waitUntil(rules, { ...dossier, status: "Elsewhere" })).toEqual(nothing);
  });
});
