import { restateLimit } from "@haicap/calendar/limits";
import type { Due } from "../clock/Due.ts";
import type { LimitLeft } from "../clock/limitLeft.ts";
import type { PauseCause } from "../clock/StatutoryClock.ts";
import type { Verdict } from "../clock/verdictOf.ts";
import type { Awaited } from "../definition/DossierDefinition.ts";
import type { CommandPayload, SigningCapacity } from "../lifecycle/Command.ts";
import type { TimelineNote } from "../replay/Timeline.ts";
import { lengthVi, momentVi, whenVi, workedVi } from "./whenVi.ts";

/**
 * Says in Vietnamese what a line of a dossier's timeline did to its clocks and dates, and why.
 *
 * @example
 * const { results } = replayStory("2026-03-02 09:00 ReceiveAtDesk deskOfficer", "2026-03-02 09:00");
 * const told = timelineOf(rulesFor(), results);
 * told.ok && noteVi(told.value[0].notes[0]); // => "Thời hạn bắt đầu chạy; hạn giải quyết và hẹn trả: 09:00 thứ Hai 09/03/2026"
 * @since 0.1.0
 */
export const noteVi = (note: TimelineNote): string => {
  switch (note.kind) {
    case "intakeStarted":
      return `Bộ phận một cửa phải trả lời trong ${note.limitHours} giờ làm việc: trước ${momentVi(note.until)}`;
    case "intakeAnswered":
      return `Trả lời lần đầu sau ${workedVi(note.minutes)}, ${note.late ? `QUÁ ${note.limitHours} giờ quy định` : `trong ${note.limitHours} giờ quy định`}`;
    case "clockStarted":
      return `Thời hạn bắt đầu chạy; hạn giải quyết và hẹn trả: ${whenVi(note.due)}`;
    case "clockPaused":
      return `Thời hạn tạm dừng để chờ ${causeVi[note.cause]}; ${leftVi(note.left)}`;
    case "clockResumed":
      return resumedVi(note);
    case "clockRestarted":
      return `Thời hạn tính lại từ đầu kể từ lúc nhận đủ bổ sung (đã dùng ${workedVi(note.used)}, không tính nữa); hạn mới: ${whenVi(note.to)}, thay cho ${whenVi(note.from)}${promisedVi(note)}`;
    case "clockEnded":
      return `Thời hạn kết thúc lúc ${momentVi(note.at)}: ${verdictVi[note.verdict]} (hạn ${whenVi(note.due)})`;
    case "neverAccepted":
      return "Hồ sơ khép lại khi chưa được tiếp nhận: không có thời hạn giải quyết, không tính vào tỷ lệ đúng hạn";
    case "promised":
      return note.from.at === note.to.at
        ? `Xin lỗi, không nêu ngày hẹn mới: vẫn hẹn trả ${whenVi(note.from)}`
        : `Hẹn trả đổi từ ${whenVi(note.from)} sang ${whenVi(note.to)}; hạn theo luật không đổi: ${whenVi(note.statutory)}`;
    case "waits":
      return `Chờ ${awaitsVi[note.awaits]}${note.until === null ? "" : `, đến ${momentVi(note.until)}`}`;
    case "children":
      return `Hồ sơ con: ${listVi("đang chờ", note.children.pending)}; ${listVi("đã có kết quả", note.children.reported)}`;
    case "withdrawal":
      return note.asked
        ? "Yêu cầu rút: thời hạn giữ nguyên như trước cho đến khi có quyết định"
        : "Yêu cầu rút đã được trả lời";
    case "form":
      return `Biểu mẫu ${note.form.number}: ${note.form.nameVi}`;
    case "said":
      return saidVi(note.payload);
    case "recorded":
      return note.minutes > 0
        ? `Ghi vào hệ thống lúc ${momentVi(note.at)}, muộn ${lengthVi(note.minutes)}; thời hạn tính theo thời điểm đã khai`
        : `Ghi vào hệ thống lúc ${momentVi(note.at)}, TRƯỚC thời điểm đã khai ${lengthVi(-note.minutes)}: cần kiểm tra`;
  }
};

/** How a dossier stands, in words. */
export const verdictVi: Readonly<Record<Verdict, string>> = {
  notCounted: "không tính (chưa được tiếp nhận)",
  early: "trước hạn",
  onTime: "đúng hạn",
  late: "QUÁ HẠN",
  openInTime: "đang giải quyết, còn trong hạn",
  openLate: "đang giải quyết, ĐÃ QUÁ HẠN",
};

const causeVi: Readonly<Record<PauseCause, string>> = {
  supplement: "bổ sung hồ sơ",
  payment: "thực hiện nghĩa vụ tài chính",
};

const awaitsVi: Readonly<Record<Awaited, string>> = {
  intakeSupplement: "người nộp bổ sung trước khi tiếp nhận",
  supplement: "người nộp bổ sung",
  payment: "người nộp thực hiện nghĩa vụ tài chính",
  consultation: "cơ quan phối hợp trả lời (thời hạn vẫn chạy)",
  children: "hồ sơ con liên thông",
};

const leftVi = (left: number | LimitLeft | null): string => {
  if (left === null) return "hạn đã qua trước khi dừng nên không được lùi nữa";
  return `còn lại ${typeof left === "number" ? workedVi(left) : restateLimit(left.limit).vi}`;
};

const resumedVi = (note: Extract<TimelineNote, { readonly kind: "clockResumed" }>): string => {
  const stood = `Hết thời gian chờ ${causeVi[note.cause]} (dừng ${workedVi(note.stood)})`;
  if (note.passed) return `${stood}; hạn không đổi vì đã qua trước khi dừng: ${whenVi(note.to)}`;
  if (note.from.at === note.to.at) return `${stood}; hạn không đổi: ${whenVi(note.to)}`;
  return `${stood}; hạn lùi từ ${whenVi(note.from)} sang ${whenVi(note.to)}, phần thời hạn còn lại giữ nguyên${promisedVi(note)}`;
};

/** A new due date is promised too, whatever form 04 had named. */
const promisedVi = ({ from, promised }: { readonly from: Due; readonly promised: Due }): string =>
  promised.at === from.at ? "" : `; hẹn trả theo hạn mới, thay cho ${whenVi(promised)}`;

const listVi = (label: string, children: readonly string[]): string =>
  `${label} ${children.length === 0 ? "không" : children.join(", ")}`;

const capacityVi: Readonly<Record<SigningCapacity, string>> = {
  self: "Ký với tư cách người đứng đầu",
  TM: "Ký thay mặt (TM.) tập thể",
  KT: "Ký thay (KT.) người đứng đầu",
  TL: "Ký thừa lệnh (TL.)",
  TUQ: "Ký thừa uỷ quyền (TUQ.)",
  Q: "Quyền (Q.) người đứng đầu",
};

const saidVi = ({ capacity, mandate, toAgency, fromAgency, basis, reason, documents }: CommandPayload): string =>
  [
    capacity === undefined ? "" : capacityVi[capacity],
    mandate === undefined ? "" : `văn bản uỷ quyền: ${mandate}`,
    fromAgency === undefined ? "" : `từ ${fromAgency}`,
    toAgency === undefined ? "" : `đến ${toAgency}`,
    basis === undefined ? "" : `căn cứ: ${basis}`,
    reason === undefined ? "" : `lý do: ${reason}`,
    documents === undefined || documents.length === 0 ? "" : `giấy tờ: ${documents.join("; ")}`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
