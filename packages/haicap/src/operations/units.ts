import {
  type UnitsSearchWire,
  unitsChangesInput,
  unitsChangesOutput,
  unitsChildrenInput,
  unitsChildrenOutput,
  unitsDiffInput,
  unitsDiffOutput,
  unitsGetInput,
  unitsGetOutput,
  unitsPathInput,
  unitsPathOutput,
  unitsPredecessorsInput,
  unitsPredecessorsOutput,
  unitsSearchInput,
  unitsSearchOutput,
  unitsSuccessorsInput,
  unitsSuccessorsOutput,
} from "@haicap/units/schema";
import type { Operation } from "../operation/Operation.ts";
import { type ChangesInput, changes } from "../units/changes.ts";
import { type ChildrenInput, children } from "../units/children.ts";
import { type DiffInput, diff } from "../units/diff.ts";
import { type GetInput, get } from "../units/get.ts";
import { type PathInput, path } from "../units/path.ts";
import { type PredecessorsInput, predecessors } from "../units/predecessors.ts";
import { search } from "../units/search.ts";
import { type SuccessorsInput, successors } from "../units/successors.ts";

/** An act published after the tables were made. */
const act = { instrument: "500/NQ-UBTVQH16", issued: "2026-11-10", effective: "2026-12-01" };

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
      {
        input: {
          code: "26740",
          on: "2026-12-01",
          patches: [{ act, changes: [{ change: "rename", code: "26740", name: "Ba Son" }] }],
        },
        expect: { unit: { name: "Ba Son", effective: { from: "2026-12-01" } } },
      },
      {
        input: { code: "26740", patches: [{ act, changes: [{ change: "rename", code: "99999", name: "Ba Son" }] }] },
        expect: {
          _tag: "PatchRefused",
          problems: [{ act: "500/NQ-UBTVQH16", at: 0, fault: "notInForce", code: "99999" }],
        },
        fails: true,
      },
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
  {
    name: "units.path",
    summary: {
      vi: "Một đơn vị của ngày này là những đơn vị nào vào ngày khác, qua từng nghị quyết",
      en: "Where a unit of one day is found on another, act by act",
    },
    input: unitsPathInput,
    output: unitsPathOutput,
    run: (input) => path(input as PathInput),
    examples: [
      {
        input: { code: "07294" },
        expect: {
          certain: { fullName: "Phường Bố Hạ" },
          from: "2025-06-30",
          to: "2026-09-25",
          edges: [
            {
              extent: "whole",
              residents: "all",
              steps: [
                { on: "2025-07-01", citation: { instrument: "1658/NQ-UBTVQH15" } },
                { on: "2026-09-20", note: "retyped", citation: { instrument: "388/NQ-UBTVQH16" } },
              ],
            },
          ],
        },
      },
      {
        input: { code: "26740", from: "2026-09-25", to: "2025-06-30" },
        expect: { edges: [{ unit: { name: "Đa Kao" } }, { unit: { name: "Bến Nghé" } }, {}] },
      },
      { input: { code: "26740", to: "2019-01-01" }, expect: { _tag: "OutsideCoverage" }, fails: true },
    ],
  },
  {
    name: "units.diff",
    summary: {
      vi: "Đơn vị hành chính khác nhau thế nào giữa hai ngày: kết thúc, mới có, thay đổi",
      en: "How the units of two days differ: ended, begun, changed",
    },
    input: unitsDiffInput,
    output: unitsDiffOutput,
    run: (input) => diff(input as DiffInput),
    examples: [
      {
        input: { from: "2025-07-01", to: "2026-09-25", level: "province" },
        expect: { ended: [], begun: [], changed: [{}, {}, {}], unchanged: 31 },
      },
      {
        input: { from: "2026-04-29", to: "2026-04-30", within: "75", level: "province" },
        expect: { changed: [{ before: { type: "province" }, after: { type: "centrallyRunCity" }, aspects: ["type"] }] },
      },
      { input: { from: "2019-01-01", to: "2025-07-01" }, expect: { _tag: "OutsideCoverage" }, fails: true },
    ],
  },
  {
    name: "units.changes",
    summary: {
      vi: "Các biến động của một đơn vị hành chính: văn bản, ngày ban hành, ngày hiệu lực, ngày hoạt động",
      en: "The events that touched a unit: the act, the days it was issued, took effect and was put in operation",
    },
    input: unitsChangesInput,
    output: unitsChangesOutput,
    run: (input) => changes(input as ChangesInput),
    examples: [
      {
        input: { code: "24", on: "2026-09-25" },
        expect: {
          changes: [
            { inOperationFrom: "2025-07-01", kinds: ["merged"], act: { effective: "2025-06-12" } },
            { inOperationFrom: "2026-09-20", kinds: ["retyped"], act: { instrument: "39/2026/QH16" } },
          ],
        },
      },
      { input: { code: "99" }, expect: { _tag: "UnitNotFound", knownIn: [] }, fails: true },
    ],
  },
];
