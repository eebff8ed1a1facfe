import { h } from "../../shell/element.ts";
import { dayField, moreFields, textField } from "../../shell/fields.ts";
import type { Tool } from "../../shell/Tool.ts";
import { words } from "./words.ts";

/** Ask who handles a procedure (cơ quan giải quyết). */
export const handling: Tool = {
  name: "handling",
  words,
  controls: (language) => {
    const said = words[language];
    return [
      textField("procedure", said.procedure),
      textField("place", said.place),
      dayField("on", said.on, language),
      moreFields(said.more, dayField("received", said.received, language)),
      ["age", "action", "foreignElement", "insideIndustrialZone", "certifiedBy"].map((name) =>
        h("input", { type: "hidden", name }),
      ),
    ].flat();
  },
  examples: [
    {
      name: { vi: "khai sinh ở phường Bến Nghé cũ", en: "a birth in old Bến Nghé ward" },
      state: { procedure: "1.001193", place: "P. Bến Nghé, Q.1, TP HCM", on: "2026-11-20" },
    },
    {
      name: { vi: "đất đai ở Huế", en: "land in Huế" },
      state: { procedure: "dang ky dat dai lan dau", place: "phường Phú Xuân, Huế", on: "2026-11-20" },
    },
    {
      name: { vi: "trước khi bỏ cấp huyện", en: "before the districts ended" },
      state: { procedure: "2.000528", place: "P. Bến Nghé, Q.1, TP HCM", on: "2025-06-30" },
    },
    {
      name: { vi: "tuỳ tuổi và yêu cầu", en: "by age and request" },
      state: { procedure: "1.004859", place: "", on: "2025-06-30" },
    },
    {
      name: { vi: "sau khi căn cứ hết hiệu lực", en: "after its legal basis ended" },
      state: { procedure: "2.000528", place: "26740", on: "2027-03-01" },
    },
  ],
  engine: () => import("./engine.ts"),
};
