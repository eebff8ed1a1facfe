import { type Instant, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { StatusClock, StatusDefinition } from "../definition/DossierDefinition.ts";
import { type Dossier, newDossier } from "../lifecycle/Dossier.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import { replayStory } from "../testing/replayStory.ts";
import { rulesFor } from "../testing/rulesFor.ts";
import { clockEffects } from "./clockEffects.ts";
import type { StatutoryClock } from "./StatutoryClock.ts";

const rules = rulesFor();
const at = instantUnsafe("2026-03-05T09:00:00+07:00");

const after = (text: string): Dossier => replayStory(text, "2026-03-05 09:00").dossier;
const received = "2026-03-02 09:00 ReceiveAtDesk deskOfficer";
const dossiers: Readonly<Record<StatutoryClock["mode"], Dossier>> = {
  notStarted: newDossier(rules.definition),
  neverStarted: after("2026-03-02 08:00 Submit applicant\n2026-03-02 09:00 Cancel applicant"),
  running: after(received),
  paused: after(`${received}\n2026-03-02 10:00 RequestSupplement specialist`),
  ended: after(`${received}\n2026-03-02 10:00 StartProcessing specialist\n2026-03-02 11:00 Sign leader`),
};

const to = (clock: StatusClock): StatusDefinition => ({
  key: "There",
  code: 4,
  nameVi: "",
  nameEn: "",
  clock,
  awaits: null,
  terminal: false,
});

const effects = (
  mode: StatutoryClock["mode"],
  clock: StatusClock,
  by: DossierRules = rules,
  on: Instant = at,
): unknown => {
  const found = clockEffects(by, dossiers[mode], on, to(clock));
  return found.ok ? found.value.map(({ kind }) => kind).join(" ") : found.error._tag;
};

describe("what a status does to the clock", () => {
  it.each([
    ["none", "", "", "", "", ""],
    ["kept", "", "", "", "", ""],
    ["runs", "clockStarted", "", "", "clockResumed", ""],
    ["paused", "", "", "clockPaused", "", ""],
    ["stopped", "clockNeverStarted", "", "clockEnded", "clockResumed clockEnded", ""],
  ] as const)("%s", (clock, ...expected) => {
    const modes = ["notStarted", "neverStarted", "running", "paused", "ended"] as const;
    expect(modes.map((mode) => effects(mode, clock))).toEqual(expected);
  });

  it("is not told where the calendar has no answer: what was worked, or what is left", () => {
    const late = instantUnsafe("2027-03-05T09:00:00+07:00");
    for (const clock of ["paused", "stopped"] as const)
      expect(effects("running", clock, rules, late)).toBe("CalendarNotPublished");
    expect(effects("notStarted", "runs", rules, late)).toBe("CalendarNotPublished");
    expect(effects("paused", "runs", rules, late)).toBe("CalendarNotPublished");
    const failure = rules.time.dueFrom(late);
    if (failure.ok) throw new Error("the calendar ends before");
    const blind = { ...rules, time: { ...rules.time, leftAt: () => failure } };
    expect(effects("running", "paused", blind)).toBe("CalendarNotPublished");
  });
});
