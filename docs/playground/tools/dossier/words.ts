import type { FieldWords } from "../../shell/fields.ts";
import { recount } from "../../shell/recount.ts";
import type { Language, ToolWords } from "../../shell/Tool.ts";

/** What the tool of dossiers says. */
export interface DossierWords extends ToolWords {
  readonly limit: FieldWords;
  readonly definition: FieldWords;
  readonly newest: string;
  readonly days: FieldWords;
  readonly dayOptions: Options;
  readonly clock: FieldWords;
  readonly clockOptions: Options;
  readonly start: FieldWords;
  readonly now: string;
  readonly code: (code: number) => string;
  readonly clocks: Readonly<Record<Clock, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly facts: Readonly<
    Record<"accepted" | "firstDue" | "due" | "promised" | "used" | "requests" | "ended", string>
  >;
  readonly endOf: (day: string) => string;
  readonly hours: (hours: string, minutes: number) => string;
  readonly moved: string;
  readonly movedFrom: (from: string, to: string) => string;
  readonly causes: Readonly<Record<string, string>>;
  readonly picture: string;
  readonly told: Readonly<Record<"start" | "counted" | "off" | "paused" | "due" | "late", string>>;
  readonly next: string;
  readonly nextAt: FieldWords;
  readonly later: Readonly<Record<"hour" | "day" | "week", string>>;
  readonly act: string;
  readonly as: string;
  readonly by: (roles: string) => string;
  readonly form: (number: string) => string;
  readonly until: (moment: string) => string;
  readonly payload: string;
  readonly keys: Readonly<Record<PayloadKey, string>>;
  readonly capacities: Options;
  readonly ended: string;
  readonly blocked: string;
  readonly history: string;
  readonly empty: string;
  readonly undo: string;
  readonly fromHere: string;
  readonly rejected: string;
  readonly states: string;
  readonly statesHint: string;
  readonly diagram: string;
  readonly unreadable: string;
  readonly tooMany: string;
}

type Options = readonly (readonly [value: string, label: string])[];
type Clock = "none" | "running" | "paused" | "ended";
type Verdict = "notCounted" | "early" | "onTime" | "late" | "openInTime" | "openLate";

/** What a command may carry, as the operations name it. */
export type PayloadKey =
  | "capacity"
  | "mandate"
  | "child"
  | "newDue"
  | "toAgency"
  | "fromAgency"
  | "basis"
  | "reason"
  | "documents";

export const words: Readonly<Record<Language, DossierWords>> = {
  vi: {
    tab: "Hồ sơ",
    title: "Hồ sơ đi qua những bước nào?",
    lead: "Đi từng bước như ở bộ phận một cửa: ai được làm gì lúc này, thời hạn chạy hay dừng, ngày hẹn trả đổi khi nào và vì sao.",
    submit: "Mở hồ sơ",
    limit: { label: "Thời hạn của thủ tục", hint: "Như thủ tục in ra." },
    definition: { label: "Quy trình" },
    newest: "đang áp dụng vào ngày nhận hồ sơ",
    days: { label: "Một ngày làm việc là" },
    dayOptions: [
      ["", "đủ số giờ làm việc của cơ quan"],
      ["days", "một ngày, theo Bộ luật Dân sự"],
    ],
    clock: { label: "Sau khi bổ sung hồ sơ" },
    clockOptions: [
      ["", "theo quy trình"],
      ["resume", recount.vi.resume],
      ["restart", recount.vi.restart],
    ],
    start: { label: "Bước đầu tiên lúc", hint: "Ngày/tháng/năm giờ:phút." },
    now: "Hồ sơ đang ở trạng thái",
    code: (code) => `mã ${code}`,
    clocks: {
      none: "thời hạn chưa chạy",
      running: "thời hạn đang chạy",
      paused: "thời hạn tạm dừng",
      ended: "thời hạn đã kết thúc",
    },
    verdicts: {
      notCounted: "không tính vào tỷ lệ đúng hạn",
      early: "trước hạn",
      onTime: "đúng hạn",
      late: "quá hạn",
      openInTime: "còn trong hạn",
      openLate: "đã quá hạn",
    },
    facts: {
      accepted: "Tiếp nhận",
      firstDue: "Hạn ban đầu",
      due: "Hạn theo luật",
      promised: "Hẹn trả",
      used: "Đã dùng",
      requests: "Lần yêu cầu bổ sung",
      ended: "Kết thúc",
    },
    endOf: (day) => `hết ${day}`,
    hours: (hours, minutes) => `${hours} giờ${minutes === 0 ? "" : ` ${minutes} phút`} làm việc`,
    moved: "Hạn đã đổi",
    movedFrom: (from, to) => `từ ${from} sang ${to}`,
    causes: {
      supplement: "chờ bổ sung hồ sơ",
      payment: "chờ thực hiện nghĩa vụ tài chính",
      restart: "đếm lại từ đầu sau bổ sung",
    },
    picture: "Thời hạn từng ngày",
    told: {
      start: "tiếp nhận",
      counted: "thời hạn chạy",
      off: "ngày nghỉ",
      paused: "thời hạn tạm dừng",
      due: "ngày hết hạn",
      late: "đã quá hạn",
    },
    next: "Lúc này được làm gì",
    nextAt: { label: "Bước tiếp theo lúc" },
    later: { hour: "muộn hơn 1 giờ", day: "muộn hơn 1 ngày", week: "muộn hơn 1 tuần" },
    act: "Thực hiện",
    as: "Với vai trò",
    by: (roles) => `Người được làm: ${roles}`,
    form: (number) => `kèm biểu mẫu ${number}`,
    until: (moment) => `chậm nhất ${moment}`,
    payload: "Ghi thêm",
    keys: {
      capacity: "Tư cách ký",
      mandate: "Văn bản uỷ quyền",
      child: "Mã hồ sơ con",
      newDue: "Ngày hẹn mới",
      toAgency: "Cơ quan nhận",
      fromAgency: "Cơ quan gửi",
      basis: "Căn cứ",
      reason: "Lý do",
      documents: "Giấy tờ, cách nhau bằng dấu chấm phẩy",
    },
    capacities: [
      ["", "không ghi"],
      ["self", "người đứng đầu"],
      ["TM", "TM. thay mặt"],
      ["KT", "KT. ký thay"],
      ["TL", "TL. thừa lệnh"],
      ["TUQ", "TUQ. thừa uỷ quyền"],
      ["Q", "Q. quyền"],
    ],
    ended: "Hồ sơ đã khép lại, không còn bước nào.",
    blocked: "Chưa được làm, vì sao",
    history: "Đã đi qua",
    empty: "Chưa có bước nào. Hãy chọn một bước ở trên.",
    undo: "Bỏ bước cuối",
    fromHere: "Bắt đầu lại",
    rejected: "bị từ chối",
    states: "Các trạng thái",
    statesHint: "Đậm là trạng thái hiện tại, có dấu ✓ là đã qua; số là mã trạng thái quốc gia.",
    diagram: "Sơ đồ đầy đủ của quy trình",
    unreadable: "Các bước trong liên kết không đọc được. Hãy mở hồ sơ mới.",
    tooMany: "Một hồ sơ ở đây có nhiều nhất 60 bước.",
  },
  en: {
    tab: "Dossier",
    title: "Which steps does a dossier go through?",
    lead: "Go step by step as at a one-stop desk: who may do what now, whether the clock runs or stands still, when the due date moves and why.",
    submit: "Open the dossier",
    limit: { label: "Time limit of the procedure", hint: "As procedures print it, in Vietnamese." },
    definition: { label: "Rules" },
    newest: "those in force on the day of receipt",
    days: { label: "A working day is" },
    dayOptions: [
      ["", "the office's full hours"],
      ["days", "a day, by the Civil Code"],
    ],
    clock: { label: "After a supplement" },
    clockOptions: [
      ["", "as the rules say"],
      ["resume", recount.en.resume],
      ["restart", recount.en.restart],
    ],
    start: { label: "First step at", hint: "Year-month-day hour:minute." },
    now: "The dossier stands at",
    code: (code) => `code ${code}`,
    clocks: {
      none: "the clock has not begun",
      running: "the clock runs",
      paused: "the clock stands still",
      ended: "the clock has ended",
    },
    verdicts: {
      notCounted: "not counted among those in time",
      early: "early",
      onTime: "on time",
      late: "late",
      openInTime: "in time so far",
      openLate: "overdue",
    },
    facts: {
      accepted: "Accepted",
      firstDue: "First due",
      due: "Due by law",
      promised: "Promised for",
      used: "Used",
      requests: "Requests for a supplement",
      ended: "Ended",
    },
    endOf: (day) => `end of ${day}`,
    hours: (hours, minutes) => `${hours} h${minutes === 0 ? "" : ` ${minutes} min`} of office time`,
    moved: "The due date moved",
    movedFrom: (from, to) => `from ${from} to ${to}`,
    causes: {
      supplement: "waiting for a supplement",
      payment: "waiting for a payment",
      restart: "counted anew after a supplement",
    },
    picture: "The clock day by day",
    told: {
      start: "accepted",
      counted: "the clock runs",
      off: "day off",
      paused: "the clock stands still",
      due: "due day",
      late: "overdue",
    },
    next: "What may be done now",
    nextAt: { label: "Next step at" },
    later: { hour: "1 hour later", day: "1 day later", week: "1 week later" },
    act: "Do it",
    as: "As",
    by: (roles) => `Who may: ${roles}`,
    form: (number) => `issues form ${number}`,
    until: (moment) => `by ${moment}`,
    payload: "Add details",
    keys: {
      capacity: "Signs as",
      mandate: "Mandate to sign",
      child: "Code of the interlinked dossier",
      newDue: "New date promised",
      toAgency: "To the agency",
      fromAgency: "From the agency",
      basis: "Legal basis",
      reason: "Reason",
      documents: "Papers, semicolons between",
    },
    capacities: [
      ["", "not said"],
      ["self", "the head"],
      ["TM", "TM. on behalf of"],
      ["KT", "KT. in place of"],
      ["TL", "TL. by order of"],
      ["TUQ", "TUQ. by authorisation"],
      ["Q", "Q. acting"],
    ],
    ended: "The dossier is closed; no step is left.",
    blocked: "Not now, and why",
    history: "What happened",
    empty: "No step yet. Choose one above.",
    undo: "Take back the last step",
    fromHere: "Start again",
    rejected: "refused",
    states: "The states",
    statesHint: "Bold is where it stands, ✓ where it has been; numbers are the national codes.",
    diagram: "The whole diagram of the rules",
    unreadable: "The steps in the link cannot be read. Open a new dossier.",
    tooMany: "A dossier here has 60 steps at most.",
  },
};
