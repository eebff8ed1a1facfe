import type { ProvinceProfile } from "haicap/province";
import type { Speech } from "../words/Speech.ts";

type Office = NonNullable<ProvinceProfile["office"]>;
type Rule = NonNullable<
  NonNullable<NonNullable<NonNullable<ProvinceProfile["offices"]>[string]>["sessions"]>[string]
>["rule"];

/** The hours of an office, one line each; none when it says nothing of its own. */
export const hoursIn = (office: Office | undefined, { words, day }: Speech): readonly string[] => {
  if (office === undefined) return [];
  const { weekdays, hours, hoursByWeekday = {}, closures = [], saturday } = office;
  const names = (days: readonly number[]): string => days.map((one) => words.office.weekdays[one - 1]).join(", ");
  const times = (sessions: Office["hours"]): string =>
    (sessions ?? []).map(([opens, closes]) => `${opens}–${closes}`).join(", ");
  return [
    ...(weekdays === undefined ? [] : [names(weekdays)]),
    ...(hours === undefined ? [] : [times(hours)]),
    ...Object.entries(hoursByWeekday).map(([weekday, sessions]) => `${names([Number(weekday)])}: ${times(sessions)}`),
    ...(saturday === undefined || saturday === "none" ? [] : [words.office.kinds["saturday"] ?? saturday]),
    ...(closures.length === 0 ? [] : [`${words.office.closures}: ${closures.map(day).join(", ")}`]),
  ];
};

/** On which days a session is held. */
export const ruleIn = (rule: Rule, { words, day }: Speech): string => {
  if ("on" in rule) return rule.on.map(day).join(", ");
  const name = (weekday: number): string => words.office.weekdays[weekday - 1] ?? String(weekday);
  if (rule.every === "week") return words.office.everyWeek(rule.weekdays.map(name).join(", "));
  if ("day" in rule) return words.office.dayOfMonth(rule.day);
  return words.office.ofMonth(name(rule.weekday), words.office.ordinals[String(rule.ordinal)] ?? String(rule.ordinal));
};
