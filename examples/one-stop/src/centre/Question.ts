import type { DossierWithHistory } from "@haicap/dossier-store";
import type { CommandPayload, DossierEvent } from "@haicap/dossiers";
import { eventsOf } from "@haicap/dossiers/history";
import { formatInstant } from "@haicap/kernel";
import type { dossiers } from "haicap";
import type { Office } from "./Centre.ts";
import type { Slip } from "./slips.ts";

/** A question about a history, as `dossiers.explain` and its sisters take it. */
export type Question = Parameters<typeof dossiers.explain>[0];

/** What the office counts by: a working day is a day of the Civil Code, so that the slip and the clock say the same day. */
export const countingOf = ({ hours }: Office, limit: string): Pick<Question, "profile" | "office"> => ({
  profile: { limit, workingDayAs: "days" },
  office: { hours: hours.map(([from, until]) => [from, until] as const) },
});

/** The question a stored dossier asks: its events with what is still known of their committed fields. */
export const questionOf = (office: Office, slip: Slip, { history }: DossierWithHistory, asOf: string): Question => ({
  ...countingOf(office, slip.limit),
  definition: history.definition,
  asOf,
  events: eventsOf(history).map(eventOf),
});

const eventOf = ({ id, at, command, role, actor, payload }: DossierEvent): Question["events"][number] => ({
  id,
  at: formatInstant(at),
  command,
  role,
  actor,
  ...(payload === null ? {} : { payload: payloadOf(payload) }),
});

const payloadOf = ({ newDue, ...payload }: CommandPayload): NonNullable<Question["events"][number]["payload"]> => ({
  ...payload,
  ...(newDue === undefined ? {} : { newDue: typeof newDue === "number" ? formatInstant(newDue) : newDue }),
});
