import type { Words } from "@haicap/kernel";
import type { ImportReason } from "./ImportReport.ts";

const words: Readonly<Record<ImportReason, Words>> = {
  notARecord: { vi: "không phải một bản ghi", en: "is no record" },
  fieldUnreadable: { vi: "trường không đúng kiểu dữ liệu", en: "a field does not hold what it must" },
  codeMissing: { vi: "thiếu mã thủ tục", en: "the procedure code is missing" },
  codeUnreadable: {
    vi: "mã thủ tục không đọc được; mã đúng gồm một chữ số, dấu chấm, sáu chữ số (1.001193)",
    en: "the procedure code cannot be read; it is one digit, a dot, six digits (1.001193)",
  },
  codesDiffer: { vi: "có hai mã thủ tục khác nhau", en: "names two different codes" },
  textOfAnotherProcedure: {
    vi: "nội dung là của thủ tục khác; hãy lấy lại nguồn",
    en: "the text belongs to another procedure; fetch the source again",
  },
  nameMissing: { vi: "thiếu tên thủ tục", en: "the name is missing" },
  codeNotInList: { vi: "mã không có trong danh mục của sổ", en: "the code is not in the list of the workbook" },
  codeRepeated: { vi: "mã đã có ở dòng trước", en: "the code came before" },
  rowEmpty: { vi: "dòng chỉ có mã, không có nội dung", en: "the row holds a code and nothing else" },
  headerNotFound: {
    vi: "không thấy dòng tiêu đề có cột mã thủ tục",
    en: "no header with a column of codes was found",
  },
  headerRepeated: { vi: "dòng tiêu đề lặp lại", en: "the header comes again" },
  sheetNotUsed: { vi: "trang tính không có cột nào dùng được", en: "the sheet has no column that is used" },
  lineUnreadable: { vi: "dòng không đọc được", en: "the line cannot be read" },
  headingRow: { vi: "dòng đề mục, không phải thủ tục hay giấy tờ", en: "a heading, no procedure or document" },
  codeFromRowAbove: { vi: "ô mã để trống, hiểu là mã của dòng trên", en: "no code: taken from the row above" },
  codeRepaired: { vi: "mã viết sai dạng, đã đọc được", en: "the code was misspelt, and was read" },
  keyUnknown: { vi: "khoá không có trong định dạng, đã bỏ qua", en: "a key the format does not have, left out" },
  partUnread: { vi: "một phần không đọc được", en: "a part cannot be read" },
  pageNotCut: {
    vi: "không cắt được văn bản của trang; dùng các trường có sẵn",
    en: "the page text could not be cut; its fields were used",
  },
  readingIgnored: {
    vi: "ô đã sửa so với cột Đọc là; lấy theo ô",
    en: "the cells were changed since the reading column was written; the cells count",
  },
  channelUnknown: { vi: "không rõ cách thức nộp", en: "the way to hand in is not known" },
  limitUnread: { vi: "thời hạn không đọc được, giữ nguyên văn", en: "the limit cannot be read; its words are kept" },
  limitZero: { vi: "thời hạn ghi 0, coi như không ghi", en: "a limit of 0 states none" },
  unitMissingInSource: { vi: "thời hạn không ghi đơn vị", en: "the limit has no unit" },
  noteLimitDiffers: { vi: "ghi chú nêu thời hạn khác", en: "the note states another limit" },
  feeUnread: { vi: "phí không đọc được, giữ nguyên văn", en: "the fee cannot be read; its words are kept" },
  feeVaries: { vi: "có nhiều mức phí, giữ nguyên văn", en: "several rates; their words are kept" },
  feeZeroInSource: { vi: "phí ghi 0, không coi là miễn phí", en: "a fee of 0 is not taken for free" },
  feeZeroButNoteHasAmount: {
    vi: "ghi miễn phí nhưng ghi chú nêu số tiền",
    en: "free by the cell, an amount in the note",
  },
  feeFreeButSetElsewhere: {
    vi: "ghi miễn phí nhưng ghi chú dẫn văn bản quy định mức thu",
    en: "free by the cell, while the note leaves the rate to an act",
  },
  vndThousandsTruncated: {
    vi: "số tiền dưới 1.000 đồng: nguồn đã bỏ phần nghìn",
    en: "below 1,000 dong: the source dropped the thousands",
  },
  currencyUnknown: { vi: "không rõ loại tiền", en: "the currency is not known" },
  currencyFromNote: { vi: "loại tiền lấy theo ghi chú", en: "the currency was taken from the note" },
  glueAmbiguous: {
    vi: "các ô dính liền, không tách chắc chắn được",
    en: "cells ran together and cannot be parted for certain",
  },
  levelUnknown: { vi: "không rõ cấp thực hiện", en: "the level is not known" },
  kindUnknown: { vi: "không rõ loại thủ tục", en: "the kind of procedure is not known" },
  subjectUnknown: { vi: "đối tượng chưa có trong danh mục", en: "the kind of applicant is not known" },
  quantityUnread: { vi: "số bản không đọc được", en: "the number of copies cannot be read" },
  documentUnread: { vi: "giấy tờ không đọc được", en: "a document cannot be read" },
  formGlued: { vi: "tên tệp biểu mẫu dính vào tên giấy tờ", en: "the file of the form runs into the name" },
  legalBasisUnread: {
    vi: "căn cứ pháp lý không có số ký hiệu đọc được",
    en: "the legal basis has no number that can be read",
  },
  legalNumberGlued: {
    vi: "số ký hiệu văn bản dính vào chữ số đứng trước",
    en: "digits ran into the number of the instrument",
  },
  staleDistrictAgencyInSource: {
    vi: "còn ghi cơ quan cấp huyện, đã kết thúc từ 01/7/2025",
    en: "names a body of the districts, which ended on 1 July 2025",
  },
  verticalAgency: { vi: "thuộc cơ quan ngành dọc", en: "of a vertical agency" },
  internal: { vi: "thủ tục nội bộ", en: "an internal procedure" },
  provinceSpecificProcedure: { vi: "thủ tục riêng của một tỉnh", en: "a procedure of one province" },
  stateNotPublic: { vi: "chưa công khai", en: "not public" },
  listNumberInName: { vi: "tên có số thứ tự đứng trước, đã bỏ", en: "a list number before the name was taken off" },
  sourceNotNfc: { vi: "chữ chưa dựng sẵn (NFC), đã chuẩn hoá", en: "letters were not composed (NFC), now they are" },
};

/**
 * Nói bằng tiếng Việt vì sao một dòng bị từ chối hoặc được đánh dấu (lý do nhập dữ liệu).
 *
 * @example
 * importReasonVi("nameMissing"); // => "thiếu tên thủ tục"
 * @since 0.1.0
 */
export const importReasonVi = (reason: ImportReason): string => words[reason].vi;

/**
 * Says in English why a row was refused or flagged (lý do nhập dữ liệu).
 *
 * @example
 * importReasonEn("nameMissing"); // => "the name is missing"
 * @since 0.1.0
 */
export const importReasonEn = (reason: ImportReason): string => words[reason].en;
