import {
  type UnitsSearchWire,
  unitsChildrenInput,
  unitsChildrenOutput,
  unitsGetInput,
  unitsGetOutput,
  unitsPredecessorsInput,
  unitsPredecessorsOutput,
  unitsSearchInput,
  unitsSearchOutput,
  unitsSuccessorsInput,
  unitsSuccessorsOutput,
} from "@haicap/units/schema";
import type { Operation } from "../operation/Operation.ts";
import { type ChildrenInput, children } from "../units/children.ts";
import { type GetInput, get } from "../units/get.ts";
import { type PredecessorsInput, predecessors } from "../units/predecessors.ts";
import { search } from "../units/search.ts";
import { type SuccessorsInput, successors } from "../units/successors.ts";

/** What can be asked about administrative units. */
export const unitsOperations: readonly Operation[] = [
  {
    name: "units.get",
    summary: {
      vi: "Đơn vị hành chính mang một mã vào một ngày",
      en: "The administrative unit that bears a code on a day",
    },
    input: unitsGetInput,
    output: unitsGetOutput,
    run: (input) => get(input as GetInput),
    examples: [
      {
        input: { code: "26740", on: "2025-06-30" },
        expect: { unit: { name: "Bến Nghé", type: "ward", era: "threeTier", parent: { code: "760" } } },
      },
      { input: { code: "26740", on: "2025-07-01" }, expect: { unit: { name: "Sài Gòn", era: "twoTier" } } },
      { input: { code: "46" }, expect: { unit: { fullName: "Thành phố Huế" }, on: "2026-09-25" } },
      { input: { code: "760" }, expect: { _tag: "UnitNotFound", knownIn: ["threeTier"] }, fails: true },
      { input: { code: "26740", on: "2019-01-01" }, expect: { _tag: "OutsideCoverage" }, fails: true },
    ],
  },
  {
    name: "units.children",
    summary: {
      vi: "Các đơn vị hành chính trực thuộc một đơn vị vào một ngày",
      en: "The administrative units below another on a day",
    },
    input: unitsChildrenInput,
    output: unitsChildrenOutput,
    run: (input) => children(input as ChildrenInput),
    examples: [
      {
        input: { code: "760", on: "2025-06-30" },
        expect: { units: [{ code: "26734" }, {}, {}, {}, {}, {}, {}, {}, {}, {}] },
      },
      { input: { code: "01", on: "2019-01-01" }, expect: { _tag: "OutsideCoverage" }, fails: true },
    ],
  },
  {
    name: "units.search",
    summary: {
      vi: "Tìm đơn vị hành chính theo tên: có dấu, không dấu, tên tắt, tên cũ, gõ sai một hai chữ",
      en: "Find units by name: with or without marks, by short or former names, with a letter or two wrong",
    },
    input: unitsSearchInput,
    output: unitsSearchOutput,
    run: (input) => search(input as UnitsSearchWire),
    examples: [
      { input: { text: "Sài Gòn", limit: 1 }, expect: { matches: [{ unit: { code: "26740" }, match: "exact" }] } },
      { input: { text: "tphcm", limit: 1 }, expect: { matches: [{ unit: { code: "79" }, match: "alias" }] } },
      {
        input: { text: "phường bến nghé", level: "commune", limit: 1 },
        expect: { matches: [{ unit: { name: "Sài Gòn" }, match: "former" }] },
      },
      { input: { text: "Huế", within: "99" }, expect: { _tag: "UnitNotFound" }, fails: true },
    ],
  },
  {
    name: "units.successors",
    summary: {
      vi: "Đơn vị hành chính sau sắp xếp, theo nghị quyết nào, toàn bộ hay một phần",
      en: "What a unit became, by which act, whole or in part",
    },
    input: unitsSuccessorsInput,
    output: unitsSuccessorsOutput,
    run: (input) => successors(input as SuccessorsInput),
    examples: [
      {
        input: { code: "26740" },
        expect: {
          certain: { code: "26740", name: "Sài Gòn" },
          edges: [{ extent: "whole", residents: "all", citation: { instrument: "1685/NQ-UBTVQH15" } }],
        },
      },
      {
        input: { code: "07294", on: "2025-07-01" },
        expect: { edges: [{ unit: { type: "ward" }, note: "retyped", citation: { instrument: "388/NQ-UBTVQH16" } }] },
      },
    ],
  },
  {
    name: "units.predecessors",
    summary: {
      vi: "Đơn vị hành chính trước sắp xếp, theo nghị quyết nào, toàn bộ hay một phần",
      en: "What a unit was made from, by which act, whole or in part",
    },
    input: unitsPredecessorsInput,
    output: unitsPredecessorsOutput,
    run: (input) => predecessors(input as PredecessorsInput),
    examples: [
      {
        input: { code: "26740" },
        expect: {
          edges: [
            { unit: { name: "Đa Kao" }, extent: "part" },
            { unit: { name: "Bến Nghé" }, extent: "whole" },
            { unit: { name: "Nguyễn Thái Bình" }, extent: "part" },
          ],
        },
      },
      { input: { code: "26740", on: "2025-06-30" }, expect: { _tag: "OutsideCoverage" }, fails: true },
    ],
  },
];
