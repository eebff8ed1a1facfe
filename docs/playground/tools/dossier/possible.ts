import type { dossierDefinitions } from "@haicap/dossiers-data";
import { dossiers } from "haicap";

/** The table of a dossier's life. */
export type Definition = ReturnType<typeof dossierDefinitions>[number];

type Question = Parameters<typeof dossiers.explain>[0];
type Allowed = Extract<ReturnType<typeof dossiers.allowed>, { readonly ok: true }>["value"]["commands"][number];

/** A command of the status the dossier is in, the roles that may give it, and the reason where none may. */
export interface Possible extends Pick<Allowed, "command" | "name" | "needs" | "form" | "until" | "message"> {
  readonly roles: readonly Definition["roles"][number][];
}

/** Asks for every role what it may do now; what only roles with a delegation may do is left to programs. */
export const possible = (question: Question, { roles }: Definition): readonly Possible[] => {
  const found = new Map<string, Possible>();
  for (const role of roles.filter(({ onlyWithDelegation }) => !onlyWithDelegation)) {
    const asked = dossiers.allowed({ ...question, role: role.key });
    for (const step of asked.ok ? asked.value.commands : []) {
      const before = found.get(step.command) ?? { ...step, roles: [] };
      const isHindered = step.reason !== undefined && step.reason !== "wrongRole";
      found.set(step.command, {
        ...before,
        ...(isHindered && step.message !== undefined ? { message: step.message } : {}),
        roles: step.allowed ? [...before.roles, role] : before.roles,
      });
    }
  }
  return [...found.values()];
};
