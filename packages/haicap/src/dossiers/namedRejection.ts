import type { CompiledDefinition } from "@haicap/dossiers";
import type { AllowedCommand } from "@haicap/dossiers/replay";
import { explainEn, explainVi } from "@haicap/dossiers/text";
import type { Words } from "@haicap/kernel";

/** Why a command was rejected, with the names of statuses, commands and roles in place of their keys. */
export const namedRejection = (
  definition: CompiledDefinition,
  rejection: NonNullable<AllowedCommand["rejection"]>,
): Words => ({
  vi: explainVi(rejection, (key) => named(nameOf(definition, key), key).vi),
  en: explainEn(rejection, (key) => named(nameOf(definition, key), key).en),
});

/** What a status, a command or a role is called, in this order; each has keys of its own. */
const nameOf = ({ rows, commands, definition }: CompiledDefinition, key: string): Named | undefined =>
  rows.get(key)?.status ?? commands.get(key) ?? definition.roles.find((role) => role.key === key);

interface Named {
  readonly nameVi: string;
  readonly nameEn: string;
}

/**
 * A name in both languages; without one the key stands for itself.
 *
 * @example
 * named({ nameVi: "Đã tiếp nhận", nameEn: "Accepted" }, "Accepted"); // => { vi: "Đã tiếp nhận", en: "Accepted" }
 * named(undefined, "Accepted"); // => { vi: "Accepted", en: "Accepted" }
 */
export const named = (one: Named | undefined, key: string): Words => ({
  vi: one?.nameVi ?? key,
  en: one?.nameEn ?? key,
});
