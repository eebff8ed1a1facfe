import { type Instant, instantUnsafe, invariant } from "@haicap/kernel";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";
import { type CommandResult, replay } from "../replay/replay.ts";
import { type DossierReport, reportOf } from "../replay/reportOf.ts";
import { plainSealer } from "./plainSealer.ts";
import { type RulesForOptions, rulesFor } from "./rulesFor.ts";
import { story } from "./story.ts";

/** What a story came to. */
export interface Told {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
  readonly results: readonly CommandResult[];
  readonly report: DossierReport;
}

/**
 * Given rules, when a story happens, then this is the dossier, and its report at the instant `asOf`. Throws when the calendar
 * of the test is too short.
 *
 * @example
 * replayStory("2026-03-02 08:00 Submit applicant", "2026-03-02 09:00").dossier.status; // => "Submitted"
 * @since 0.1.0
 */
export const replayStory = (text: string, asOf: string, options: RulesForOptions = {}): Told => {
  const rules = rulesFor(options);
  const replayed = replay(rules, story(text), { sealer: plainSealer, genesis: "" });
  invariant(replayed.ok, "the calendar of the test covers the story");
  const { dossier, events, results } = replayed.value;
  const report = reportOf(rules, dossier, instantOf(asOf));
  invariant(report.ok, "the calendar of the test covers the reporting instant");
  return { dossier, events, results, report: report.value };
};

/** An instant written `2026-03-02 08:00`, at +07:00. */
const instantOf = (text: string): Instant => instantUnsafe(`${text.replace(" ", "T")}+07:00`);
