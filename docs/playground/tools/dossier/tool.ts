import { h } from "../../shell/element.ts";
import { choiceField, dayField, textField } from "../../shell/fields.ts";
import type { Tool } from "../../shell/Tool.ts";
import { words } from "./words.ts";

const supplemented = [
  ["ReceiveAtDesk", "deskOfficer", "2026-11-16T09:00"],
  ["StartProcessing", "specialist", "2026-11-16T14:00"],
  ["RequestSupplement", "specialist", "2026-11-18T10:00", { documents: ["Bản sao căn cước"], reason: "thiếu trang" }],
  ["SubmitSupplement", "applicant", "2026-11-25T09:00"],
  ["SubmitForSignature", "specialist", "2026-12-01T15:00"],
];

const late = [
  ["ReceiveAtDesk", "deskOfficer", "2026-11-16T09:00"],
  ["StartProcessing", "specialist", "2026-11-16T14:00"],
  ["ApologizeExtend", "leader", "2026-11-20T15:00", { newDue: "2026-11-27T17:00+07:00", reason: "cần xác minh" }],
  ["SubmitForSignature", "specialist", "2026-11-26T10:00"],
  ["Sign", "leader", "2026-11-26T15:00", { capacity: "KT" }],
];

/** Walk a dossier (đi qua các bước của một hồ sơ). */
export const dossier: Tool = {
  name: "dossier",
  words,
  controls: (language) => {
    const said = words[language];
    return [
      textField("limit", said.limit),
      dayField("start", said.start, language, "moment"),
      choiceField("definition", said.definition, [
        ["", said.newest],
        ["decree-118-2025", "118/2025/NĐ-CP"],
        ["decree-61-2018", "61/2018/NĐ-CP"],
      ]),
      choiceField("days", said.days, said.dayOptions),
      choiceField("clock", said.clock, said.clockOptions),
      h("input", { type: "hidden", name: "steps" }),
      h("input", { type: "hidden", name: "next" }),
    ];
  },
  examples: [
    {
      name: { vi: "một hồ sơ mới", en: "a new dossier" },
      state: { limit: "5 ngày làm việc", start: "2026-11-16T09:00" },
    },
    {
      name: { vi: "có bổ sung", en: "with a supplement" },
      state: { limit: "5 ngày làm việc", start: "2026-11-16T09:00", steps: JSON.stringify(supplemented) },
    },
    {
      name: { vi: "xin lỗi, gia hạn", en: "apology and extension" },
      state: { limit: "5 ngày làm việc", start: "2026-11-16T09:00", steps: JSON.stringify(late) },
    },
  ],
  engine: () => import("./engine.ts"),
};
