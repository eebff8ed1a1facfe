const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2})[:hg](\d{2})?(?::?(\d{2}))?)?(Z|[+-]\d{2}:\d{2})?$/;
const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: (.*))?$/;

/**
 * Reads the moment of a receipt the way people type it, in Viet Nam time: `2026-11-20 16:10`, `20/11/2026 16h10`, `2026-11-20`.
 *
 * A day without a clock time is its start. Comes out as ISO text for the operation to check; anything else passes unchanged,
 * so that the operation says what is wrong with it.
 *
 * @example
 * received("2026-11-20 09:00"); // => "2026-11-20T09:00:00+07:00"
 * received("20/11/2026 9:00"); // => "2026-11-20T09:00:00+07:00"
 */
export const received = (typed: string): string => {
  const text = typed.trim().replace(/\s+/g, " ");
  const vietnamese = local.exec(text);
  if (vietnamese !== null) {
    const [, day = "", month = "", year = "", clock = ""] = vietnamese;
    return received(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${clock === "" ? "" : ` ${clock}`}`);
  }
  const found = iso.exec(text);
  if (found === null) return text;
  const [, date = "", hours = "0", minutes = "00", seconds = "00", offset = "+07:00"] = found;
  return `${date}T${hours.padStart(2, "0")}:${minutes}:${seconds}${offset}`;
};
