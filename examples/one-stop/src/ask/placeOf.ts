import type { Words } from "@haicap/kernel";
import { address, units } from "haicap";

/** A unit as it is shown. */
export interface Place {
  readonly code: string;
  readonly fullName: string;
  readonly within: string;
}

/** Where an applicant lives now: one unit, or several the law left open, or in words why neither. */
export type Found =
  | { readonly kind: "one"; readonly place: Place; readonly was: string | undefined }
  | { readonly kind: "several"; readonly places: readonly Place[] }
  | { readonly kind: "none"; readonly why: Words };

/** Reads an address of whatever era and says which commune it lies in on a day. */
export const placeOf = (text: string, on: string): Found => {
  if (text.trim() === "") return none(empty);
  const read = address.resolve({ text, on });
  if (!read.ok) return none(read.error.message);
  const { unit, candidates } = read.value;
  const places = candidates.filter((one) => one.unit.level === "commune").map((one) => viewOf(one.unit));
  if (unit?.level === "commune") {
    const origin = candidates.find((one) => one.unit.code === unit.code)?.origin;
    return { kind: "one", place: viewOf(unit), was: origin?.name === unit.name ? undefined : origin?.fullName };
  }
  return places.length === 0 ? none(unread) : { kind: "several", places };
};

/** A commune by its code on a day: what a form sends back. */
export const placeByCode = (code: string, on: string): Place | undefined => {
  const found = units.get({ code, on });
  return found.ok && found.value.unit.level === "commune" ? viewOf(found.value.unit) : undefined;
};

interface Unit {
  readonly code: string;
  readonly fullName: string;
  readonly parent?: { readonly fullName: string };
}

const viewOf = ({ code, fullName, parent }: Unit): Place => ({ code, fullName, within: parent?.fullName ?? "" });

const none = (why: Words): Found => ({ kind: "none", why });

const empty: Words = {
  vi: "Hãy ghi địa chỉ của người nộp, ít nhất là xã, phường và tỉnh, thành phố",
  en: "Write the applicant's address: at least the commune or ward and the province",
};

const unread: Words = {
  vi: "Không đọc được xã, phường nào trong địa chỉ này; hãy ghi tên xã, phường và tỉnh, thành phố",
  en: "No commune or ward can be read in this address; write the commune or ward and the province",
};
