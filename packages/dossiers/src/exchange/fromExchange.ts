import { err, ok, type Result } from "@haicap/kernel";
import type { ExchangedDossier, ExchangeField, ExchangeKind, ExchangeProfile } from "./ExchangeProfile.ts";
import { fromExchangeInstant } from "./exchangeInstant.ts";
import type { ExchangeRecord } from "./toExchange.ts";

/** A field of a record is not written as the profile says; all such fields are listed. */
export interface ExchangeInvalid {
  readonly _tag: "ExchangeInvalid";
  readonly fields: readonly { readonly name: string; readonly value: string; readonly expected: ExchangeKind }[];
}

/** A record that was read: the dossier, the codes its code may stand for, and the fields the profile does not name. */
export interface ExchangeRead {
  readonly dossier: ExchangedDossier;
  /** Several when the sender writes several of our codes alike; `dossier.code` is `null` then. */
  readonly codes: readonly number[];
  readonly unread: readonly string[];
}

/**
 * Reads a dossier from the exchange (đọc bản tin đồng bộ). What {@link toExchange} wrote is read back, nothing lost, as far as the
 * profile writes different codes differently; where it does not, the codes it may have been are all answered.
 *
 * An empty field is one that is not there. Fails with `ExchangeInvalid`, all fields at once.
 *
 * @example
 * const fields = [{ key: "receivedAt", name: "NgayTiepNhan", kind: "instant" }, { key: "code", name: "TrangThaiHoSo", kind: "code" }];
 * const profile = { fields, channels: { inPerson: "1", online: "2", publicPost: "3" }, codes: { 6: 4 } };
 * const read = fromExchange(profile, { NgayTiepNhan: "20260302090000", TrangThaiHoSo: "4", Khac: "?" });
 * read.ok && [formatInstant(read.value.dossier.receivedAt), read.value.codes, read.value.unread];
 * // => ["2026-03-02T09:00:00+07:00", [4, 6], ["Khac"]]
 * fromExchange(profile, { NgayTiepNhan: "02/03/2026" });
 * // => err { _tag: "ExchangeInvalid", fields: [{ name: "NgayTiepNhan", value: "02/03/2026", expected: "instant" }] }
 * @since 0.1.0
 */
export const fromExchange = (
  profile: ExchangeProfile,
  record: ExchangeRecord,
): Result<ExchangeRead, ExchangeInvalid> => {
  const dossier: { [Key in keyof ExchangedDossier]: ExchangedDossier[Key] } = { ...nothingKnown };
  const wrong: ExchangeInvalid["fields"][number][] = [];
  let codes: readonly number[] = [];
  for (const field of profile.fields) {
    const { key, name, kind } = field;
    const value = Object.hasOwn(record, name) ? (record[name] ?? "") : "";
    if (value === "") continue;
    if (kind === "code") codes = codesOf(profile, value);
    const read = kind === "code" ? onlyOne(codes) : readOf(profile, field, value);
    if (read === undefined) wrong.push({ name, value, expected: kind });
    else Object.assign(dossier, { [key]: read });
  }
  const unread = Object.keys(record).filter((name) => !profile.fields.some((field) => field.name === name));
  return wrong.length > 0 ? err({ _tag: "ExchangeInvalid", fields: wrong }) : ok({ dossier, codes, unread });
};

const nothingKnown: ExchangedDossier = {
  dossierCode: null,
  procedureCode: null,
  sector: null,
  applicant: null,
  unit: null,
  receivedAtPlace: null,
  channel: null,
  filedAt: null,
  receivedAt: null,
  appointmentAt: null,
  endedAt: null,
  returnedAt: null,
  refusedAt: null,
  code: null,
};

const readOf = (profile: ExchangeProfile, { kind }: ExchangeField, value: string): string | number | undefined => {
  if (kind === "instant") return fromExchangeInstant(value);
  if (kind !== "channel") return value;
  return Object.entries(profile.channels).find(([, number]) => number === value)?.[0];
};

/** Every national code the profile would write so. */
const codesOf = ({ codes }: ExchangeProfile, value: string): readonly number[] =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter((code) => String(codes[code] ?? code) === value);

/** `undefined` where no code fits, `null` where several do. */
const onlyOne = (codes: readonly number[]): number | null | undefined =>
  codes.length === 0 ? undefined : codes.length === 1 ? codes[0] : null;
