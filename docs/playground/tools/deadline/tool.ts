import { checkField, choiceField, dayField, moreFields, textField } from "../../shell/fields.ts";
import type { Tool } from "../../shell/Tool.ts";
import { words } from "./words.ts";

/** Limits as procedures print them. */
const printed = [
  "3 ngày làm việc",
  "15 ngày",
  "4 giờ làm việc",
  "24 giờ",
  "01 tháng",
  "Ngay trong ngày làm việc; sau 15 giờ trả ngày làm việc tiếp theo",
];

/** Compute a time limit (tính ngày hẹn trả). */
export const deadline: Tool = {
  name: "deadline",
  words,
  controls: (language) => {
    const said = words[language];
    return [
      dayField("at", said.at, language, "moment"),
      textField("limit", said.limit, { suggestions: printed }),
      choiceField("direction", said.direction, said.directions),
      moreFields(
        said.more,
        textField("cutoff", said.cutoff, { placeholder: "15:00" }),
        checkField("nextOpening", said.nextOpening),
        choiceField("saturday", said.saturday, said.saturdays),
        checkField("saturdayCounts", said.saturdayCounts),
        textField("closures", said.closures, { placeholder: language === "vi" ? "23/11/2026" : "2026-11-23" }),
        dayField("pauseFrom", said.pauseFrom, language),
        dayField("pauseTo", said.pauseTo, language),
        choiceField("pauseEffect", said.pauseEffect, said.pauseEffects),
        choiceField("provisional", said.provisional, said.provisionals),
        dayField("knownOn", said.knownOn, language),
      ),
    ];
  },
  examples: [
    {
      name: { vi: "qua Ngày Văn hoá", en: "across Culture Day" },
      state: { at: "2026-11-20T16:10", limit: "3 ngày làm việc" },
    },
    { name: { vi: "qua Tết", en: "across Tết" }, state: { at: "2026-02-11T10:00", limit: "10 ngày làm việc" } },
    {
      name: { vi: "hạn rơi vào ngày nghỉ", en: "ends on a holiday" },
      state: { at: "2026-04-16T09:00", limit: "không quá 10 ngày" },
    },
    {
      name: { vi: "theo giờ làm việc", en: "in office hours" },
      state: { at: "2026-06-05T15:00", limit: "4 giờ làm việc" },
    },
    {
      name: { vi: "có bổ sung hồ sơ", en: "with a supplement" },
      state: {
        at: "2026-08-20T08:30",
        limit: "15 ngày làm việc",
        pauseFrom: "2026-08-25",
        pauseTo: "2026-09-04",
      },
    },
  ],
  engine: () => import("./engine.ts"),
};
