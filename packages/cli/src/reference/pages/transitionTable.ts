import type { DossierDefinition, TransitionDefinition } from "haicap/reference";
import { citedBy } from "../facts/instruments.ts";
import type { Block, Cell, Inline } from "../page/Page.ts";
import { cell, lines, rowHead, table } from "../page/parts.ts";
import { lawLink } from "./lawPage.ts";
import type { Setting } from "./Setting.ts";

/** Every transition of a definition: in which status, by which command of whom, to which status, with which form, by which law and how sure. */
export const transitionTable = (setting: Setting, definition: DossierDefinition): readonly Block[] => {
  const { words } = setting.speech;
  const named = namesOf(setting, definition);
  return table(
    words.dossier.transitions,
    [
      { label: words.dossier.from },
      { label: words.dossier.command },
      { label: words.dossier.to },
      { label: words.dossier.by },
      { label: words.dossier.form, width: "narrow" },
      { label: words.basis },
    ],
    definition.transitions.map((transition) => {
      const { from, command, to, roles, form } = transition;
      return [
        rowHead(named(from)),
        cell(named(command)),
        cell(named(to)),
        lines(...roles.map((role) => [named(role)])),
        cell(form === null ? "" : (definition.forms.find(({ key }) => key === form)?.number ?? form)),
        basisOf(setting, transition),
      ];
    }),
  );
};

/** The law of a transition, each instrument a link to its row, and how sure its reading is. */
const basisOf = ({ speech }: Setting, { legal, confidence }: TransitionDefinition): Cell => {
  const cited = legal.flatMap((key) => citedBy(key) ?? []);
  const sure = speech.words.dossier.confidences[confidence] ?? confidence;
  return lines(
    ...cited.map(({ instrument, citation }): readonly Inline[] => [
      lawLink(instrument, citation.article === undefined ? instrument.number : speech.citation(citation)),
    ]),
    [confidence === "verified" ? { soft: sure } : { badge: sure, tone: "doubt" }],
  );
};

/** Names of the statuses, commands and roles of a definition by their keys. */
export const namesOf = (
  { speech: { language, words } }: Setting,
  { statuses, commands, roles }: DossierDefinition,
): ((key: string) => string) => {
  const names = new Map(
    [...statuses, ...commands, ...roles].map((one) => [one.key, language === "vi" ? one.nameVi : one.nameEn]),
  );
  const { anyOpen, same, previous } = words.dossier;
  const special: Readonly<Record<string, string>> = { anyOpen, same, previous };
  return (key) => special[key] ?? names.get(key) ?? key;
};
