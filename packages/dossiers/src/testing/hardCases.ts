/** A case in which the life of a dossier is commonly got wrong; a province proves each on its own rules. */
export interface HardCase {
  readonly key: HardCaseKey;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** The cases that are commonly got wrong. */
export type HardCaseKey =
  | "wronglyReceived"
  | "interlinked"
  | "applicantChecksDraft"
  | "financialDuty"
  | "silentCooperation"
  | "correctionAfterDelivery"
  | "codeEight"
  | "codeSeven"
  | "mergerOfUnits"
  | "retention";

/**
 * The hard cases of a dossier's life (các trường hợp khó), all of them: whoever tests them over this list has forgotten none.
 *
 * @example
 * hardCases.length; // => 10
 * @since 0.1.0
 */
export const hardCases: readonly HardCase[] = [
  {
    key: "wronglyReceived",
    nameVi: "Tiếp nhận nhầm hoặc không theo địa giới: hồ sơ chuyển đi, thời hạn không tính lại",
    nameEn: "Wrongly received or received regardless of boundary: custody moves, the time limit does not begin anew",
  },
  {
    key: "interlinked",
    nameVi:
      "Liên thông: một hồ sơ cha, nhiều hồ sơ con có thời hạn riêng trong thời hạn của cha; cha xong khi mọi con đã trả lời",
    nameEn:
      "Interlinked: one parent, several children with clocks of their own inside its limit; it finishes when all have answered",
  },
  {
    key: "applicantChecksDraft",
    nameVi: "Người nộp kiểm tra dự thảo: thời hạn vẫn chạy, im lặng là đi tiếp",
    nameEn: "The applicant checks the draft: the clock runs on, and silence means go on",
  },
  {
    key: "financialDuty",
    nameVi: "Nghĩa vụ tài chính do công chức hoặc cơ quan thuế yêu cầu: không tính vào thời hạn",
    nameEn: "A financial duty, raised by the specialist or by the tax agency, is outside the limit",
  },
  {
    key: "silentCooperation",
    nameVi: "Cơ quan phối hợp không trả lời đúng hạn: hồ sơ đi tiếp",
    nameEn: "The agency consulted does not answer in time: the case goes on",
  },
  {
    key: "correctionAfterDelivery",
    nameVi: "Đính chính sau khi trả kết quả: hồ sơ mới, không quay lại từ mã 10",
    nameEn: "Corrections after delivery: a new dossier, no step back from code 10",
  },
  {
    key: "codeEight",
    nameVi: "Mã 8 là kết thúc; tạm dừng có khoá riêng và không bao giờ mang mã kết thúc",
    nameEn: "Code 8 is an end; a pause has a key of its own and never a code of an end",
  },
  {
    key: "codeSeven",
    nameVi: "Mã 7: yêu cầu rút và quyết định cho rút là hai sự kiện; mã gửi đi cấu hình được",
    nameEn: "Code 7: the request to withdraw and the decision are two events, and what is sent can be configured",
  },
  {
    key: "mergerOfUnits",
    nameVi: "Sáp nhập đơn vị: giữ cơ quan tiếp nhận ban đầu, ghi cơ quan kế thừa; mã hồ sơ và thời hạn không đổi",
    nameEn: "Merger of units: the receiving agency is kept, the continuing one recorded; code and clock stay",
  },
  {
    key: "retention",
    nameVi: "Thời hạn lưu trữ bắt đầu khi hồ sơ khép lại",
    nameEn: "Retention begins when the dossier closes",
  },
];
