import { type Command, type CommandPayload, type DossierRules, rejectionReason } from "@haicap/dossiers";
import type { HousedDossier } from "@haicap/dossiers/reform";
import { replay } from "@haicap/dossiers/replay";
import { civilDateAt, err, type Instant, ok, parseInstant, type Result } from "@haicap/kernel";
import type { Failure } from "haicap";
import { dossierRules } from "haicap/store";
import type { HistoryEvent, Written } from "../Outcome.ts";
import { office, reform } from "../reform.ts";
import { explain } from "./explain.ts";

/**
 * The dossier as its history tells it, and the office that has it now: the one that received it, or the one it was last moved to.
 *
 * A history that the rules of its day do not allow is refused with the first act that is not allowed: nothing is moved on a guess.
 */
export const houseDossier = (
  { number, limit }: Written,
  receivedAt: Instant,
  events: readonly HistoryEvent[] | undefined,
): Result<HousedDossier, Failure> => {
  if (events === undefined) return err(historyMissing(number));
  const rules = dossierRules({ on: civilDateAt(receivedAt), profile: { limit }, office });
  if (!rules.ok) return rules;
  const commands = commandsOf(events);
  if (commands === undefined) return err(instantUnreadable(number));
  return housed(number, events, commands, rules.value);
};

const housed = (
  code: string,
  events: readonly HistoryEvent[],
  commands: readonly Command[],
  rules: DossierRules,
): Result<HousedDossier, Failure> => {
  const replayed = replay(rules, commands);
  if (!replayed.ok) return err(explain(replayed.error));
  for (const { command, outcome } of replayed.value.results)
    if (outcome.kind === "rejected") return err(actRefused(command, rejectionReason(outcome.rejection)));
  const moved = events.findLast(({ command }) => command === "Rehome")?.payload?.["toAgency"];
  const agency = typeof moved === "string" ? moved : reform.district.id;
  return ok({ code, receivedBy: reform.district.id, agency, rules, dossier: replayed.value.dossier });
};

const commandsOf = (events: readonly HistoryEvent[]): readonly Command[] | undefined => {
  const commands = events.flatMap(({ at, payload, ...event }): readonly Command[] => {
    const read = parseInstant(at);
    if (!read.ok) return [];
    return [{ ...event, at: read.value, ...(payload === undefined ? {} : { payload: payload as CommandPayload }) }];
  });
  return commands.length === events.length ? commands : undefined;
};

const historyMissing = (number: string): Failure => ({
  _tag: "HistoryMissing",
  message: {
    vi: `Không có diễn biến của hồ sơ ${number}; hãy xuất lại tệp diễn biến cùng lúc với tệp hồ sơ`,
    en: `There is no history of dossier ${number}; export the histories together with the dossiers`,
  },
});

const instantUnreadable = (number: string): Failure => ({
  _tag: "HistoryUnreadable",
  message: {
    vi: `Diễn biến của hồ sơ ${number} có thời điểm không đọc được; hãy ghi như 2025-06-12T14:05:00+07:00`,
    en: `The history of dossier ${number} has an instant that cannot be read; write it like 2025-06-12T14:05:00+07:00`,
  },
});

const actRefused = ({ id, command }: Command, reason: string): Failure => ({
  _tag: "HistoryRefused",
  act: id,
  command,
  reason,
  message: {
    vi: `Diễn biến có bước ${id} (${command}) mà quy trình không cho phép (${reason}); hãy sửa diễn biến theo sổ theo dõi`,
    en: `The history has the act ${id} (${command}), which the rules do not allow (${reason}); correct it by the register`,
  },
});
