import type { LegalCitation } from "@haicap/kernel";
import type { AdministrativeUnit, GovernmentLevel } from "@haicap/units";
import type { SubmissionChannel } from "../catalog/Procedure.ts";
import type { CompetenceKind } from "../competence/CompetenceInterval.ts";
import type {
  Decider,
  Handling,
  HandlingReason,
  HandlingStatus,
  Receiver,
  Transition,
} from "../competence/Handling.ts";
import type { HandlingWarning } from "../competence/HandlingWarning.ts";
import type { OrganKind } from "../competence/OrganKind.ts";

/** The words in which an answer about competence is told; one set for each language. */
export interface HandlingWords {
  readonly date: (date: string) => string;
  /** The day before an exclusive end. */
  readonly lastDay: (until: string) => string;
  readonly unit: (unit: AdministrativeUnit) => string;
  readonly level: Readonly<Record<GovernmentLevel, string>>;
  /** What kind of body it is, where its name does not tell the reader. */
  readonly organ: (organ: OrganKind) => string;
  readonly kind: Readonly<Record<CompetenceKind, string>>;
  readonly channel: Readonly<Record<SubmissionChannel, string>>;
  readonly scope: Readonly<Record<Receiver["scope"], string>>;
  readonly status: Readonly<Record<Exclude<HandlingStatus, "inForce">, string>>;
  readonly rule: Readonly<Record<Transition["rule"], string>>;
  readonly citation: (citation: LegalCitation) => string;
  readonly warning: (warning: HandlingWarning) => string;
  readonly reason: (reason: HandlingReason, words: HandlingWords) => string;
  readonly labels: Readonly<Record<HandlingLabel, string>>;
}

/** The headings of an answer. */
export type HandlingLabel =
  | "on"
  | "decides"
  | "office"
  | "alternatives"
  | "acting"
  | "options"
  | "replacedBy"
  | "regulates"
  | "receives"
  | "reasons"
  | "transitional"
  | "receivedBy"
  | "goesTo"
  | "keeps"
  | "warnings"
  | "provisional";

/** Why an answer is as it is, and what to mind; each a sentence. */
export interface HandlingNotes {
  readonly reasons: readonly string[];
  readonly warnings: readonly string[];
}

/** Words the reasons and warnings of an answer, each once. */
export const handlingNotes = ({ reasons, warnings }: Handling, words: HandlingWords): HandlingNotes => ({
  reasons: [...new Set(reasons.map((one) => words.reason(one, words)))],
  warnings: [...new Set(warnings.map(words.warning))],
});

/** Lays an answer out as lines a person can read: who decides and where, why, where to hand in, what to mind. */
export const handlingLines = (handling: Handling, words: HandlingWords): readonly string[] => {
  const { labels } = words;
  const notes = handlingNotes(handling, words);
  const { status, decides, alternatives = [], acting, options = [], transitional, replacedBy = [] } = handling;
  return [
    `${handling.code}  ${handling.name}`,
    `${labels.on} ${words.date(handling.on)}${status === "inForce" ? "" : `: ${words.status[status]}`}`,
    ...(decides === undefined ? [] : [`${labels.decides}: ${decider(decides, words)}`, ...beneath(decides, words)]),
    ...listed(labels.alternatives, alternatives, (one) => decider(one, words)),
    ...(acting === undefined ? [] : [`${labels.acting}: ${decider(acting, words)}`]),
    ...listed(labels.options, options, ({ level, body }) => `${words.level[level]}: ${body}`),
    ...listed(labels.replacedBy, replacedBy, (code) => code),
    `${labels.regulates}: ${handling.regulates.body}`,
    ...listed(labels.receives, handling.receives, (one) => receiver(one, words)),
    ...(transitional === undefined ? [] : transition(transitional, words)),
    ...listed(labels.reasons, notes.reasons, (one) => one),
    ...listed(labels.warnings, notes.warnings, (one) => one),
    ...(handling.certainty === "provisional" && decides !== undefined ? [labels.provisional] : []),
  ];
};

const listed = <T>(label: string, items: readonly T[], line: (item: T) => string): readonly string[] =>
  items.length === 0 ? [] : [`${label}:`, ...new Set(items.map((item) => `  ${line(item)}`))];

const decider = ({ body, unit }: Pick<Decider, "body" | "unit">, words: HandlingWords): string =>
  unit === undefined ? body : `${body} – ${words.unit(unit)}`;

const beneath = ({ office, level, organ, kind }: Decider, words: HandlingWords): readonly string[] => [
  ...(office === undefined ? [] : [`  ${words.labels.office}: ${office}`]),
  `  ${[words.level[level], words.organ(organ), words.kind[kind]].filter((part) => part !== "").join(" · ")}`,
];

const receiver = ({ body, unit, scope, channels, citation }: Receiver, words: HandlingWords): string => {
  const where = unit === undefined ? words.scope[scope] : words.unit(unit);
  const ways = channels.map((way) => words.channel[way]).join(", ");
  const basis = citation === undefined ? "" : ` (${words.citation(citation)})`;
  return `${[body, where].filter((part) => part !== "").join(", ")}${ways === "" ? "" : `: ${ways}`}${basis}`;
};

const transition = (
  { rule, receivedOn, from, to, candidates = [], citations }: Transition,
  words: HandlingWords,
): readonly string[] => {
  const { labels } = words;
  const basis = citations.length === 0 ? "" : ` (${citations.map(words.citation).join("; ")})`;
  return [
    `${labels.transitional}: ${words.rule[rule]}${basis}`,
    `  ${labels.receivedBy} ${words.date(receivedOn)}: ${decider(from, words)}`,
    ...(to === undefined ? [] : [`  ${labels.goesTo}: ${decider(to, words)}`]),
    ...candidates.map(({ unit }) => `    ${words.unit(unit)}`),
    `  ${labels.keeps}`,
  ];
};
