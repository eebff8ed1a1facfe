import {
  provinceCheckInput,
  provinceCheckOutput,
  provinceNextOpeningInput,
  provinceNextOpeningOutput,
  provinceWhereToSubmitInput,
  provinceWhereToSubmitOutput,
  provinceWhoMayActInput,
  provinceWhoMayActOutput,
} from "@haicap/province/schema";
import type { Operation } from "../operation/Operation.ts";
import { type CheckInput, check } from "../province/check.ts";
import { type NextOpeningInput, nextOpening } from "../province/nextOpening.ts";
import { type WhereToSubmitInput, whereToSubmit } from "../province/whereToSubmit.ts";
import { type WhoMayActInput, whoMayAct } from "../province/whoMayAct.ts";

const ward = { name: "Trung tâm Phục vụ hành chính công phường", kind: "serviceCentre", unit: "19789" };
const since = { from: "2026-01-01" };
const officers = {
  leader: { post: "Giám đốc", assignments: [{ kind: "assignment", office: "ward", role: "leader", effective: since }] },
};

/** What is asked of a province and its profile. */
export const provinceOperations: readonly Operation[] = [
  {
    name: "province.nextOpening",
    summary: {
      vi: "Khi nào được tiếp nhận: giờ mở cửa của cơ quan, quầy, và các phiên theo quy tắc",
      en: "When somebody is next served: hours of offices and desks, and sessions by rule",
    },
    input: provinceNextOpeningInput,
    output: provinceNextOpeningOutput,
    run: (input) => nextOpening(input as NextOpeningInput),
    examples: [
      {
        input: { province: "lam-dong", at: "2026-11-20T09:00:00+07:00", kind: "villageHouse" },
        expect: { at: "2026-12-12T07:30:00+07:00", session: "village-house" },
      },
      {
        input: { province: { province: "46", offices: { ward } }, at: "2026-11-20T17:00:00+07:00", office: "x" },
        expect: { _tag: "OfficeUnknown", known: ["ward"] },
        fails: true,
      },
    ],
  },
  {
    name: "province.whereToSubmit",
    summary: {
      vi: "Nộp hồ sơ ở đâu: các nơi tiếp nhận của tỉnh, nơi mở cửa sớm nhất trước",
      en: "Where to hand in: the desks of a province that receive a procedure, soonest first",
    },
    input: provinceWhereToSubmitInput,
    output: provinceWhereToSubmitOutput,
    run: (input) => whereToSubmit(input as WhereToSubmitInput),
    examples: [
      {
        input: {
          province: { province: "46", offices: { ward } },
          code: "1.001193",
          place: "19789",
          at: "2026-11-20T17:00:00+07:00",
        },
        expect: { places: [{ office: "ward", next: { at: "2026-11-23T07:30:00+07:00" } }] },
      },
    ],
  },
  {
    name: "province.whoMayAct",
    summary: {
      vi: "Ai được giải quyết cho cơ quan vào một ngày: phân công, biệt phái, giao thôn khi khẩn cấp",
      en: "Who may act for an office on a day: assignments, secondments, villages in an emergency",
    },
    input: provinceWhoMayActInput,
    output: provinceWhoMayActOutput,
    run: (input) => whoMayAct(input as WhoMayActInput),
    examples: [
      {
        input: { province: { province: "46", offices: { ward }, officers }, on: "2026-11-20", office: "ward" },
        expect: { officers: [{ officer: "leader", role: "leader" }] },
      },
    ],
  },
  {
    name: "province.check",
    summary: {
      vi: "Kiểm tra hồ sơ cấu hình của tỉnh: mọi lỗi, quy định riêng không đứng được, dòng chỉ là ví dụ",
      en: "Looks a province's profile over: every error, overlays that cannot hold, rows that are examples",
    },
    input: provinceCheckInput,
    output: provinceCheckOutput,
    run: (input) => check(input as CheckInput),
    examples: [
      { input: { province: "hue", on: "2026-11-20" }, expect: { valid: true, issues: [] } },
      {
        input: { province: { province: "46", units: ["26740"] }, on: "2026-11-20" },
        expect: { valid: false, issues: [{ path: "units.0", code: "unknown_unit" }] },
      },
      {
        input: { province: "ha-noi", on: "2026-11-20" },
        expect: { _tag: "ProfileUnknown", known: ["national", "hue", "da-nang", "lam-dong"] },
        fails: true,
      },
    ],
  },
];
