import type { SubmissionChannel } from "../forms/FormDetails.ts";
import type { ExchangedDossier, ExchangeField, ExchangeProfile } from "./ExchangeProfile.ts";
import { toExchangeInstant } from "./exchangeInstant.ts";

/** A dossier as it goes over the exchange: field names of the profile, texts only. */
export type ExchangeRecord = Readonly<Record<string, string>>;

/**
 * Writes a dossier for the exchange (ghi bản tin đồng bộ): what is known, under the names of the profile.
 *
 * @example
 * const fields = [{ key: "dossierCode", name: "MaHoSo", kind: "text" }, { key: "code", name: "TrangThaiHoSo", kind: "code" }];
 * const profile = { fields, channels: { inPerson: "1", online: "2", publicPost: "3" }, codes: { 6: 4 } };
 * toExchange(profile, { dossierCode: "H57-1", code: 6 }); // => { MaHoSo: "H57-1", TrangThaiHoSo: "4" }
 * @since 0.1.0
 */
export const toExchange = (profile: ExchangeProfile, dossier: Partial<ExchangedDossier>): ExchangeRecord =>
  Object.fromEntries(
    profile.fields.flatMap((field) => {
      const value = dossier[field.key];
      return value === undefined || value === null ? [] : [[field.name, written(profile, field, value)]];
    }),
  );

const written = (profile: ExchangeProfile, { kind }: ExchangeField, value: string | number): string => {
  switch (kind) {
    case "text":
      return String(value);
    case "instant":
      return toExchangeInstant(value as Parameters<typeof toExchangeInstant>[0]);
    case "channel":
      return profile.channels[value as SubmissionChannel];
    case "code":
      return String(profile.codes[Number(value)] ?? value);
  }
};
