import { type LimitOrText, resolveLimit, restateLimit } from "@haicap/calendar/limits";
import type { procedures } from "haicap";
import type { Channel } from "../centre/slips.ts";

type Procedure = Extract<ReturnType<typeof procedures.get>, { ok: true }>["value"];

/** The limits the record of a procedure gives for a way it comes in, as they are printed in Vietnamese; the reading of the law first. */
export const limitsOf = ({ limit, channels }: Procedure, channel: Channel): readonly string[] => {
  const read = limit === undefined ? [] : textOf(limit, limit.note?.vi.includes(lateHour) === true);
  const stated = channels.flatMap((one) => (one.channel === channel && one.limit ? textOf(one.limit, false) : []));
  return [...new Set([...read, ...stated])];
};

/** The law on civil status: what comes after 15:00 counts as received on the next working day. The record says so in its note. */
const lateHour = "15:00";

const textOf = (
  { amount, unit }: { readonly amount?: number; readonly unit?: string },
  late: boolean,
): readonly string[] => {
  if (amount === undefined || unit === undefined || unit === "unspecified") return [];
  const given = { amount, unit, ...(late && unit === "sameDay" ? { cutoff: lateHour } : {}) };
  const resolved = resolveLimit(given as LimitOrText);
  return resolved.ok ? [restateLimit(resolved.value.limit).vi] : [];
};
