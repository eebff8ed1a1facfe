import type { Words } from "@haicap/kernel";

const flags: Readonly<Record<string, Words>> = {
  amountGluedToFee: {
    vi: "số liền nhau trong ô phí, đã tách",
    en: "numbers run together in the cell of the fee, taken apart",
  },
  "abolished2026-05-19InHaiPhongReplacedBy2.002854": {
    vi: "Hải Phòng đã bãi bỏ ngày 19/05/2026, thay bằng 2.002854",
    en: "Hải Phòng abolished it on 19 May 2026 in favour of 2.002854",
  },
  channelRepeated: {
    vi: "một cách nộp ghi nhiều dòng (nhiều trường hợp)",
    en: "one channel has several rows (several cases)",
  },
  channelsNotBoundToCase: {
    vi: "nguồn không nối thời hạn, phí với từng trường hợp",
    en: "the source does not tie limits and fees to cases",
  },
  compoundTerm: {
    vi: "thời hạn gồm nhiều phần",
    en: "the limit has several parts",
  },
  cutoffHourInNote: {
    vi: "nhận sau giờ nhất định thì tính sang ngày làm việc sau",
    en: "received after an hour, it counts from the next working day",
  },
  cutoffHourInSteps: {
    vi: "nhận sau giờ nhất định thì tính sang ngày làm việc sau",
    en: "received after an hour, it counts from the next working day",
  },
  decisionNumberUnusual: {
    vi: "số quyết định công bố khác thường",
    en: "the number of the promulgating decision is unusual",
  },
  duplicateCaseCode: {
    vi: "hai trường hợp trùng mã",
    en: "two cases bear one code",
  },
  feeCurrencyConflict: {
    vi: "đơn vị tiền tệ mâu thuẫn",
    en: "the currencies contradict each other",
  },
  feeImplausible: {
    vi: "mức phí không hợp lý",
    en: "the fee is implausible",
  },
  feeMaybeInNote: {
    vi: "mức phí có thể nằm trong ghi chú",
    en: "the fee may stand in the note",
  },
  feeNoteDisagrees: {
    vi: "ghi chú và ô phí không khớp",
    en: "the note and the cell of the fee disagree",
  },
  feeRuleUnnamed: {
    vi: "phí theo quy định pháp luật, không nêu văn bản",
    en: "a fee by law, the instrument is not named",
  },
  feeTakenFromNote: {
    vi: "mức phí lấy từ ghi chú (thường là đơn giá), không dùng để cộng",
    en: "the fee is taken from the note (a unit price as a rule), not to be added up",
  },
  feeTemporary: {
    vi: "mức phí có thời hạn áp dụng",
    en: "the fee holds for a time",
  },
  feeVaries: {
    vi: "mức phí khác nhau theo trường hợp",
    en: "the fee differs from case to case",
  },
  feeZeroButNoteHasAmount: {
    vi: "ô phí ghi 0 nhưng ghi chú có mức phí",
    en: "the cell says 0, the note has an amount",
  },
  fieldDiffersFromList: {
    vi: "lĩnh vực khác với danh mục",
    en: "the field differs from the list",
  },
  glueAmbiguous: {
    vi: "chưa chắc cách tách thời hạn và phí",
    en: "how limit and fee part is not certain",
  },
  levelOnly: {
    vi: "mới thấy tên và cấp, chưa có nội dung",
    en: "only name and level were seen, no content",
  },
  levelTagAndBodyDisagree: {
    vi: "cấp và tên cơ quan không khớp",
    en: "level and body disagree",
  },
  limitNotRegulated: {
    vi: "nguồn ghi không quy định thời hạn",
    en: "the source says that no limit is set",
  },
  limitNotStated: {
    vi: "nguồn không ghi thời hạn",
    en: "the source states no limit",
  },
  limitZero: {
    vi: "thời hạn ghi 0",
    en: "the limit is 0",
  },
  multiStepTwoLevels: {
    vi: "hai cấp cùng tham gia",
    en: "two levels take part",
  },
  noBodies: {
    vi: "nguồn không ghi cơ quan",
    en: "the source names no body",
  },
  noDocuments: {
    vi: "nguồn không ghi thành phần hồ sơ",
    en: "the source lists no documents",
  },
  noLegalBasis: {
    vi: "nguồn không ghi căn cứ pháp lý",
    en: "the source states no legal basis",
  },
  noResult: {
    vi: "nguồn không ghi kết quả",
    en: "the source states no outcome",
  },
  noteLimitDiffers: {
    vi: "ghi chú nêu thời hạn khác",
    en: "the note has another limit",
  },
  ownerNowRecalled: {
    vi: "cơ quan giải quyết ghi theo trí nhớ",
    en: "the deciding body is recalled",
  },
  predecessorCodeUnknown: {
    vi: "chưa biết mã trước đây",
    en: "the earlier code is not known",
  },
  recordCreated202609Or10: {
    vi: "mã mới, tạo khoảng tháng 9–10/2026",
    en: "a new code, made about September or October 2026",
  },
  severalVerticalAgencies: {
    vi: "nguồn ghi nhiều cơ quan ngành dọc",
    en: "the source names several vertical agencies",
  },
  staleDistrictAgencyInSource: {
    vi: "nguồn còn ghi cơ quan cấp huyện",
    en: "the source still names an agency of the district",
  },
  termVaries: {
    vi: "thời hạn khác nhau theo trường hợp",
    en: "the limit differs from case to case",
  },
  unitMissingInSource: {
    vi: "nguồn không ghi đơn vị của thời hạn",
    en: "the source gives the limit no unit",
  },
  verticalAgencyMixed: {
    vi: "nguồn ghi lẫn cơ quan ngành dọc và địa phương",
    en: "the source mixes vertical and local agencies",
  },
  vndThousandsTruncated: {
    vi: "mức phí ghi thiếu ba số 0, đã khôi phục",
    en: "the fee lacked three zeros, which were restored",
  },
};

/**
 * Says what is wrong with the source of a record (điểm cần xem lại của nguồn), in words an official can act on; `undefined` for flags that only tell how
 * the source was cleaned.
 *
 * @example
 * flagWords("limitNotStated"); // => { vi: "nguồn không ghi thời hạn", en: "the source states no limit" }
 * flagWords("sourceNotNfc"); // => undefined
 * @since 0.1.0
 */
export const flagWords = (flag: string): Words | undefined => (Object.hasOwn(flags, flag) ? flags[flag] : undefined);
