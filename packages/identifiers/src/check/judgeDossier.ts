import { map } from "@haicap/kernel";
import { agencyOf } from "../agency/AgencyCode.ts";
import { parseDossierNumber } from "../dossier/DossierNumber.ts";
import { agencyWarnings } from "./IdentifierWarning.ts";
import type { Judge } from "./Judge.ts";
import { holderParts } from "./judgeAgency.ts";

/** Judges a dossier number; whether its agency's code is closed is asked for the day of reception. */
export const judgeDossier: Judge = ({ tables, on }, value) =>
  map(parseDossierNumber(value), ({ number, form, agency, receivedOn, sequence }) => {
    const issuer = agencyOf(agency);
    return {
      number,
      parts: { form, agency, receivedOn, sequence, ...holderParts(tables.level1.get(issuer.level1)) },
      warnings: [
        ...agencyWarnings(tables.level1, issuer, receivedOn),
        ...(receivedOn > on ? (["dateAfterReference"] as const) : []),
        ...(/^0+$/.test(sequence) ? (["sequenceZero"] as const) : []),
      ],
    };
  });
