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

/** Open dossiers past their date come first, then those that may still be; what has ended comes last. */
const urgency = ["openLate", "openInTime", "refused", "ahead"];

/** @type {(outcome: Outcome) => number} */
const rank = (outcome) => (urgency.includes(outcome.status) ? urgency.indexOf(outcome.status) : urgency.length);

/** @type {(outcome: Outcome) => string} */
const dueOf = (outcome) => outcome.due?.on ?? "9999";

/** @type {(a: string, b: string) => number} */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The places of the outcomes in the order asked for; ties stay as they stand in the file.
 *
 * @type {(outcomes: readonly Outcome[], order: string) => number[]}
 */
export const ordered = (outcomes, order) => {
  const places = outcomes.map((outcome, place) => ({ outcome, place }));
  if (order === "due") places.sort((a, b) => compare(dueOf(a.outcome), dueOf(b.outcome)));
  if (order === "late")
    places.sort((a, b) => rank(a.outcome) - rank(b.outcome) || compare(dueOf(a.outcome), dueOf(b.outcome)));
  return places.map(({ place }) => place);
};
