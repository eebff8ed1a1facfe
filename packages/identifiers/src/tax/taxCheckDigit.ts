const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/**
 * The check digit of a tax code (chữ số kiểm tra của mã số thuế) from its first nine digits: 10 less the weighted sum modulo 11.
 *
 * `undefined` when the remainder is 0: 10 is no digit, and such codes are never issued.
 *
 * @example
 * taxCheckDigit("010023348"); // => 8
 * taxCheckDigit("010000005"); // => undefined
 * @since 0.1.0
 */
export const taxCheckDigit = (firstNine: string): number | undefined => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(firstNine[index]), 0);
  return sum % 11 === 0 ? undefined : 10 - (sum % 11);
};
