import {
  proceduresCompletenessInput,
  proceduresCompletenessOutput,
  proceduresDiffInput,
  proceduresDiffOutput,
  proceduresGetInput,
  proceduresGetOutput,
  proceduresImportInput,
  proceduresImportOutput,
  proceduresLedgerInput,
  proceduresLedgerOutput,
  proceduresListInput,
  proceduresListOutput,
  proceduresLocalFeesInput,
  proceduresLocalFeesOutput,
  proceduresMayActInput,
  proceduresMayActOutput,
  proceduresOverlayProblemsInput,
  proceduresOverlayProblemsOutput,
  proceduresOwnerAtInput,
  proceduresOwnerAtOutput,
  proceduresSearchInput,
  proceduresSearchOutput,
  proceduresSunsetsInput,
  proceduresSunsetsOutput,
  proceduresWhoHandlesInput,
  proceduresWhoHandlesOutput,
} from "@haicap/procedures/schema";
import type { Operation } from "../operation/Operation.ts";
import { type CompletenessInput, completeness } from "../procedures/completeness.ts";
import { type DiffInput, diff } from "../procedures/diff.ts";
import { type GetInput, get } from "../procedures/get.ts";
import { type ImportFromInput, importFrom } from "../procedures/importFrom.ts";
import { type LedgerInput, ledger } from "../procedures/ledger.ts";
import { type ListInput, list } from "../procedures/list.ts";
import { type LocalFeesInput, localFees } from "../procedures/localFees.ts";
import { type MayActInput, mayAct } from "../procedures/mayAct.ts";
import { type OverlayProblemsInput, overlayProblems } from "../procedures/overlayProblems.ts";
import { type OwnerAtInput, ownerAt } from "../procedures/ownerAt.ts";
import { type SearchInput, search } from "../procedures/search.ts";
import { type SunsetsInput, sunsets } from "../procedures/sunsets.ts";
import { type WhoHandlesInput, whoHandles } from "../procedures/whoHandles.ts";

/** What can be asked about administrative procedures. */
export const proceduresOperations: readonly Operation[] = [
  {
    name: "procedures.get",
    summary: {
      vi: "Nội dung một thủ tục hành chính: trường hợp, cách nộp, thời hạn, phí, hồ sơ, kết quả, căn cứ",
      en: "A procedure as promulgated: cases, channels, limits, fees, documents, results, legal basis",
    },
    input: proceduresGetInput,
    output: proceduresGetOutput,
    run: (input) => get(input as GetInput),
    examples: [
      {
        input: { code: "1.001193", on: "2026-11-20" },
        expect: { name: "Thủ tục đăng ký khai sinh", field: "Hộ tịch", ministry: "Bộ Tư pháp", status: "inForce" },
      },
      { input: { code: "1.001193.H46" }, expect: { code: "1.001193", on: "2026-10-10" } },
      { input: { code: "1.001139" }, expect: { _tag: "ProcedureNotFound" }, fails: true },
      { input: { code: "1.001193", on: "2020-01-01" }, expect: { _tag: "OutsideCoverage" }, fails: true },
    ],
  },
  {
    name: "procedures.search",
    summary: {
      vi: "Tìm thủ tục hành chính theo tên, có dấu hay không dấu, hoặc theo mã",
      en: "Procedures by words of the name, with or without marks, or by code",
    },
    input: proceduresSearchInput,
    output: proceduresSearchOutput,
    run: (input) => search(input as SearchInput),
    examples: [
      {
        input: { text: "đăng ký kết hôn", level: "commune", limit: 1 },
        expect: { matches: [{ code: "1.000894", match: "exact" }] },
      },
      { input: { text: "" }, expect: { _tag: "InvalidInput" }, fails: true },
    ],
  },
  {
    name: "procedures.whoHandles",
    summary: {
      vi: "Cơ quan nào quản lý, giải quyết, tiếp nhận thủ tục vào một ngày, tại một địa bàn, theo căn cứ nào",
      en: "Who regulates, decides and receives a procedure, on a day and at a place, on which legal basis",
    },
    input: proceduresWhoHandlesInput,
    output: proceduresWhoHandlesOutput,
    run: (input) => whoHandles(input as WhoHandlesInput),
    examples: [
      { input: { code: "1.001193", on: "2025-07-01" }, expect: { decides: { level: "commune", kind: "original" } } },
      {
        input: { code: "2.000528", on: "2025-06-30", place: "26740" },
        expect: { decides: { level: "district", unit: { code: "760" } } },
      },
      {
        input: { code: "2.000528", on: "2025-07-01", place: "26740" },
        expect: { decides: { level: "commune", kind: "division", unit: { name: "Sài Gòn" } } },
      },
      {
        input: { code: "1.004859", on: "2025-06-30", facts: { action: "correct", age: 14 } },
        expect: { decides: { level: "district" } },
      },
      { input: { code: "1.004859", on: "2025-06-30" }, expect: { _tag: "CaseDependent" }, fails: true },
      {
        input: { code: "2.000528", on: "2027-03-01" },
        expect: { status: "unknown", warnings: ["legalBasisExpired", "afterLastCheck"] },
      },
    ],
  },
  {
    name: "procedures.ownerAt",
    summary: {
      vi: "Cơ quan nào có thẩm quyền vào một ngày, tại một địa bàn (uỷ quyền không làm đổi thẩm quyền)",
      en: "Who owns a procedure on a day and at a place; authorisation never changes the owner",
    },
    input: proceduresOwnerAtInput,
    output: proceduresOwnerAtOutput,
    run: (input) => ownerAt(input as OwnerAtInput),
    examples: [
      {
        input: { code: "2.000528", on: "2025-07-01", place: "19753" },
        expect: { owner: { level: "commune", unit: { name: "Phú Xuân" } } },
      },
      { input: { code: "1.001139", on: "2025-07-01" }, expect: { _tag: "ProcedureNotFound" }, fails: true },
    ],
  },
  {
    name: "procedures.mayAct",
    summary: {
      vi: "Một cơ quan có được giải quyết thủ tục vào một ngày, tại một địa bàn hay không, với tư cách gì",
      en: "Whether a body may decide a procedure on a day and at a place, and in which capacity",
    },
    input: proceduresMayActInput,
    output: proceduresMayActOutput,
    run: (input) => mayAct(input as MayActInput),
    examples: [
      {
        input: { code: "2.000815", on: "2026-03-01", actor: { level: "other", organ: "notaryPractice" } },
        expect: { verdict: "equallyCompetent" },
      },
      {
        input: { code: "1.004859", on: "2025-06-30", actor: { level: "commune", organ: "peoplesCommittee" } },
        expect: { verdict: "dependsOnCase", needs: ["action", "age"] },
      },
    ],
  },
  {
    name: "procedures.list",
    summary: {
      vi: "Danh mục thủ tục một cấp chính quyền giải quyết tại một địa bàn: đang áp dụng, không của ngành dọc, không của tỉnh khác",
      en: "The procedures a level of government handles at a place: in force, public, not vertical, not of another province",
    },
    input: proceduresListInput,
    output: proceduresListOutput,
    run: (input) => list(input as ListInput),
    examples: [
      {
        input: { level: "commune", place: "19753", on: "2026-03-01" },
        expect: { on: "2026-03-01" },
      },
      { input: { level: "commune", place: "474" }, expect: { _tag: "UnitNotFound" }, fails: true },
    ],
  },
  {
    name: "procedures.sunsets",
    summary: {
      vi: "Căn cứ thẩm quyền nào hết hiệu lực trong một khoảng thời gian, và thủ tục nào dựa vào đó",
      en: "The acts giving competence that end in a period, and the procedures that rest on them",
    },
    input: proceduresSunsetsInput,
    output: proceduresSunsetsOutput,
    run: (input) => sunsets(input as SunsetsInput),
    examples: [
      {
        input: { from: "2026-07-01", until: "2027-03-01" },
        expect: { sunsets: [] },
      },
      { input: { from: "2027-01-01", until: "2027-01-01" }, expect: { _tag: "InvalidInput" }, fails: true },
    ],
  },
  {
    name: "procedures.completeness",
    summary: {
      vi: "Bộ thủ tục biết gì và chưa biết gì vào một ngày, theo từng bộ",
      en: "What the catalog knows and does not know on a day, by ministry",
    },
    input: proceduresCompletenessInput,
    output: proceduresCompletenessOutput,
    run: (input) => completeness(input as CompletenessInput),
    examples: [{ input: { on: "2026-03-01" }, expect: { on: "2026-03-01" } }],
  },
  {
    name: "procedures.localFees",
    summary: {
      vi: "Phí, lệ phí tỉnh đã quy định cho một thủ tục, tại một địa bàn, vào một ngày",
      en: "The fees a province has set for a procedure, at a place on a day",
    },
    input: proceduresLocalFeesInput,
    output: proceduresLocalFeesOutput,
    run: (input) => localFees(input as LocalFeesInput),
    examples: [
      {
        input: {
          code: "1.001193",
          place: "19753",
          on: "2026-03-01",
          channel: "online",
          overlays: [
            {
              province: "46",
              kind: "fee",
              codes: ["1.001193"],
              fee: { status: "free" },
              channel: "online",
              effective: { from: "2026-01-01" },
              citation: { instrument: "20/2025/NQ-HĐND" },
            },
          ],
        },
        expect: { fees: [{ fee: { status: "free" }, citation: { instrument: "20/2025/NQ-HĐND" } }], warnings: [] },
      },
    ],
  },
  {
    name: "procedures.overlayProblems",
    summary: {
      vi: "Quy định riêng của tỉnh (phân cấp, uỷ quyền, phí, tiếp nhận, thủ tục đặc thù) sai ở dòng nào, vì sao",
      en: "What is wrong with the rules of a province (decentralisation, authorisation, fees, reception, own procedures), by row",
    },
    input: proceduresOverlayProblemsInput,
    output: proceduresOverlayProblemsOutput,
    run: (input) => overlayProblems(input as OverlayProblemsInput),
    examples: [
      {
        input: {
          on: "2026-03-01",
          overlays: [
            {
              province: "46",
              kind: "authorisation",
              codes: ["1.001193"],
              to: { level: "commune", organ: "serviceUnit", body: "Trung tâm Phục vụ hành chính công cấp xã" },
              effective: { from: "2026-01-01" },
              citation: { instrument: "345/QĐ-UBND" },
            },
          ],
        },
        expect: {
          problems: [
            {
              row: 0,
              problem: "withoutEnd",
              message: { vi: "Dòng 1: uỷ quyền không ghi thời hạn; hãy ghi ngày kết thúc" },
            },
          ],
        },
      },
    ],
  },
  {
    name: "procedures.ledger",
    summary: {
      vi: "Sổ phân cấp, phân quyền: thủ tục đã chuyển từ cấp nào sang cấp nào, so với số liệu công bố",
      en: "The ledger of decentralisation: what moved from whom to whom, beside the figures published",
    },
    input: proceduresLedgerInput,
    output: proceduresLedgerOutput,
    run: (input) => ledger(input as LedgerInput),
    examples: [
      {
        input: { on: "2025-09-15" },
        expect: {
          since: "2025-06-30",
          published: [
            { measure: "centreToLocal", figure: 741, reproduced: false },
            { measure: "fromDistrict", figure: 346, reproduced: false },
            { measure: "abolished", figure: 298, reproduced: false },
          ],
        },
      },
      { input: { on: "2025-06-30", since: "2025-07-01" }, expect: { _tag: "InvalidInput" }, fails: true },
    ],
  },
  {
    name: "procedures.diff",
    summary: {
      vi: "Bộ thủ tục hành chính thay đổi thế nào giữa hai ngày, hoặc hai bộ thủ tục khác nhau thế nào",
      en: "What changed in the catalog of procedures between two days, or between two catalogs",
    },
    input: proceduresDiffInput,
    output: proceduresDiffOutput,
    run: (input) => diff(input as DiffInput),
    examples: [
      { input: { from: "2026-02-01", to: "2026-02-01" }, expect: { moved: [], unknown: 0 } },
      {
        input: {
          from: [{ code: "1.001193", name: "Đăng ký khai sinh", levels: ["commune"] }],
          to: { records: [{ code: "2.000528", name: "Đăng ký khai sinh có yếu tố nước ngoài" }] },
        },
        expect: { added: [{ code: "2.000528" }], abolished: [{ code: "1.001193" }], moved: [] },
      },
      {
        input: {
          from: [],
          to: [
            { code: "1.001193", name: "Khai sinh" },
            { code: "1.001193.H46", name: "Khai sinh" },
          ],
        },
        expect: { _tag: "CodeRepeated", catalog: "to" },
        fails: true,
      },
    ],
  },
  {
    name: "procedures.import",
    summary: {
      vi: "Đọc thủ tục từ bản ghi của Cổng, trang đã thu, danh sách, sổ của xã; báo cáo từng dòng",
      en: "Procedures from the portal's records, crawled pages, lists, commune workbooks, with a report of each row",
    },
    input: proceduresImportInput,
    output: proceduresImportOutput,
    run: (input) => importFrom(input as ImportFromInput),
    examples: [
      {
        input: {
          sheets: [
            {
              rows: [
                ["Mã số", "Tên", "Cấp thực hiện", "Cách thức nộp", "Thời hạn"],
                ["1.001193", "Đăng ký khai sinh", "Cấp xã", "Trực tiếp", "1 ngày làm việc"],
                ["2.00", "Chứng thực", "Cấp xã", "", ""],
              ],
            },
          ],
          source: "sổ của phường",
          checkedOn: "2026-11-01",
        },
        expect: {
          counts: { rows: 2, read: 1, flagged: 0, refused: 1 },
          refused: [{ row: 3, reason: "codeUnreadable", text: "2.00" }],
        },
      },
      {
        input: { records: [{ code: "?" }], source: "Cổng", checkedOn: "2026-11-01" },
        expect: { _tag: "NothingRead", rows: 1, refused: [{ row: 1, reason: "codeUnreadable" }] },
        fails: true,
      },
      {
        input: { source: "Cổng", checkedOn: "2026-11-01" },
        expect: { _tag: "InvalidInput" },
        fails: true,
      },
    ],
  },
];
