import { readFileSync } from "node:fs";
import DateHolidays from "date-holidays";

/** A calendar made by others: days off on weekdays, and weekend days it says are worked. */
export interface Peer {
  readonly name: string;
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
}

const milliseconds = 86_400_000;

/** As the package answers here and now; its holidays of several days are one event with an end. */
export const dateHolidays = (years: readonly number[]): Peer => {
  const vietnam = new DateHolidays("VN", { types: ["public"] });
  const days = years
    .flatMap((year) => vietnam.getHolidays(year))
    .flatMap(({ date, start, end }) => {
      const length = Math.round((end.getTime() - start.getTime()) / milliseconds);
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
      return Array.from({ length }, (_, at) => new Date(first + at * milliseconds).toISOString().slice(0, 10));
    });
  return { name: "date-holidays", off: new Set(days), worked: new Set() };
};

/**
 * As recorded from the source of the Python table in its state of 23 July 2026 (vacanza/holidays, `countries/vietnam.py`), whose rules
 * were run over 2010 to 2027: no Python is needed to compare.
 */
export const pythonHolidays = (): Peer => {
  const text = readFileSync(new URL("pythonHolidays.tsv", import.meta.url), "utf8");
  const rows = text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
  const said = (what: string): ReadonlySet<string> =>
    new Set(rows.flatMap(([day = "", says]) => (says === what ? [day] : [])));
  return { name: "holidays (Python)", off: said("off"), worked: said("worked") };
};
