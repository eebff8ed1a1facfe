import { type CivilDate, isWithin } from "@haicap/kernel";
import type { ProcedureCatalog } from "@haicap/procedures";
import type { Counter, ReceptionScope } from "../profile/ProfileOffice.ts";
import type { OpeningQuestion } from "./Opening.ts";

type Asked = Pick<OpeningQuestion, "code" | "channel" | "unit">;

/** Whether a counter takes in what is asked; what its scope does not speak of it takes. */
export const accepts = (catalog: ProcedureCatalog, scope: ReceptionScope | undefined, asked: Asked): boolean => {
  if (scope === undefined) return true;
  const { code, channel, unit } = asked;
  return (
    (code === undefined || isListed(catalog, scope, code)) &&
    (channel === undefined || scope.channels === undefined || scope.channels.includes(channel)) &&
    (unit === undefined || scope.units === undefined || scope.units.includes(unit))
  );
};

/** Whether a counter names the procedure, by its code or its field; a counter that names none takes every one. */
const isListed = (
  catalog: ProcedureCatalog,
  { codes, fields }: ReceptionScope,
  code: NonNullable<Asked["code"]>,
): boolean => {
  if (codes === undefined && fields === undefined) return true;
  const field = catalog.entry(code)?.field;
  return codes?.includes(code) === true || (field !== undefined && fields?.includes(field) === true);
};

/** Whether a counter speaks of the procedures it takes: such a desk answers for its office. */
export const isSpecial = ({ receives }: Counter): boolean =>
  receives?.codes !== undefined || receives?.fields !== undefined;

/**
 * Whether a counter exists on a day.
 *
 * @example
 * existsOn({ effective: { from: "2026-01-01" } }, "2026-06-01"); // => true
 * existsOn({ effective: { from: "2026-01-01" } }, "2025-06-01"); // => false
 */
export const existsOn = ({ effective }: Counter, on: CivilDate): boolean =>
  effective === undefined || isWithin(effective, on);
