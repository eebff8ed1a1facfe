/**
 * A count the Vietnamese way: 2.703; decimals after a comma.
 *
 * @example
 * countVi(3321); // => "3.321"
 */
export const countVi = (count: number): string => count.toLocaleString("vi-VN");

/**
 * A count the English way: 2,703.
 *
 * @example
 * countEn(3321); // => "3,321"
 */
export const countEn = (count: number): string => count.toLocaleString("en-GB");
