import { formatInstant, invariant } from "@haicap/kernel";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";
import { rejectionReason } from "../lifecycle/Rejection.ts";
import { replay } from "../replay/replay.ts";
import type { ClockState } from "../replay/Timeline.ts";
import { type RulesForOptions, rulesFor } from "./rulesFor.ts";
import { story } from "./story.ts";

/** What came of the last command: the words of the wire, so that an expectation reads like the rule it checks. */
export interface Then {
  readonly outcome: "accepted" | "rejected" | "ignored";
  readonly reason: string | null;
  readonly status: string;
  readonly code: number | null;
  readonly clock: ClockState;
  readonly due: string | null;
  readonly promised: string | null;
  readonly event: DossierEvent | null;
  readonly dossier: Dossier;
}

/** A history to which one more command is put. */
export interface Given {
  readonly when: (line: string) => Then;
}

/**
 * Given a history, when a command comes, then this is what becomes of it (cho trước, khi, thì): for tests of a province's own rules, with
 * whatever assertions it uses. Lines are written as for {@link story}. Throws when a command given beforehand is not accepted.
 *
 * @example
 * const received = given("2026-03-02 09:00 ReceiveAtDesk deskOfficer");
 * received.when("2026-03-04 09:00 RequestSupplement deskOfficer");
 * // => { outcome: "accepted", status: "Supplement", code: 5, clock: "paused", due: "2026-03-09T09:00:00+07:00", … }
 * received.when("2026-03-04 09:00 RequestSupplement clerk"); // => { outcome: "rejected", reason: "wrongRole", status: "Accepted", … }
 * @since 0.1.0
 */
export const given = (text: string, options: RulesForOptions = {}): Given => ({
  when: (line) => {
    const rules = rulesFor(options);
    const before = text.trim() === "" ? [] : story(text);
    const [next] = story(line);
    invariant(next !== undefined, "one line is put to the history");
    const replayed = replay(rules, [...before, { ...next, id: "when" }]);
    invariant(replayed.ok, "the calendar of the test covers the story");
    const { results, dossier } = replayed.value;
    const refused = results.slice(0, -1).find(({ outcome }) => outcome.kind !== "accepted");
    invariant(refused === undefined, `what is given was accepted: ${refused?.command.command}`);
    const outcome = results.at(-1)?.outcome;
    invariant(outcome !== undefined, "one line is put to the history");
    return {
      outcome: outcome.kind,
      reason: outcome.kind === "rejected" ? rejectionReason(outcome.rejection) : null,
      status: dossier.status,
      code: dossier.code,
      clock: states[dossier.clock.mode],
      due: "due" in dossier.clock ? formatInstant(dossier.clock.due.at) : null,
      promised: "due" in dossier.clock ? formatInstant(dossier.clock.promised.at) : null,
      event: outcome.kind === "accepted" ? outcome.event : null,
      dossier,
    };
  },
});

const states: Readonly<Record<Dossier["clock"]["mode"], ClockState>> = {
  notStarted: "none",
  neverStarted: "none",
  running: "running",
  paused: "paused",
  ended: "ended",
};
