/**
 * Which dossiers are shown: by status, by unit, by words in any order, marks optional.
 *
 * @typedef {import("../../Outcome.ts").Outcome} Outcome
 * @typedef {{ readonly status: string, readonly unit: string, readonly text: string }} Filter
 */

/** @type {(text: string) => string} */
export const plain = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "d")
    .toLowerCase();

/** @type {(outcome: Outcome) => string} */
export const haystack = (outcome) =>
  plain(
    [
      outcome.number,
      outcome.procedure?.code,
      outcome.procedure?.name,
      outcome.written?.address,
      outcome.place?.now?.fullName,
      outcome.place?.was?.fullName,
    ].join(" "),
  );

/** @type {(outcome: Outcome, hay: string, filter: Filter) => boolean} */
export const passes = (outcome, hay, filter) =>
  statusPasses(outcome, filter.status) &&
  (filter.unit === "" || (outcome.place?.now?.code ?? "none") === filter.unit) &&
  plain(filter.text)
    .split(/\s+/)
    .every((word) => hay.includes(word));

/** @type {(outcome: Outcome, status: string) => boolean} */
const statusPasses = (outcome, status) =>
  status === "" || (status === "ambiguous" ? outcome.ambiguous : outcome.status === status);
