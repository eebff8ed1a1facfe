import type { Words } from "@haicap/kernel";

const w = (vi: string, en: string): Words => ({ vi, en });

/** How a dossier kept its time, in the order of the charts. */
export const verdicts = ["early", "onTime", "openInTime", "openLate", "late"] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictWords: Readonly<Record<Verdict, Words>> = {
  early: w("trước hạn", "early"),
  onTime: w("đúng hạn", "on time"),
  openInTime: w("đang xử lý, còn hạn", "open, in time"),
  openLate: w("đang xử lý, quá hạn", "open, overdue"),
  late: w("trễ hạn", "late"),
};

export const words = {
  title: w("Tình hình giải quyết hồ sơ, thành phố Huế", "How dossiers keep their time, Huế"),
  asOf: w("Tính đến", "As of"),
  example: w(
    "Hồ sơ là ví dụ, soạn từ thủ tục và đơn vị có thật; không có người thật nào.",
    "The dossiers are examples composed from real procedures and units; no real person is in them.",
  ),
  received: w("hồ sơ đã tiếp nhận", "dossiers received"),
  inTime: w("đúng hạn theo luật", "in time, by law"),
  portal: w("đúng hạn theo Cổng quốc gia", "in time, by the national portal"),
  points: w("điểm tiến độ", "progress points"),
  outOf: w("trên", "of"),
  overdue: w("đang quá hạn", "overdue now"),
  dueSoon: w("đến hạn trong 3 ngày", "due within 3 days"),
  months: w("Theo tháng tiếp nhận", "By month of reception"),
  monthsNote: w(
    "Số trên cột: tỷ lệ đúng hạn. Tháng không có hồ sơ thì không có cột.",
    "Above each column: share in time. A month without dossiers has no column.",
  ),
  units: w("Theo đơn vị", "By unit"),
  unitsNote: w(
    "Mỗi thanh là toàn bộ hồ sơ của đơn vị; đơn vị nhiều hồ sơ nhất ở trên.",
    "Each bar is all dossiers of the unit; the unit with most dossiers on top.",
  ),
  grid: w("Đơn vị và tháng", "Unit and month"),
  gridNote: w(
    "Ô càng đậm, tỷ lệ đúng hạn càng thấp; số trong ô là số hồ sơ.",
    "The darker a cell, the lower the share in time; the number in it counts dossiers.",
  ),
  fields: w("Theo lĩnh vực", "By field"),
  attention: w("Cần xử lý ngay", "To be seen to"),
  differing: w(
    "Hồ sơ mà luật và Cổng quốc gia tính khác nhau",
    "Dossiers on which the law and the national portal differ",
  ),
  table: w("Xem bằng bảng", "As a table"),
  unit: w("Đơn vị", "Unit"),
  field: w("Lĩnh vực", "Field"),
  month: w("Tháng", "Month"),
  number: w("Số hồ sơ", "Number"),
  due: w("Hạn", "Due"),
  status: w("Trạng thái", "Status"),
  total: w("Tổng", "Total"),
  average: w("Phút làm việc trung bình", "Working minutes, average"),
  none: w("Không có.", "None."),
  refused: w("hồ sơ không tính được", "dossiers could not be counted"),
} as const;

export const differenceWords: Readonly<Record<string, Words>> = {
  appointmentMoved: w("ngày hẹn đã dời", "the appointment was moved"),
  withdrawalCountsAsEnd: w("xin rút được coi là kết thúc", "a withdrawal counts as an end"),
  paymentNotDeducted: w("thời gian chờ nộp tiền không được trừ", "the wait for a payment is not deducted"),
};
