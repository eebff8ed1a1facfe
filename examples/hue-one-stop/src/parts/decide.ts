import { warningEn, warningVi } from "@haicap/procedures/text";
import { procedures } from "haicap";
import type { Authority, Place, Written } from "../Outcome.ts";
import { found, type Part, partOf } from "./Part.ts";
import { citationWords, unitView } from "./views.ts";

/** The day the districts ended: what was received before it was often another body's to decide. */
const twoTiersFrom = "2025-07-01";

/** Who decides today, and, for a dossier of the three tiers, who decided on the day it was received. */
export interface Decision {
  readonly now: Authority;
  readonly before?: Authority;
}

/**
 * Asks who decides the procedure for somebody at this place, on the day of the report and on the day of reception.
 *
 * Without a day of reception that can be read, only the first is asked.
 */
export const decide = (
  written: Written,
  place: Place | undefined,
  on: string,
  receivedOn: string | undefined,
): Part<Decision> => {
  const now = authorityOn(written, place?.now?.code, on, receivedOn);
  if (!("value" in now)) return now;
  if (receivedOn === undefined || receivedOn >= twoTiersFrom) return found({ now: now.value });
  const before = authorityOn(written, place?.was?.code, receivedOn);
  return "value" in before
    ? found({ now: now.value, before: before.value })
    : { value: { now: now.value }, problems: before.problems };
};

const authorityOn = (written: Written, place: string | undefined, on: string, receivedOn?: string): Part<Authority> => {
  const facts = factsIn(written.facts);
  const answered = procedures.whoHandles({
    code: written.procedure,
    on,
    ...(place === undefined ? {} : { place }),
    ...(receivedOn === undefined || receivedOn > on ? {} : { receivedOn }),
    ...(facts === undefined ? {} : { facts }),
  });
  return partOf("procedure", answered, (handling): Authority => {
    const { decides, transitional, warnings, citations, receives, status } = handling;
    return {
      on,
      status,
      reasons: citationWords(citations),
      warnings: warnings.map((warning) => ({ vi: warningVi(warning), en: warningEn(warning) })),
      receives: receives.map(({ body, unit, scope }) => ({
        body,
        scope,
        ...(unit === undefined ? {} : { unit: unit.fullName }),
      })),
      ...(decides === undefined
        ? {}
        : {
            level: decides.level,
            body: decides.body,
            kind: decides.kind,
            ...(decides.unit === undefined ? {} : { unit: unitView(decides.unit) }),
            ...(decides.office === undefined ? {} : { office: decides.office }),
          }),
      ...(transitional === undefined
        ? {}
        : { carriedOn: { from: transitional.from.body, reasons: citationWords(transitional.citations) } }),
    };
  });
};

type Facts = NonNullable<Parameters<typeof procedures.whoHandles>[0]["facts"]>;

/** "age=12; action=change" as the facts of a case; what is not known is refused by the operation, by name. */
const factsIn = (text: string): Facts | undefined => {
  const pairs = text.split(";").map((part) => part.split("=").map((side) => side.trim()));
  const facts = Object.fromEntries(
    pairs
      .filter(([key = "", value = ""]) => key !== "" && value !== "")
      .map(([key, value]) => [key, /^\d+$/.test(value ?? "") ? Number(value) : value]),
  );
  return Object.keys(facts).length === 0 ? undefined : (facts as Facts);
};
