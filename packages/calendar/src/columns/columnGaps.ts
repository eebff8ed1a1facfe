/**
 * What stands in a column where there is no date (ô không có ngày): numbers no day has, so that a row is never guessed.
 *
 * `notPublished`: the count needs a year the calendar does not have. `unconfirmed`: it crosses days that are not confirmed, and no
 * column takes the certainty. `undecided`: it hangs on a day in lieu of 24 November, which no law decides. `invalid`: the amount is
 * not above zero, or larger than any calendar.
 *
 * @example
 * columnGaps.notPublished; // => -2147483648
 * @since 0.1.0
 */
export const columnGaps = {
  notPublished: -2147483648,
  unconfirmed: -2147483647,
  undecided: -2147483646,
  invalid: -2147483645,
} as const;
