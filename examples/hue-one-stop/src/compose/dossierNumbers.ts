import { dateOf, type LocalTime } from "./officeTime.ts";
import type { PlaceRow, ProcedureRow } from "./tables.ts";

/**
 * Numbers dossiers the way an office does: agency, day of reception, running number of that agency and day.
 *
 * H57 is the code of Huế. The groups behind it are examples: no register of them is public. Before 1 July 2025 the
 * older form with zeros in front is written, afterwards a group of three digits for a commune.
 */
export const dossierNumbers = (): ((
  procedure: ProcedureRow,
  place: PlaceRow,
  received: LocalTime,
  elsewhere: boolean,
) => string) => {
  const used = new Map<string, number>();
  return (procedure, place, received, elsewhere) => {
    const day = dateOf(received).slice(2).replaceAll("-", "");
    const series = `${agencyOf(procedure, place, dateOf(received), elsewhere)}-${day}`;
    const running = (used.get(series) ?? firstOf(series)) + 1;
    used.set(series, running);
    return `${series}-${String(running).padStart(4, "0")}`;
  };
};

const agencyOf = (procedure: ProcedureRow, place: PlaceRow, on: string, elsewhere: boolean): string => {
  const provincial = procedure.level.startsWith("province") || procedure.level.startsWith("central,province");
  if (on < "2025-07-01") {
    const district = String(Number(place.districtCode) - 443);
    if (provincial) return "000.00.20.H57";
    return procedure.levelBefore.startsWith("district")
      ? `000.00.${district}.H57`
      : `000.${lastTwo(place.oldCode)}.${district}.H57`;
  }
  if (provincial || elsewhere) return "H57.20";
  return `H57.1${lastTwo(String(Math.trunc((Number(place.code) - 19750) / 10) + 1))}`;
};

const lastTwo = (code: string): string => {
  const two = code.slice(-2).padStart(2, "0");
  return two === "00" ? "50" : two;
};

/** Nobody's first dossier of the day is ours: the series starts at a number that looks like an ordinary day. */
const firstOf = (series: string): number =>
  [...series].reduce((sum, one) => (sum * 7 + (one.codePointAt(0) ?? 0)) % 83, 5);
