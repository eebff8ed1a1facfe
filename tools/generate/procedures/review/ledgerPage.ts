import type { ProcedureTables } from "../ProcedureTables.ts";
import type { Row } from "../readTable.ts";
import { amountVi, dayVi, lastDayVi, page, table } from "./page.ts";

const kindNames: Readonly<Record<string, string>> = {
  reassignAfterDistrictAbolition: "phân định thẩm quyền khi không còn cấp huyện",
  devolveFromCentre: "phân quyền, phân cấp từ trung ương",
  organisation: "tổ chức bộ máy",
  receptionRule: "tiếp nhận hồ sơ",
  sectorRule: "quy định của ngành",
  guidance: "hướng dẫn",
  law: "luật, nghị quyết",
  transition: "chuyển tiếp",
  simplification: "đơn giản hoá",
  override: "tạm thay quy định",
  verticalReorganisation: "sắp xếp ngành dọc",
  set: "nhóm văn bản",
  totals: "số liệu công bố",
};

/** The ledger of decentralisation, by kind of act, and the figures published about it. */
export const ledgerPage = ({ ledger, totals }: ProcedureTables): string => {
  const acts = ledger.filter(({ type }) => type !== "statistic");
  const groups = Map.groupBy(acts, ({ kinds = "" }) => kinds.split("|")[0] ?? "");
  return page("Sổ theo dõi phân cấp, phân quyền, phân định thẩm quyền", [
    `${acts.length} văn bản, sự kiện. Ngày hết hiệu lực ghi là ngày cuối cùng còn hiệu lực.`,
    ...[...groups].flatMap(([kind, rows]) => [
      `## ${capital(kindNames[kind] ?? kind)} (${rows.length})`,
      table(["Văn bản", "Cơ quan", "Hiệu lực", "Nội dung", "Chuyển", "Độ tin cậy"], rows.map(act)),
    ]),
    "## Số liệu đã công bố để đối chiếu",
    table(
      ["Tính đến", "Nội dung", "Số", "Độ tin cậy"],
      totals.map((row) => [
        dayVi(row["asOf"] ?? ""),
        row["says"] ?? "",
        amountVi(Number(row["figure"])),
        surenessVi(row),
      ]),
    ),
    "Số liệu 741, 346, 298 lấy từ một bài báo thuật lời Bộ trưởng Bộ Nội vụ, không có bảng chính thức; dữ liệu ở đây không tái lập được vì chỉ có một phần danh mục và cơ quan giải quyết trước 01/07/2025 của phần lớn thủ tục chưa rõ.",
  ]);
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const surenessVi = ({ confidence }: Row): string => (confidence === "recalled" ? "nhớ lại" : "đã thấy trong nguồn");

const movesVi = (moves: string): string =>
  Object.entries(levels)
    .reduce((text, [level, name]) => text.replaceAll(level, name), moves)
    .replaceAll("->", " → ");

const levels: Readonly<Record<string, string>> = {
  "lower tax bodies": "cơ quan thuế cấp dưới",
  "provincial Home Affairs department": "Sở Nội vụ",
  "provincial department": "sở",
  "environmental licence ": "giấy phép môi trường: ",
  "staff matters ": "nhân sự: ",
  "old body": "cơ quan cũ",
  "receiving body": "cơ quan tiếp nhận nhiệm vụ",
  "province sets; commune/land office sign": "tỉnh quy định; xã, văn phòng đăng ký đất đai ký",
  "its office or centre": "phòng, trung tâm của xã",
  "commune chair": "Chủ tịch UBND cấp xã",
  "(default)": "(mặc định)",
  legislature: "Quốc hội",
  "some ": "một số ",
  minister: "bộ trưởng",
  department: "sở",
  central: "trung ương",
  province: "tỉnh",
  district: "huyện",
  commune: "xã",
  lower: "cấp dưới",
  level: "một cấp",
  new: "mới",
  " or ": " hoặc ",
};

const act = (row: Row): readonly string[] => {
  const [from, until] = [row["effectiveFrom"] ?? "", row["effectiveUntil"] ?? ""];
  return [
    row["key"] ?? "",
    row["ministry"] ?? "",
    `${from === "" ? "" : `từ ${dayVi(from)}`}${until === "" ? "" : ` đến hết ${lastDayVi(until)}`}`.trim(),
    row["subjectVi"] ?? "",
    movesVi(row["moves"] ?? ""),
    surenessVi(row),
  ];
};
