import type { ProcedureFacts } from "../facts/Facts.ts";
import { slugOf } from "../page/parts.ts";

/** The page of a commune of today. */
export const unitPath = (code: string): string => `units/${code}`;

/** The page of a procedure. */
export const procedurePath = (code: string): string => `procedures/${code}`;

/** The page of a year of the calendar. */
export const yearPath = (year: number): string => `calendar/${year}`;

/** A page for each field of work, in the order of their names; two names of one spelling without marks are told apart by a number. */
export const fieldPathsOf = (procedures: readonly ProcedureFacts[]): ReadonlyMap<string, string> => {
  const names = [...new Set(procedures.map(({ field }) => field))].sort((a, b) => a.localeCompare(b, "vi"));
  const taken = new Map<string, number>();
  return new Map(
    names.map((name) => {
      const slug = slugOf(name) || "khac";
      const times = taken.get(slug) ?? 0;
      taken.set(slug, times + 1);
      return [name, `fields/${times === 0 ? slug : `${slug}-${times + 1}`}`];
    }),
  );
};
