import type { OverlayProblem, OverlayProblemKind } from "../overlay/overlayProblems.ts";

type Sayings = Readonly<Record<OverlayProblemKind, string>>;

const vi: Sayings = {
  withoutBasis: "không ghi văn bản; hãy ghi số, ký hiệu văn bản làm căn cứ",
  withoutEnd: "uỷ quyền không ghi thời hạn; hãy ghi ngày kết thúc",
  emptyPeriod: "ngày kết thúc không sau ngày bắt đầu; hãy sửa thời gian áp dụng",
  expired: "đã hết thời gian áp dụng; hãy bỏ đi hoặc ghi văn bản gia hạn",
  notYetInForce: "chưa đến thời gian áp dụng; chưa ảnh hưởng đến câu trả lời",
  basisExpired: "văn bản làm căn cứ đã hết hiệu lực; hãy tìm văn bản thay thế",
  notNormative: "phân cấp, mức phí phải bằng văn bản quy phạm pháp luật (số/năm/ký hiệu); hãy xem lại văn bản",
  unknownProcedure: "không có thủ tục mang mã này; hãy kiểm tra lại mã",
  codeTaken: "mã của thủ tục đặc thù trùng mã đã có trong danh mục quốc gia; hãy dùng mã khác",
  notOfProvince: "thẩm quyền thuộc bộ hoặc ngành dọc, tỉnh không phân cấp, uỷ quyền được; hãy bỏ thủ tục này",
  overlap:
    "chồng lên một dòng khác cùng loại, cùng địa bàn, cùng thời gian; không dòng nào được áp dụng, hãy bỏ một dòng",
  secondStep: "uỷ quyền tiếp từ bên đã được uỷ quyền; luật không cho phép, hãy bỏ bước này",
};

const en: Sayings = {
  withoutBasis: "names no document; give the number of the act it rests on",
  withoutEnd: "an authorisation without an end; give the day on which it ends",
  emptyPeriod: "ends on or before the day it begins; correct the days",
  expired: "its days have gone by; remove it, or cite the act that extends it",
  notYetInForce: "its days are still to come; it changes no answer yet",
  basisExpired: "the act it rests on has ended; find the one that replaces it",
  notNormative: "decentralisation and fees need a legal normative document (number/year/symbol); look at the act again",
  unknownProcedure: "no procedure bears this code; check the code",
  codeTaken: "a local procedure bears a code of the national catalog; use another",
  notOfProvince:
    "a ministry or a vertical agency owns this, which a province can neither pass on nor authorise; remove it",
  overlap: "meets another row of its kind, at the same place and time; neither is applied, remove one",
  secondStep: "authorises further what was authorised; the law allows no second step, remove it",
};

/**
 * Nói bằng tiếng Việt dòng nào trong quy định riêng của tỉnh sai chỗ nào, và phải làm gì (báo lỗi quy định riêng). Dòng đếm từ 1.
 *
 * @example
 * overlayProblemVi({ row: 0, problem: "withoutEnd" }); // => "Dòng 1: uỷ quyền không ghi thời hạn; hãy ghi ngày kết thúc"
 * @since 0.1.0
 */
export const overlayProblemVi = (problem: OverlayProblem): string => told(problem, "Dòng", "và dòng", vi);

/**
 * Says in English which row of a province's rules is wrong, how, and what to do (báo lỗi quy định riêng). Rows count from 1.
 *
 * @example
 * overlayProblemEn({ row: 0, problem: "withoutEnd" }); // => "Row 1: an authorisation without an end; give the day on which it ends"
 * @since 0.1.0
 */
export const overlayProblemEn = (problem: OverlayProblem): string => told(problem, "Row", "and row", en);

const told = (
  { row, problem, codes = [], other }: OverlayProblem,
  word: string,
  also: string,
  say: Sayings,
): string => {
  const about = codes.length === 0 ? "" : ` (${codes.join(", ")})`;
  return `${word} ${row + 1}${other === undefined ? "" : ` ${also} ${other + 1}`}${about}: ${say[problem]}`;
};
