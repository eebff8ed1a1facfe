import { allowedCommands } from "@haicap/dossiers/replay";
import { civilDateAt, type Instant, type Words } from "@haicap/kernel";
import { dossierRules } from "haicap/store";
import type { Centre } from "./Centre.ts";
import type { Looked } from "./lookUp.ts";
import { countingOf } from "./Question.ts";
import { rejectionWords } from "./rejectionWords.ts";

/** What may happen next: a command of the present status, what it takes, and what stands against it. */
export interface NextStep {
  readonly command: string;
  readonly name: Words;
  readonly needs: readonly string[];
  readonly form: string | undefined;
  readonly until: Instant | null;
  readonly against: Words | undefined;
}

/** The commands of a dossier's status for a role, as the definition has them. */
export const nextSteps = ({ office, now }: Centre, { stored, slip }: Looked, role: string): readonly NextStep[] => {
  const at = now();
  const rules = dossierRules({ ...countingOf(office, slip.limit), on: civilDateAt(at) });
  if (!rules.ok) throw new Error(rules.error._tag);
  const { definition, dossier } = stored;
  const found = allowedCommands({ ...rules.value, definition }, dossier, role, at);
  if (!found.ok) throw new Error(found.error._tag);
  return found.value.map(({ command, rejection, needs, form, until }) => {
    const { nameVi = command, nameEn = command } = definition.commands.get(command) ?? {};
    const against = rejection === null ? undefined : rejectionWords(definition, rejection);
    return { command, name: { vi: nameVi, en: nameEn }, needs, form: form?.number, until, against };
  });
};
