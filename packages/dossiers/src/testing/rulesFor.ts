import { calendarOfDays, createOfficeTime, type Office, type TimeLimit } from "@haicap/calendar";
import { civilDateUnsafe, invariant } from "@haicap/kernel";
import { createTimekeeper, type WorkingDayAs } from "../clock/createTimekeeper.ts";
import type { DossierProfile } from "../clock/DossierProfile.ts";
import type { DossierDefinition } from "../definition/DossierDefinition.ts";
import { defineDossierUnsafe } from "../definition/defineDossier.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import { sampleDefinition } from "./sampleDefinition.ts";

/** What a test wants to be different from the ordinary case. */
export interface RulesForOptions {
  readonly definition?: DossierDefinition;
  readonly limit?: TimeLimit;
  readonly workingDayAs?: WorkingDayAs;
  readonly profile?: Partial<DossierProfile>;
  readonly office?: Office;
  readonly daysOff?: readonly string[];
}

/**
 * Rules for a test: five working days in office hours (07:30-11:30, 13:30-17:00) of 2026, the definition's own numbers.
 *
 * @example
 * rulesFor({ profile: { supplementMax: 2 } }).profile.supplementMax; // => 2
 * @since 0.1.0
 */
export const rulesFor = (options: RulesForOptions = {}): DossierRules => {
  const definition = options.definition ?? sampleDefinition;
  const calendar = calendarOfDays({
    daysOff: (options.daysOff ?? []).map(civilDateUnsafe),
    makeUpDays: [],
    from: civilDateUnsafe("2026-01-01"),
    until: civilDateUnsafe("2027-01-01"),
  });
  const office = createOfficeTime(calendar, options.office);
  invariant(office.ok, "the office of a test is a possible one");
  const limit = options.limit ?? { amount: 5, unit: "workingDay" };
  return {
    definition: defineDossierUnsafe(definition),
    profile: { ...definition.parameters, delegation: false, ...options.profile },
    time: createTimekeeper(office.value, limit, options.workingDayAs ?? "officeHours"),
  };
};
