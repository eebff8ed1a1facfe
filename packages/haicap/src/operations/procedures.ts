import {
  proceduresDiffInput,
  proceduresDiffOutput,
  proceduresGetInput,
  proceduresGetOutput,
  proceduresSearchInput,
  proceduresSearchOutput,
  proceduresWhoHandlesInput,
  proceduresWhoHandlesOutput,
} from "@haicap/procedures/schema";
import type { Operation } from "../operation/Operation.ts";
import { type DiffInput, diff } from "../procedures/diff.ts";
import { type GetInput, get } from "../procedures/get.ts";
import { type SearchInput, search } from "../procedures/search.ts";
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
    name: "procedures.diff",
    summary: {
      vi: "Bộ thủ tục hành chính thay đổi thế nào giữa hai ngày",
      en: "What changed in the catalog of procedures between two days",
    },
    input: proceduresDiffInput,
    output: proceduresDiffOutput,
    run: (input) => diff(input as DiffInput),
    examples: [{ input: { from: "2026-02-01", to: "2026-02-01" }, expect: { moved: [], unknown: 0 } }],
  },
];
