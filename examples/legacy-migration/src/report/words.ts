import type { Words } from "@haicap/kernel";
import type { Kind, Reason } from "../Outcome.ts";

const w = (vi: string, en: string): Words => ({ vi, en });

/** What the page says outside the data. */
export const words = {
  title: w("Chuyển hồ sơ đang giải quyết của huyện Đông Anh", "Moving the open dossiers of Đông Anh district"),
  subtitle: w(
    "Từ ngày 01/7/2025 không còn cấp huyện. Mỗi hồ sơ đi tiếp ở đâu, và những gì một người phải quyết định. Số hồ sơ và thời hạn giữ nguyên.",
    "From 1 July 2025 there are no districts. Where each dossier goes on, and what a person must decide. Numbers and time limits stay as they are.",
  ),
  example: w(
    "Hồ sơ là ví dụ, soạn từ thủ tục và đơn vị có thật; không có người thật nào.",
    "The dossiers are examples composed from real procedures and units; no real person is in them.",
  ),
  dryRun: w("Chạy thử: chưa có gì được ghi.", "Dry run: nothing has been written."),
  carriedOut: w("Đã ghi vào diễn biến hồ sơ.", "Written into the histories."),
  rows: w("dòng trong tệp", "rows in the file"),
  taken: w("Ai nhận bao nhiêu hồ sơ", "Who takes over how many"),
  dossiers: w("hồ sơ", "dossiers"),
  decide: w("Phải quyết định", "To be decided"),
  howTo: w(
    "Ghi mã cơ quan vào cột “Chọn” của to-decide.csv, rồi chạy lại với --decisions.",
    "Write the office's key into the column “Chọn” of to-decide.csv, and run again with --decisions.",
  ),
  refused: w("Dòng có lỗi: không chuyển", "Rows refused: not moved"),
  moved: w("Hồ sơ đã rõ nơi đến", "Dossiers whose way is clear"),
  number: w("Số hồ sơ", "Number"),
  to: w("Nơi tiếp tục giải quyết", "Goes on at"),
  address: w("Địa chỉ đã ghi", "Address as written"),
  due: w("Hạn", "Due"),
  overdue: w("đã quá hạn khi chuyển", "overdue at the move"),
  waiting: w("đang chờ bổ sung, đồng hồ dừng", "waiting for a supplement, clock stopped"),
  none: w("Không có.", "None."),
  line: w("dòng", "line"),
  noAddress: w("(không ghi)", "(none)"),
  anyCommune: w("bất kỳ đơn vị nào tiếp nhận địa bàn huyện", "any unit that took over part of the district"),
} as const;

export const kindWords: Readonly<Record<Kind, Words>> = {
  moved: w("chuyển được ngay", "can be moved"),
  toDecide: w("phải quyết định", "to be decided"),
  refused: w("dòng có lỗi", "refused"),
  closed: w("đã kết thúc, lưu trữ", "closed, archived"),
  stays: w("đã chuyển trước đó", "moved before"),
};

export const reasonWords: Readonly<Record<Reason, Words>> = {
  splitCommune: w("Xã cũ bị chia", "The former commune was split"),
  landPart: w("Đất có thể ở nơi khác với dân", "The land may lie elsewhere than the residents"),
  addressTooCoarse: w("Địa chỉ chỉ đến huyện", "The address leads to the district only"),
  addressUnreadable: w("Địa chỉ không đọc được", "The address cannot be read"),
  outsideDistrict: w("Địa chỉ ngoài huyện", "The address lies outside the district"),
  caseDependent: w("Thẩm quyền tuỳ tình tiết", "Competence depends on the case"),
  noOwner: w("Thủ tục không còn cơ quan quyết định", "The procedure has no deciding body"),
  procedureUnknown: w("Mã thủ tục không có", "No such procedure"),
  choiceNotPossible: w("Lựa chọn không hợp lệ", "The choice is not possible"),
};
