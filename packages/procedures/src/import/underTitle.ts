const bareNumber = /^\d{1,9}(?:[.,]\d{1,3})*$/;

/**
 * A bare number takes the unit of its title: "Thời hạn (ngày làm việc)".
 *
 * @example
 * limitUnder("5", "Thời hạn (ngày làm việc)"); // => "5 ngày làm việc"
 */
export const limitUnder = (text: string, title: string): string => {
  const unit = /\([^(]*?(ngày làm việc|giờ làm việc|ngày|giờ|tháng)/iu.exec(title)?.[1];
  return unit === undefined || !bareNumber.test(text) ? text : `${text} ${unit}`;
};

/**
 * So does an amount: "Phí (đồng)", "Phí (nghìn đồng)".
 *
 * @example
 * feeUnder("8.000", "Lệ phí (đồng)"); // => "8.000 đồng"
 */
export const feeUnder = (text: string, title: string): string => {
  if (!bareNumber.test(text)) return text;
  if (/(?:nghìn|ngàn|1[.,]000) đồng/iu.test(title)) return /^\d+$/.test(text) ? `${text}000 đồng` : text;
  return /đồng|vnđ|vnd/iu.test(title) ? `${text} đồng` : text;
};
