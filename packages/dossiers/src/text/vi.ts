import type { RefinementProblem } from "../definition/refineDossier.ts";
import type { ExchangeKind } from "../exchange/ExchangeProfile.ts";
import type { HistoryProblem } from "../history/verifyHistory.ts";
import type { GuardNeed } from "../lifecycle/Rejection.ts";
import type { DossierFailure } from "./DossierFailure.ts";
import { momentVi, whenVi } from "./whenVi.ts";

/**
 * Says in Vietnamese why a command was rejected, a definition cannot be used or a history does not hold, and what to do.
 *
 * `named` turns the key of a status, command or role into its name; without it keys are printed.
 *
 * @example
 * explainVi({ _tag: "UnknownCommand", command: "Fly" }); // => "Không có thao tác \"Fly\" trong quy trình; hãy xem danh sách thao tác"
 * @since 0.1.0
 */
export const explainVi = (failure: DossierFailure, named: (key: string) => string = asWritten): string => {
  switch (failure._tag) {
    case "UnknownCommand":
      return `Không có thao tác "${failure.command}" trong quy trình; hãy xem danh sách thao tác`;
    case "OutOfOrder":
      return `Thời điểm ${momentVi(failure.at)} sớm hơn thao tác gần nhất (${momentVi(failure.lastAt)}); hãy kiểm tra lại thời điểm`;
    case "AlreadyTerminal":
      return `Hồ sơ đã kết thúc (${named(failure.status)}), không thực hiện được ${named(failure.command)}`;
    case "WrongStatus":
      return `Hồ sơ đang ở trạng thái ${named(failure.status)}, không thực hiện được ${named(failure.command)}; chỉ thực hiện được khi ở: ${listed(failure.possibleIn.map(named))}`;
    case "WrongRole":
      return failure.delegationNeeded
        ? `Vai trò "${named(failure.role)}" chỉ được ${named(failure.command)} khi hồ sơ đã ghi nhận việc uỷ quyền`
        : `Vai trò "${named(failure.role)}" không được ${named(failure.command)}; người được thực hiện: ${listed(failure.allowed.map(named))}`;
    case "GuardFailed":
      return `Chưa đủ điều kiện để ${named(failure.command)}: ${needVi(failure.needs)}`;
    case "DefinitionBroken":
      return `Quy trình "${failure.id}" không dùng được: ${failure.problems.map(({ problem, key }) => `${problem} (${key})`).join(", ")}`;
    case "RefinementBroken":
      return `Quy trình riêng "${failure.id}" làm sai quy trình chung: ${failure.problems.map(({ problem, key }) => `${refinementVi[problem]} (${key})`).join(", ")}`;
    case "ChildExceedsParent":
      return `Hồ sơ con hết hạn ${whenVi(failure.due)}, sau hạn của hồ sơ cha (${whenVi(failure.parentDue)}); hãy rút ngắn thời hạn của hồ sơ con`;
    case "ParentNotAccepted":
      return `Hồ sơ cha đang ở ${failure.status}, chưa được tiếp nhận nên chưa có thời hạn; hãy tiếp nhận trước khi gửi hồ sơ con`;
    case "DefinitionUnknown":
      return `Không có quy trình "${failure.id}"; chỉ có: ${listed(failure.known)}`;
    case "BasisMissing":
      return `Chuyển sang quy trình "${failure.definition}" phải nêu văn bản làm căn cứ (basis)`;
    case "StatusUnmapped":
      return `Quy trình "${failure.definition}" không có trạng thái ${failure.status}; hãy chọn một trong: ${listed(failure.known)}`;
    case "ClockWouldChange":
      return `Từ ${failure.from} sang ${failure.to} làm thay đổi cách tính thời hạn; hãy chọn trạng thái giữ nguyên cách tính`;
    case "AlreadyMigrated":
      return `Lần chuyển "${failure.id}" đã được thực hiện; không cần làm gì thêm`;
    case "ExchangeInvalid":
      return `Không đọc được bản tin: ${failure.fields.map(({ name, value, expected }) => `${name} = "${value}" (${expectedVi[expected]})`).join("; ")}`;
    case "FormUnknown":
      return `Quy trình không có biểu mẫu ${failure.form}; chỉ có: ${listed(failure.known)}`;
    case "FormNotIssued":
      return `Chưa có thao tác nào phát hành biểu mẫu ${failure.form} (hồ sơ đang ở ${failure.status}); biểu mẫu này do các thao tác sau phát hành: ${listed(failure.issuedBy)}`;
    case "HistoryBroken":
      return `Lịch sử hồ sơ không toàn vẹn ở sự kiện ${failure.sequence}: ${problemVi[failure.problem]}; hãy đối chiếu với bản sao lưu`;
  }
};

const asWritten = (key: string): string => key;

const problemVi: Readonly<Record<HistoryProblem, string>> = {
  otherDefinition: "được ghi theo quy trình khác",
  shape: "dòng không đúng cấu trúc của lịch sử",
  sequence: "thiếu, trùng hoặc đảo thứ tự sự kiện",
  digest: "sự kiện hoặc mã băm đã bị sửa",
  opening: "giá trị không đúng với giá trị đã cam kết",
  anchorNotMet: "khác với mã băm đã lưu ở nơi khác",
  cutShort: "thiếu các sự kiện cuối",
};

const refinementVi: Readonly<Record<RefinementProblem["problem"], string>> = {
  refinesNothing: "trạng thái không thuộc trạng thái nào của quy trình chung",
  refinesDraft: "không chia nhỏ bản nháp",
  keyTaken: "khoá đã có trong quy trình chung",
  leadsToOtherCode: "dẫn sang mã quốc gia khác",
  rolesWidened: "cho thêm vai trò thực hiện",
};

const expectedVi: Readonly<Record<ExchangeKind, string>> = {
  text: "cần một chuỗi ký tự",
  instant: "cần 14 chữ số yyyyMMddHHmmss",
  channel: "cần số của kênh tiếp nhận",
  code: "cần mã trạng thái quốc gia",
};

const listed = (keys: readonly string[]): string => (keys.length === 0 ? "không có" : keys.join(", "));

const needVi = (needs: GuardNeed): string => {
  switch (needs.kind) {
    case "fewer":
      return `đã thực hiện ${needs.used} lần, tối đa ${needs.max} lần`;
    case "strictlyAfter":
      return `chỉ được thực hiện sau ${momentVi(needs.at)}`;
    case "notAfter":
      return `phải thực hiện không muộn hơn ${momentVi(needs.at)}`;
    case "newChild":
      return needs.child === null ? "cần nêu mã hồ sơ con (child)" : `hồ sơ con "${needs.child}" đã được gửi trước đó`;
    case "pendingChild":
      return needs.child === null
        ? `cần nêu mã hồ sơ con (child), đang chờ: ${listed(needs.pending)}`
        : `hồ sơ con "${needs.child}" không nằm trong số đang chờ: ${listed(needs.pending)}`;
    case "mandate":
      return "ký thừa uỷ quyền (TUQ.) phải nêu văn bản uỷ quyền (mandate) còn hiệu lực và của chính người ký";
    case "nothing":
      return "đã có kết quả giải quyết nên không rút hồ sơ được nữa";
  }
};
