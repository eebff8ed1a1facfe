import { addDays, type CivilDate, formatCitation } from "@haicap/kernel";
import { dateVi } from "@haicap/kernel/text";
import type { CompetenceMode } from "../competence/CompetenceInterval.ts";
import type { Handling, HandlingReason } from "../competence/Handling.ts";
import { conditionsVi } from "./conditions.ts";
import { type HandlingNotes, type HandlingWords, handlingLines, handlingNotes } from "./HandlingWords.ts";
import { warningVi } from "./vi.ts";

const modes: Readonly<Record<CompetenceMode, string>> = {
  single: "",
  choice: "người nộp chọn một trong các nơi",
  byFacts: "tuỳ tình tiết của hồ sơ",
  caseDependent: "tuỳ trường hợp",
  unknown: "chưa xác định được",
  notInForce: "chưa có thủ tục này",
  abolished: "thủ tục đã bị bãi bỏ",
};

const reasonVi = (reason: HandlingReason, words: HandlingWords): string => {
  const basis = reason.citations.map(words.citation).join("; ");
  const span = (from: string, until: string | undefined): string =>
    `từ ${words.date(from)}${until === undefined ? "" : ` đến hết ${words.lastDay(until)}`}`;
  switch (reason.reason) {
    case "interval": {
      const how = [
        reason.mode === "single" || reason.mode === "choice" ? words.kind[reason.kind] : "",
        modes[reason.mode],
      ];
      const told = how.filter((part) => part !== "").join("; ");
      return `${told}, ${span(reason.from, reason.until)}${basis === "" ? " (nguồn không ghi căn cứ)" : `: ${basis}`}`;
    }
    case "caseFacts":
      return `theo tình tiết đã cho (${conditionsVi(reason.when)}): ${basis}`;
    case "basisEnded":
      return `căn cứ hết hiệu lực từ ${words.date(reason.until)}: ${basis}${
        reason.replacedBy === undefined ? "" : `, được thay bằng ${reason.replacedBy}`
      }`;
    case "decentralised":
      return `tỉnh đã phân cấp cho ${reason.body}, ${span(reason.from, reason.until)}: ${basis}`;
    case "authorised":
      return `tỉnh đã uỷ quyền cho ${reason.body}, ${span(reason.from, reason.until)}: ${basis}; thẩm quyền không đổi`;
    case "office":
      return `cơ quan chuyên môn phụ trách lĩnh vực: ${reason.body}${basis === "" ? "" : ` (${basis})`}`;
  }
};

const words: HandlingWords = {
  date: (date) => dateVi(date as CivilDate),
  lastDay: (until) => dateVi(addDays(until as CivilDate, -1)),
  unit: ({ fullName, code, parent }) => `${fullName} (${code})${parent === undefined ? "" : `, ${parent.fullName}`}`,
  level: {
    central: "cấp trung ương",
    province: "cấp tỉnh",
    district: "cấp huyện",
    commune: "cấp xã",
    other: "cơ quan khác",
  },
  organ: () => "",
  kind: {
    original: "thẩm quyền theo pháp luật chuyên ngành",
    division: "phân định thẩm quyền khi không còn cấp huyện",
    devolution: "phân quyền, phân cấp từ trung ương",
    decentralisation: "tỉnh phân cấp",
    authorisation: "được uỷ quyền",
  },
  channel: { inPerson: "trực tiếp", online: "trực tuyến", publicPost: "bưu chính công ích" },
  scope: { unit: "", province: "bất kỳ nơi nào trong tỉnh", nationwide: "toàn quốc" },
  status: {
    notInForce: "thủ tục chưa có hoặc không áp dụng tại đây",
    abolished: "thủ tục đã bị bãi bỏ",
    internal: "thủ tục nội bộ giữa các cơ quan",
    unknown: "chưa xác định được cơ quan giải quyết",
  },
  rule: {
    successorCarriesOn: "cơ quan tiếp nhận nhiệm vụ giải quyết tiếp hồ sơ; tỉnh có thể quy định khác",
    notEstablished: "chưa có quy định về hồ sơ chuyển tiếp; tỉnh quyết định",
  },
  citation: (citation) => formatCitation(citation, "vi"),
  warning: warningVi,
  reason: reasonVi,
  labels: {
    on: "Ngày",
    decides: "Giải quyết",
    office: "Đơn vị chuyên môn",
    alternatives: "Cũng có thẩm quyền, người nộp được chọn",
    acting: "Thực hiện theo uỷ quyền",
    options: "Một trong các cơ quan",
    replacedBy: "Thay bằng",
    regulates: "Quản lý, công bố",
    receives: "Nơi nộp",
    reasons: "Vì sao",
    transitional: "Hồ sơ chuyển tiếp",
    receivedBy: "nhận ngày",
    goesTo: "nay thuộc",
    keeps: "thời hạn đã tính và giấy tờ đã nộp vẫn giữ nguyên",
    warnings: "Lưu ý",
    provisional: "Thẩm quyền này ghi theo trí nhớ hoặc vượt ngày kiểm tra dữ liệu: hãy đối chiếu văn bản.",
  },
};

/**
 * Nói bằng tiếng Việt cơ quan nào giải quyết, ở đâu, vì sao (câu trả lời cho người đọc), mỗi phần tử một dòng.
 *
 * @example
 * const code = "2.000528" as Parameters<typeof whoHandles>[2]["code"];
 * const answer = whoHandles(exampleCatalog, exampleUnits, { code, on: civilDateUnsafe("2025-07-01") });
 * answer.ok && handlingVi(answer.value).slice(1, 3);
 * // => ["Ngày 01/07/2025", "Giải quyết: Ủy ban nhân dân cấp xã"]
 * @since 0.1.0
 */
export const handlingVi = (handling: Handling): readonly string[] => handlingLines(handling, words);

/**
 * Nói riêng bằng tiếng Việt vì sao có câu trả lời ấy và cần lưu ý gì (vì sao, lưu ý).
 *
 * @example
 * const code = "2.000528" as Parameters<typeof whoHandles>[2]["code"];
 * const answer = whoHandles(exampleCatalog, exampleUnits, { code, on: civilDateUnsafe("2025-07-01") });
 * answer.ok && handlingNotesVi(answer.value).warnings; // => []
 * @since 0.1.0
 */
export const handlingNotesVi = (handling: Handling): HandlingNotes => handlingNotes(handling, words);
