/** A count the Vietnamese way: 2.703; decimals after a comma. */
export const countVi = (count: number): string => count.toLocaleString("vi-VN");

/** A count the English way: 2,703. */
export const countEn = (count: number): string => count.toLocaleString("en-GB");
