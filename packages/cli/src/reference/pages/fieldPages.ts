import type { ProcedureFacts } from "../facts/Facts.ts";
import { type Holder, holderOf, holders, spanOn } from "../facts/matrixDays.ts";
import type { Cell, Page } from "../page/Page.ts";
import { cell, lines, rowHead, table } from "../page/parts.ts";
import { holderBadge } from "./ownerWords.ts";
import { procedurePath } from "./paths.ts";
import { above, type Made, type Setting } from "./Setting.ts";

/** The procedures by field of work: the list of fields, and for each field who owns each procedure on which day. */
export const fieldPages = (setting: Setting): Made => ({
  pages: [index(setting), ...[...setting.fieldPaths].map(([field, path]) => fieldPage(setting, field, path))],
});

const index = (setting: Setting): Page => {
  const { facts: known, speech } = setting;
  const { words } = speech;
  return {
    path: "procedures/index",
    kicker: known.province.fullName,
    title: words.procedures,
    lead: [
      `${words.count.procedures(known.procedures.length)}, ${words.count.fields(setting.fieldPaths.size)}. ${words.procedure.indexLead}`,
    ],
    above: above(setting),
    blocks: [fieldMatrix(setting)].flat(),
  };
};

/** How many procedures of each field each level owns on the day spoken of. */
export const fieldMatrix = (setting: Setting): Page["blocks"] => {
  const { facts: known, speech, fieldPaths } = setting;
  const { words, count } = speech;
  const counts = new Map<string, Map<Holder, number>>();
  for (const { field, now } of known.procedures) {
    const row = counts.get(field) ?? new Map<Holder, number>();
    const holder = holderOf(now);
    counts.set(field, row.set(holder, (row.get(holder) ?? 0) + 1));
  }
  const used = holders.filter((holder) => [...counts.values()].some((row) => row.has(holder)));
  const rows = [...fieldPaths].map(([field, path]): readonly Cell[] => {
    const row = counts.get(field) ?? new Map<Holder, number>();
    const sum = [...row.values()].reduce((all, one) => all + one, 0);
    return [
      rowHead({ link: path, text: field }),
      ...used.map((holder): Cell => {
        const number = row.get(holder);
        return number === undefined ? cell("") : { lines: [[count(number)]], tone: holder };
      }),
      cell({ strong: count(sum) }),
    ];
  });
  return [
    {
      kind: "table",
      matrix: true,
      caption: words.owner.byField(speech.day(known.on)),
      columns: [
        { label: words.procedure.field, width: "wide" },
        ...used.map((holder) => ({ label: words.holder[holder], align: "middle" as const })),
        { label: words.owner.total, align: "end" },
      ],
      rows,
    },
  ];
};

const fieldPage = (setting: Setting, field: string, path: string): Page => {
  const { facts: known, speech } = setting;
  const { words } = speech;
  const inside = known.procedures.filter((one) => one.field === field);
  const ministries = [...new Set(inside.map(({ ministry }) => ministry))];
  return {
    path,
    kicker: words.procedure.field,
    title: field,
    inVietnamese: true,
    lead: [`${words.count.procedures(inside.length)} · ${ministries.join(", ")}`],
    above: above(setting, ["procedures/index", words.procedures]),
    blocks: table(
      words.owner.inField,
      [
        { label: words.code, width: "narrow" },
        { label: words.name, width: "wide" },
        ...known.matrixDays.map((day) => ({
          label: speech.day(day),
          align: "middle" as const,
          width: "narrow" as const,
        })),
      ],
      inside.map((one) => procedureRow(setting, one)),
    ),
  };
};

const procedureRow = (setting: Setting, one: ProcedureFacts): readonly Cell[] => [
  cell({ code: one.code }),
  rowHead({ link: procedurePath(one.code), text: one.name }),
  ...setting.facts.matrixDays.map((day): Cell => {
    const span = day === setting.facts.on ? one.now : spanOn(one.spans, day);
    return lines([holderBadge(setting, span)]);
  }),
];
