import { dossiers } from "haicap";
import type { Life, LifeStep } from "../Outcome.ts";
import { office, profile } from "../office.ts";
import type { HistoryEvent } from "../readHistories.ts";
import { faulty, found, type Part } from "./Part.ts";

/** The acts of a dossier up to the reporting instant; what lies after it is not known yet. */
export const knownBy = (events: readonly HistoryEvent[], asOf: string): readonly HistoryEvent[] =>
  events.filter((event) => !(Date.parse(event.at) > Date.parse(asOf)));

/** Goes through the history of a dossier to the reporting instant: its state, both verdicts, and what each act did, in words. */
export const follow = (
  number: string,
  limit: string,
  events: readonly HistoryEvent[] | undefined,
  asOf: string,
): Part<Life> => {
  if (events === undefined) return faulty("life", historyMissing(number));
  const known = knownBy(events, asOf);
  const answered = dossiers.explain({ profile: { ...profile, limit }, office, asOf, events: known });
  if (!answered.ok) return faulty("life", answered.error);
  const life = answered.value;
  return found({
    state: life.finalState,
    stateName: life.timeline.findLast(({ outcome }) => outcome === "accepted")?.stateName ?? draft,
    code: life.finalCode,
    acceptedAt: life.acceptedAt,
    endedAt: life.endedAt,
    due: life.due,
    promised: life.promisedDue,
    minutes: life.consumedWorkingMinutes,
    verdict: life.verdict,
    portalVerdict: life.portalVerdict,
    steps: life.timeline.map(
      ({ at, command, name, roleName, outcome, stateName, clock, notes, reason, message }): LifeStep => ({
        at,
        command,
        name,
        roleName,
        outcome,
        stateName,
        clock,
        notes: notes.map(({ words }) => words),
        ...(reason === undefined ? {} : { reason }),
        ...(message === undefined ? {} : { message }),
      }),
    ),
    standing: life.standing,
  });
};

const draft = { vi: "Nháp", en: "Draft" };

const historyMissing = (number: string) => ({
  _tag: "HistoryMissing",
  number,
  message: {
    vi: `Không có diễn biến của hồ sơ ${number}; hãy xuất lại tệp diễn biến cùng ngày với tệp hồ sơ`,
    en: `There is no history of dossier ${number}; export the histories on the same day as the dossiers`,
  },
});
