import type { PatchFault, PatchProblem, PatchRefused } from "../patch/PatchRefused.ts";

const faults: Readonly<Record<PatchFault, string>> = {
  actUnnamed: "số, ký hiệu văn bản trống hoặc có dấu cách, dấu phẩy; hãy ghi như đã ban hành",
  datesOutOfOrder: "ngày ban hành, ngày hiệu lực, ngày hoạt động phải theo thứ tự",
  outsideCoverage:
    "ngày hoạt động phải sau 01/07/2025 và trong thời gian bảng trả lời được; hãy cho biết ngày đã rà soát (checkedOn)",
  notInForce: "ngay trước ngày đó không có đơn vị mang mã này; hãy kiểm tra mã và ngày",
  codeInUse: "mã này đang có đơn vị mang; hãy dùng mã khác hoặc nhập vào đơn vị đó",
  touchedTwice: "đơn vị bị thay đổi hai lần trong một ngày; hãy gộp thành một nội dung",
  changedLater: "bảng đã có thay đổi muộn hơn của đơn vị này; chỉ thêm được văn bản có hiệu lực sau thay đổi đó",
  typeMissing: "đơn vị mới phải có loại và tên",
  typeOfOtherLevel: "loại không thuộc cấp của mã, hoặc không còn trong mô hình hai cấp",
  nameUnusable: "tên trống, có khoảng trắng thừa, chưa theo Unicode NFC, hoặc có dấu | , : ;",
  nameTaken: "trong tỉnh đã có đơn vị cùng loại, cùng tên; hãy đổi tên một đơn vị ngay trong văn bản này",
  nothingChanges: "nội dung không làm thay đổi gì; hãy bỏ đi",
  residentsDoNotAddUp: "dân cư phải đi toàn bộ về một đơn vị, hoặc một phần về ít nhất hai đơn vị khác nhau",
  parentNotInForce: "đơn vị cấp trên không có vào ngày đó; hãy ghi mã tỉnh đang có",
  childrenLeft: "tỉnh giải thể còn đơn vị trực thuộc chưa được chuyển đi; hãy thêm nội dung move cho từng đơn vị",
};

const problemWords = ({ act, at, fault, code, name }: PatchProblem): string => {
  const where = [
    act,
    ...(at === undefined ? [] : [`nội dung thứ ${at + 1}`]),
    ...(code === undefined ? [] : [`mã ${code}`]),
  ];
  return `${where.join(", ")}${name === undefined ? "" : ` ("${name}")`}: ${faults[fault]}`;
};

/** Nói vì sao văn bản mới không khớp với bảng. */
export const patchRefusedVi = ({ problems }: PatchRefused): string =>
  `Không đưa được văn bản mới vào bảng đơn vị hành chính: ${problems.map(problemWords).join("; ")}`;
