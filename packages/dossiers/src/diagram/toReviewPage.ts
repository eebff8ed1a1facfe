import type { CompiledDefinition } from "../definition/CompiledDefinition.ts";
import type {
  DossierDefinition,
  DossierParameters,
  StatusClock,
  StatusDefinition,
} from "../definition/DossierDefinition.ts";
import type { GuardKey } from "../definition/Guard.ts";
import { toMermaid } from "./toMermaid.ts";

/**
 * Writes a definition as an official would read it (trang rà soát quy trình): Markdown in Vietnamese with the diagram, the statuses, every
 * step with who may take it, the conditions, forms, roles and numbers. Its difference from one version to the next is the review.
 *
 * @example
 * toReviewPage(defineDossierUnsafe(sampleDefinition)).split("\n")[0]; // => "# Quy trình mẫu"
 * @since 0.1.0
 */
export const toReviewPage = ({ definition, commands }: CompiledDefinition): string => {
  const { effective, citations } = definition;
  const nameOf = (key: string): string => commands.get(key)?.nameVi ?? key;
  return [
    `# ${cell(definition.nameVi)}`,
    "",
    `Mã: \`${definition.id}\`. Áp dụng từ ${effective.from}${effective.until === undefined ? "" : ` đến trước ${effective.until}`}.`,
    ...(citations.length === 0 ? [] : [`Căn cứ: ${citations.map(({ instrument }) => instrument).join("; ")}.`]),
    "",
    ...section("Sơ đồ", ["```mermaid", toMermaid(definition, nameOf).trimEnd(), "```"]),
    ...section("Trạng thái", statusTable(definition.statuses)),
    ...section("Các bước", stepTable(definition, nameOf)),
    ...section("Điều kiện", guardTable(definition, nameOf)),
    ...section(
      "Biểu mẫu",
      table(
        ["Số", "Tên"],
        definition.forms.map(({ number, nameVi }) => [number, nameVi]),
      ),
    ),
    ...section("Người thực hiện", roleTable(definition)),
    ...section("Tham số", parameterTable(definition.parameters)),
  ].join("\n");
};

const section = (title: string, lines: readonly string[]): readonly string[] => [`## ${title}`, "", ...lines, ""];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [head, head.map(() => "---"), ...rows.map((cells) => cells.map(cell))].map((cells) => `| ${cells.join(" | ")} |`);

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const clocks: Readonly<Record<StatusClock, string>> = {
  none: "chưa tính",
  runs: "đang tính",
  paused: "tạm dừng",
  kept: "như trước đó",
  stopped: "đã dừng",
};

const statusTable = (statuses: readonly StatusDefinition[]): readonly string[] =>
  table(
    ["Trạng thái", "Khoá", "Mã quốc gia", "Thời hạn", "Kết thúc"],
    statuses.map(({ nameVi, key, code, clock, terminal }) => [
      nameVi,
      `\`${key}\``,
      code === "kept" ? "giữ mã trước đó" : code === null ? "" : String(code),
      clocks[clock],
      terminal ? "có" : "",
    ]),
  );

const stepTable = (definition: DossierDefinition, nameOf: (key: string) => string): readonly string[] => {
  const statuses = new Map(definition.statuses.map((status) => [status.key, status.nameVi]));
  const roles = new Map(definition.roles.map((role) => [role.key, role.nameVi]));
  const forms = new Map(definition.forms.map((form) => [form.key, form.number]));
  const special: Readonly<Record<string, string>> = {
    anyOpen: "mọi trạng thái chưa kết thúc",
    same: "giữ nguyên",
    previous: "trạng thái trước đó",
  };
  return table(
    ["Từ", "Thao tác", "Đến", "Người thực hiện", "Biểu mẫu", "Căn cứ"],
    definition.transitions.map((row) => [
      statuses.get(row.from) ?? special[row.from] ?? row.from,
      nameOf(row.command),
      statuses.get(row.to) ?? special[row.to] ?? row.to,
      row.roles.map((role) => roles.get(role) ?? role).join(", "),
      row.form === null ? "" : (forms.get(row.form) ?? ""),
      row.legal.join(", "),
    ]),
  );
};

const conditions: Readonly<Record<GuardKey, string>> = {
  supplementsLeft: "còn số lần được yêu cầu bổ sung",
  extensionsLeft: "còn số lần được gia hạn",
  notPastDue: "không muộn hơn hạn giải quyết",
  waitOver: "đã quá thời hạn chờ",
  childIsNew: "hồ sơ con có mã và chưa từng được gửi",
  childIsPending: "hồ sơ con đã gửi và chưa trả kết quả",
  mandateShown: "ký thừa uỷ quyền phải nêu văn bản uỷ quyền",
  never: "luôn bị từ chối",
};

const guardTable = ({ guards, statuses }: DossierDefinition, nameOf: (key: string) => string): readonly string[] => {
  const names = new Map(statuses.map(({ key, nameVi }) => [key, nameVi]));
  return table(
    ["Thao tác", "Khi ở", "Điều kiện"],
    guards.map(({ command, from, guard }) => [
      nameOf(command),
      from === "any" ? "mọi trạng thái" : from.map((key) => names.get(key) ?? key).join(", "),
      conditions[guard],
    ]),
  );
};

const roleTable = ({ roles }: DossierDefinition): readonly string[] =>
  table(
    ["Vai trò", "Khoá", "Ghi chú"],
    roles.map(({ nameVi, key, onlyWithDelegation }) => [
      nameVi,
      `\`${key}\``,
      onlyWithDelegation ? "chỉ khi hồ sơ đã ghi nhận việc uỷ quyền" : "",
    ]),
  );

const parameterTable = (parameters: DossierParameters): readonly string[] =>
  table(
    ["Tham số", "Giá trị"],
    [
      ["Thời hạn tiếp nhận (giờ làm việc)", String(parameters.intakeLimitHours)],
      ["Số lần được yêu cầu bổ sung sau khi tiếp nhận", String(parameters.supplementMax)],
      ["Thời hạn chờ bổ sung (ngày, n x 24 giờ)", String(parameters.supplementLimitCalendarDays)],
      ["Thời hạn chờ bổ sung trước khi tiếp nhận (ngày)", String(parameters.intakeSupplementLimitCalendarDays)],
      ["Sau khi bổ sung", parameters.supplementClock === "resume" ? "tính tiếp phần còn lại" : "tính lại từ đầu"],
      ["Thời hạn lấy ý kiến (giờ làm việc)", String(parameters.consultLimitWorkingHours)],
      ["Số lần được gia hạn", String(parameters.extensionMax)],
    ],
  );
