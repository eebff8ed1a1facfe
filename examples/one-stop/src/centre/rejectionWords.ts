import { explainEn as calendarEn, explainVi as calendarVi } from "@haicap/calendar/text";
import { type CompiledDefinition, type decide, isRejection } from "@haicap/dossiers";
import { explainEn, explainVi } from "@haicap/dossiers/text";
import type { Words } from "@haicap/kernel";

/** Why a command came to nothing. */
type Rejected = Extract<ReturnType<typeof decide>, { readonly ok: false }>["error"];

/** Why a command is not accepted, in the names people use, not in keys. */
export const rejectionWords = ({ rows, commands, definition }: CompiledDefinition, rejection: Rejected): Words => {
  if (!isRejection(rejection)) return { vi: calendarVi(rejection), en: calendarEn(rejection) };
  const nameOf = (key: string) =>
    rows.get(key)?.status ?? commands.get(key) ?? definition.roles.find((role) => role.key === key);
  return {
    vi: explainVi(rejection, (key) => nameOf(key)?.nameVi ?? key),
    en: explainEn(rejection, (key) => nameOf(key)?.nameEn ?? key),
  };
};
