import { choiceField, dayField, linesField } from "../../shell/fields.ts";
import type { Tool } from "../../shell/Tool.ts";
import { words } from "./words.ts";

const lines = [
  "12 Lê Lợi, P. Bến Nghé, Q.1, TP HCM",
  "phuong vinh ninh, tp hue, thua thien hue",
  "Phường 14, Quận 10, TP. Hồ Chí Minh",
  "xã Hoà Bình",
  "Thôn 3, xã Ea Tu, TP Buôn Ma Thuột, Đắk Lắk",
  "số 5 ngõ 10, chưa rõ ở đâu",
].join("\n");

/** Paste addresses (đọc địa chỉ). */
export const addresses: Tool = {
  name: "addresses",
  words,
  controls: (language) => {
    const said = words[language];
    return [
      linesField("text", said.lines, 8, 100_000),
      dayField("on", said.on, language),
      choiceField("era", said.era, said.eras),
    ];
  },
  examples: [
    { name: { vi: "sáu cách viết", en: "six ways to write" }, state: { text: lines } },
    {
      name: { vi: "một phường bị chia", en: "a ward that was split" },
      state: { text: "Phường 14, Quận 10, TP. Hồ Chí Minh", era: "threeTier" },
    },
    {
      name: { vi: "ngày trước khi sắp xếp", en: "the day before the reform" },
      state: { text: "P. Bến Nghé, Q.1, TP HCM\nPhường Sài Gòn, TP HCM", on: "2025-06-30" },
    },
  ],
  engine: () => import("./engine.ts"),
};
