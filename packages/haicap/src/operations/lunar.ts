import {
  lunarFromSolarInput,
  lunarFromSolarOutput,
  lunarToSolarInput,
  lunarToSolarOutput,
} from "@haicap/calendar/schema";
import { type FromSolarInput, fromSolar } from "../lunar/fromSolar.ts";
import { type ToSolarInput, toSolar } from "../lunar/toSolar.ts";
import type { Operation } from "../operation/Operation.ts";

/** What can be asked about the lunar calendar. */
export const lunarOperations: readonly Operation[] = [
  {
    name: "lunar.fromSolar",
    summary: { vi: "Đổi ngày dương lịch sang âm lịch", en: "The lunar date of a civil one" },
    input: lunarFromSolarInput,
    output: lunarFromSolarOutput,
    run: (input) => fromSolar(input as FromSolarInput),
    examples: [
      { input: { date: "2026-02-17" }, expect: { year: 2026, month: 1, day: 1, leap: false } },
      { input: { date: "2025-07-25" }, expect: { year: 2025, month: 6, day: 1, leap: true } },
    ],
  },
  {
    name: "lunar.toSolar",
    summary: { vi: "Đổi ngày âm lịch sang dương lịch", en: "The civil date of a lunar one" },
    input: lunarToSolarInput,
    output: lunarToSolarOutput,
    run: (input) => toSolar(input as ToSolarInput),
    examples: [
      { input: { year: 2026, month: 3, day: 10 }, expect: { date: "2026-04-26" } },
      { input: { year: 2026, month: 6, day: 1, leap: true }, expect: { _tag: "NotALunarDate" }, fails: true },
    ],
  },
];
