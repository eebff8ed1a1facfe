import { ok, type Result } from "@haicap/kernel";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import { consumedMinutes } from "../clock/workedMinutes.ts";
import { type Dossier, newDossier } from "../lifecycle/Dossier.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import { evolve } from "../lifecycle/evolve.ts";
import { notesOf } from "./notesOf.ts";
import type { CommandResult } from "./replay.ts";
import type { ClockState, TimelineRow } from "./Timeline.ts";

/**
 * Tells a history line by line (dòng thời gian của hồ sơ): who did what, whether the clock runs, and every movement of a date with
 * its cause. What was rejected or ignored is a line too; it has no notes.
 *
 * `results` are those of {@link replay}. Fails as the calendar fails.
 *
 * @legal one-stop-2025
 * @example
 * const { results } = replayStory(`2026-03-02 09:00 ReceiveAtDesk deskOfficer
 *   2026-03-04 09:00 RequestSupplement deskOfficer`, "2026-03-04 09:00");
 * const told = timelineOf(rulesFor(), results);
 * told.ok && told.value.map(({ clock, used }) => [clock, used]); // => [["running", 0], ["paused", 900]]
 * told.ok && told.value[1].notes.map(({ kind }) => kind); // => ["clockPaused", "waits"]
 * @since 0.1.0
 */
export const timelineOf = (
  rules: DossierRules,
  results: readonly CommandResult[],
): Result<readonly TimelineRow[], TimeFailure> => {
  let dossier = newDossier(rules.definition);
  const rows: TimelineRow[] = [];
  for (const { index, command, outcome, status, code } of results) {
    const before = dossier;
    if (outcome.kind === "accepted") dossier = evolve(before, outcome.event);
    const notes =
      outcome.kind === "accepted" ? notesOf(rules, { event: outcome.event, before, after: dossier }) : ok([]);
    if (!notes.ok) return notes;
    const used = consumedMinutes(rules.time, dossier, dossier.lastAt ?? command.at);
    if (!used.ok) return used;
    const clock = clockState[dossier.clock.mode];
    const due = "due" in dossier.clock ? dossier.clock.due : null;
    rows.push({ index, command, outcome, status, code, clock, used: used.value, due, notes: notes.value });
  }
  return ok(rows);
};

const clockState: Readonly<Record<Dossier["clock"]["mode"], ClockState>> = {
  notStarted: "none",
  neverStarted: "none",
  running: "running",
  paused: "paused",
  ended: "ended",
};
