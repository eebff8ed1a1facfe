import type { Result } from "@haicap/kernel";
import { err, ok } from "@haicap/kernel";
import type { RecordRefused } from "./StoreFailure.ts";

/** Where a dossier is kept: the province's code of two digits, and the dossier's number or, before it has one, an id of the caller's. */
export interface DossierKey {
  readonly province: string;
  readonly id: string;
}

/** What a dossier is looked up by besides its history. No name and no number of a person belongs here. */
export interface DossierLabels {
  /** The commune the dossier belongs to, by code. */
  readonly unit?: string;
  readonly procedure?: string;
  readonly field?: string;
  /** Who has it on the table. */
  readonly desk?: string;
}

/** A dossier's key, its labels and the agency that holds it, by its electronic identifier (`H57.12`). */
export interface DossierHeader extends DossierKey, DossierLabels {
  readonly agency: string;
}

/**
 * The header when each field can be stored; the first that cannot is named.
 *
 * @example
 * checkHeader({ province: "46", id: "H57.12-260302-0001", agency: "H57.12" }).ok; // => true
 * checkHeader({ province: "46", id: "1", agency: "H57' or 1=1" }); // => err { _tag: "RecordRefused", field: "agency", … }
 */
export const checkHeader = (header: DossierHeader): Result<DossierHeader, RecordRefused> => {
  const wrong = Object.entries(forms).find(([field, form]) => {
    const value: unknown = header[field as keyof DossierHeader];
    return value === undefined ? required.includes(field) : !isOfForm(value, form);
  });
  return wrong === undefined ? ok(header) : err({ _tag: "RecordRefused", field: wrong[0], reason: "format" });
};

/**
 * An agency's electronic identifier in the form of 2020: the only one that tells who stands above whom.
 *
 * @example
 * isAgency("H57.12"); // => true
 * isAgency("000.12.57.H46"); // => false: the form before 2020
 */
export const isAgency = (text: string): boolean => isOfForm(text, forms.agency);

/** No form is longer; a text of megabytes is not looked at, since a pattern may run out of stack in it. */
const isOfForm = (value: unknown, form: RegExp): boolean =>
  typeof value === "string" && value.length <= (form === forms.agency ? 35 : 256) && form.test(value);

const required = ["province", "id", "agency"];

const label = /^[^\p{Cc}\p{Cs}]{1,128}$/u;

const forms = {
  province: /^\d{2}$/,
  id: /^[^\p{Cc}\p{Cs}]{1,64}$/u,
  agency: /^[A-Z]\d{2}(?:\.\d{2,3})*$/,
  unit: /^\d{5}$/,
  procedure: label,
  field: label,
  desk: label,
} as const satisfies Record<keyof DossierHeader, RegExp>;
