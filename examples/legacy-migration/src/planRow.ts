import { evolve } from "@haicap/dossiers";
import { type HousedDossier, type Rehoming, rehome } from "@haicap/dossiers/reform";
import { formatInstant } from "@haicap/kernel";
import type { Agency, Choice, Clock, HistoryEvent, Outcome, Question, Written } from "./Outcome.ts";
import { checkRow } from "./parts/checkRow.ts";
import { explain } from "./parts/explain.ts";
import { findWay, type Way } from "./parts/findWay.ts";
import { houseDossier } from "./parts/houseDossier.ts";
import type { Decision } from "./readDecisions.ts";
import { reform } from "./reform.ts";

/** What is known around a row: its line, its history, where its number was met before, and what a person decided. */
export interface Setting {
  readonly line: number;
  readonly events: readonly HistoryEvent[] | undefined;
  readonly seenAt: number | undefined;
  readonly decision: Decision | undefined;
}

/** Plans what becomes of one row; nothing has happened yet. */
export const planRow = (written: Written, { line, events, seenAt, decision }: Setting): Outcome => {
  const base = { line, number: written.number, written, communes: [], choices: [], questions: [], problems: [] };
  const checked = checkRow(written, seenAt);
  if ("problems" in checked) return { ...base, kind: "refused", problems: checked.problems };
  const housed = houseDossier(written, checked.receivedAt, events);
  if (!housed.ok) return { ...base, kind: "refused", problems: [housed.error] };
  const clock = clockOf(housed.value);
  const way = decided(findWay(written, checked.receivedAt), decision);
  return { ...base, ...wayOf(way), clock, ...moveOf(housed.value, way, decision) };
};

const wayOf = ({ procedure, communes }: Way): Partial<Outcome> => ({
  communes,
  ...(procedure === undefined ? {} : { procedure }),
});

/** The way as a person settled it; a choice that is not among those offered is asked again. */
const decided = (way: Way, decision: Decision | undefined): Way => {
  if (decision === undefined || way.questions.length === 0) return way;
  const chosen = way.choices.find(({ id }) => id === decision.agency);
  return chosen === undefined
    ? { ...way, questions: [...way.questions, notPossible(decision.agency, way.choices)] }
    : { ...way, choices: [chosen], questions: [] };
};

const moveOf = (housed: HousedDossier, way: Way, decision: Decision | undefined): Pick<Outcome, "kind"> => {
  const settled = way.questions.length === 0;
  const ids = way.choices.map(({ id }) => id);
  const successors = new Map([[reform.district.id, settled ? ids : []]]);
  const { dossiers } = rehome([housed], { ...reform, successors });
  return outcomeOf(housed, way, dossiers[0], settled && decision !== undefined ? decision : undefined);
};

const outcomeOf = (
  housed: HousedDossier,
  { choices, questions }: Way,
  move: Rehoming | undefined,
  decision: Decision | undefined,
): Pick<Outcome, "kind"> & Partial<Outcome> => {
  const from = officeOf(housed.agency, choices);
  switch (move?.kind) {
    case "moves": {
      const moved = move.events.reduce(evolve, housed.dossier);
      if (
        JSON.stringify(moved.clock) !== JSON.stringify(housed.dossier.clock) ||
        moved.status !== housed.dossier.status
      )
        return { kind: "refused", from, problems: [clockWouldMove] };
      return { kind: "moved", from, to: officeOf(move.to, choices), ...eventOf(move, decision) };
    }
    case "stays":
      return { kind: "stays", from };
    case "closed":
      return { kind: "closed", from };
    case "refused":
      return { kind: "refused", from, problems: [explain(move.why)] };
    default:
      return { kind: "toDecide", from, choices, questions };
  }
};

const officeOf = (id: string, choices: readonly Choice[]): Agency => {
  const chosen = choices.find((one) => one.id === id);
  return chosen === undefined
    ? id === reform.district.id
      ? reform.district
      : { id, name: id }
    : { id, name: chosen.name };
};

/** The event as a history has it; who decided stands in its reason. */
const eventOf = (move: Extract<Rehoming, { kind: "moves" }>, decision: Decision | undefined): Partial<Outcome> => {
  const [event] = move.events;
  if (event === undefined) return {};
  const { id, at, command, role, actor } = event;
  const reason = decision === undefined ? {} : { reason: `Quyết định: ${decision.by === "" ? "?" : decision.by}` };
  return { event: { id, at: formatInstant(at), command, role, actor, payload: { ...event.payload, ...reason } } };
};

const clockOf = ({ dossier: { status, clock } }: HousedDossier): Clock => ({
  status,
  mode: clock.mode,
  due: "due" in clock ? formatInstant(clock.due.at) : null,
  promised: "promised" in clock ? formatInstant(clock.promised.at) : null,
});

const notPossible = (agency: string, choices: readonly Choice[]): Question => ({
  reason: "choiceNotPossible",
  message: {
    vi: `“${agency}” không nằm trong các nơi có thể chọn: ${choices.map(({ id }) => id).join(", ")}`,
    en: `“${agency}” is not among the offices that can be chosen: ${choices.map(({ id }) => id).join(", ")}`,
  },
});

const clockWouldMove = {
  _tag: "ClockWouldMove",
  message: {
    vi: "Chuyển hồ sơ này sẽ làm đổi thời hạn, nên không chuyển; hãy báo người quản trị",
    en: "Moving this dossier would change its time limit, so it is not moved; tell the administrator",
  },
};
