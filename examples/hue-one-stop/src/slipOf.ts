import { dossiers } from "haicap";
import type { Outcome } from "./Outcome.ts";
import { office, profile } from "./office.ts";
import { knownBy } from "./parts/follow.ts";
import type { HistoryEvent } from "./readHistories.ts";

/** A page to print, and the name of its file. */
export interface Slip {
  readonly file: string;
  readonly html: string;
}

const channels: Readonly<Record<string, "inPerson" | "online" | "publicPost">> = {
  "trực tiếp": "inPerson",
  "trực tuyến": "online",
  "bưu chính": "publicPost",
};

/** The receipt and appointment slip (mẫu 01) of an open dossier, as a desk prints it; the applicant's name is left to be written in. */
export const slipOf = (outcome: Outcome, events: readonly HistoryEvent[], asOf: string): Slip | undefined => {
  const { number, written, procedure, authority, status } = outcome;
  if (written === undefined || (status !== "openInTime" && status !== "openLate")) return undefined;
  const channel = channels[written.channel];
  const desk = authority?.now.receives[0];
  const printed = dossiers.print({
    form: "01",
    profile: { ...profile, limit: written.limit },
    office,
    asOf,
    events: knownBy(events, asOf),
    details: {
      dossierCode: number,
      procedureCode: written.procedure,
      applicantAddress: written.address,
      ...(channel === undefined ? {} : { channel }),
      ...(procedure === undefined ? {} : { procedureName: procedure.name }),
      ...(desk === undefined ? {} : { agency: [desk.body, desk.unit].filter((part) => part !== undefined).join(", ") }),
    },
    print: { paper: "A5" },
  });
  return printed.ok
    ? { file: `${number.replaceAll(/[^A-Za-z0-9.-]/g, "_")}.html`, html: printed.value.html }
    : undefined;
};
