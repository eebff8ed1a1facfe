import type { Failure } from "haicap";
import { refusal } from "../picture/parts.ts";
import { isDate } from "./dates.ts";
import type { Answer, Language, Sample, State } from "./Tool.ts";
import { words } from "./words.ts";

/** The name a control has on the page, by its name in the state or in a question. */
export type Labels = Readonly<Record<string, string>>;

/** The answer that there is none, and why. */
export const refused = (why: string, language: Language, samples: readonly Sample[] = []): Answer => ({
  said: why,
  view: refusal(words[language].notAnswered, why),
  samples,
});

/** Why the first control that should hold a day holds none, if one does. */
export const wrongDate = (state: State, labels: Labels, language: Language): string | undefined => {
  for (const [name, label] of Object.entries(labels)) {
    const written = state[name];
    if (written !== undefined && !isDate(written.slice(0, 10))) return words[language].notADate(written, label);
  }
  return undefined;
};

/** A failure in words for whoever filled in a form: the control that was wrong by its label, not by its name in a program. */
export const whyNot = (failure: Failure, labels: Labels, language: Language): string => {
  const { issues } = failure;
  if (failure._tag !== "InvalidInput" || !Array.isArray(issues)) return failure.message[language];
  return (issues as readonly { readonly path: string; readonly message: Failure["message"] }[])
    .map(({ path, message }) => {
      const label = Object.entries(labels).find(([name]) => path === name || path.startsWith(`${name}.`))?.[1];
      return `${label ?? path}: ${message[language]}`;
    })
    .join("; ");
};
