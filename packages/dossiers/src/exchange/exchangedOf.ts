import type { Instant } from "@haicap/kernel";
import type { Dossier } from "../lifecycle/Dossier.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";
import type { ExchangedDossier } from "./ExchangeProfile.ts";

/** What the exchange tells from the history alone; who and what it is about comes from the office. */
export type ExchangedHistory = Pick<
  ExchangedDossier,
  "filedAt" | "receivedAt" | "appointmentAt" | "endedAt" | "returnedAt" | "refusedAt" | "code"
>;

/**
 * What the exchange tells of a dossier's history (mốc thời gian và trạng thái đồng bộ): its instants and its national code.
 *
 * What was handed in at the desk was filed when it was received. The appointment is the promised date.
 *
 * @example
 * const { events, dossier } = replayStory("2026-03-02 09:00 ReceiveAtDesk deskOfficer", "2026-03-02 09:00");
 * const { code, filedAt, endedAt } = exchangedOf(events, dossier);
 * [code, formatInstant(filedAt), endedAt]; // => [2, "2026-03-02T09:00:00+07:00", null]
 * @since 0.1.0
 */
export const exchangedOf = (events: readonly DossierEvent[], { clock, intake, code }: Dossier): ExchangedHistory => {
  const receivedAt = "acceptedAt" in clock ? clock.acceptedAt : null;
  return {
    filedAt: intake.mode === "notStarted" ? receivedAt : intake.since,
    receivedAt,
    appointmentAt: "promised" in clock ? clock.promised.at : null,
    endedAt: clock.mode === "ended" ? clock.endedAt : null,
    returnedAt: firstWith(events, 10),
    refusedAt: firstWith(events, 3),
    code,
  };
};

const firstWith = (events: readonly DossierEvent[], code: number): Instant | null =>
  events.find((event) => event.code === code)?.at ?? null;
