import type { Failure } from "haicap";

const reasons = {
  notJson: { vi: "không phải JSON", en: "is not JSON" },
  notAnObject: { vi: 'cần một đối tượng {"id": …, "input": {…}}', en: 'must be an object {"id": …, "input": {…}}' },
  unknownKey: { vi: 'chỉ nhận hai khoá "id" và "input"', en: 'takes the keys "id" and "input" only' },
  noInput: { vi: 'thiếu khoá "input"', en: 'lacks the key "input"' },
  tooLong: { vi: "dài quá 8 MiB", en: "is longer than 8 MiB" },
  notUtf8: { vi: "không phải UTF-8", en: "is not UTF-8" },
  openQuote: { vi: "có dấu nháy kép chưa đóng", en: "has a quote that is never closed" },
  wrongColumnCount: { vi: "có số cột khác dòng tiêu đề", en: "has another number of columns than the header" },
} as const;

/** Why a line of a batch could not be read. */
export type MalformedReason = keyof typeof reasons;

/**
 * A line of a batch that could not be read; `line` counts from 1, the header of a CSV file included.
 *
 * @example
 * malformedLine(3, "notJson").message.en; // => "Line 3 is not JSON; correct it and send it again, the other lines were processed."
 */
export const malformedLine = (line: number, reason: MalformedReason): Failure => ({
  _tag: "MalformedLine",
  line,
  reason,
  message: {
    vi: `Dòng ${line} ${reasons[reason].vi}; hãy sửa dòng này rồi gửi lại, các dòng khác vẫn được xử lý.`,
    en: `Line ${line} ${reasons[reason].en}; correct it and send it again, the other lines were processed.`,
  },
});
