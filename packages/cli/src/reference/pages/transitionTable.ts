import type { DossierDefinition } from "haicap/reference";
import type { Block } from "../page/Page.ts";
import { cell, lines, rowHead, table } from "../page/parts.ts";
import type { Setting } from "./Setting.ts";

/** Every transition of a definition: in which status, by which command of whom, to which status, with which form. */
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
      { label: words.dossier.confidence, width: "narrow" },
    ],
    definition.transitions.map(({ from, command, to, roles, form, confidence }) => [
      rowHead(named(from)),
      cell(named(command)),
      cell(named(to)),
      lines(...roles.map((role) => [named(role)])),
      cell(form === null ? "" : (definition.forms.find(({ key }) => key === form)?.number ?? form)),
      cell(
        confidence === "verified"
          ? (words.dossier.confidences[confidence] ?? confidence)
          : { badge: words.dossier.confidences[confidence] ?? confidence, tone: "doubt" },
      ),
    ]),
  );
};

const namesOf = (
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
