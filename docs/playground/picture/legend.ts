import { h } from "../shell/element.ts";
import type { Language } from "../shell/Tool.ts";
import type { DayTone, PicturedDay } from "./dayGrid.ts";

const names: Readonly<Record<Language, Readonly<Record<DayTone, string>>>> = {
  vi: {
    start: "bắt đầu",
    counted: "được tính",
    off: "ngày nghỉ, không tính",
    paused: "tạm dừng",
    rolled: "hạn rơi vào ngày nghỉ",
    due: "hết hạn",
    late: "quá hạn",
  },
  en: {
    start: "start",
    counted: "counted",
    off: "day off, not counted",
    paused: "stands still",
    rolled: "the end falls on a day off",
    due: "due",
    late: "overdue",
  },
};

/** What the colours of a picture mean: those that are in it. */
export const legend = (days: readonly PicturedDay[], language: Language): HTMLElement => {
  const there = new Set(days.map(({ tone }) => tone));
  return h(
    "ul",
    { class: "pg-legend" },
    (Object.entries(names[language]) as [DayTone, string][])
      .filter(([tone]) => there.has(tone))
      .map(([tone, name]) => h("li", {}, h("span", { class: "pg-swatch", "data-tone": tone }), name)),
  );
};
