import type { OwnerSpan, ProcedureFacts } from "../facts/Facts.ts";
import { type Holder, holderOf, holders, spanOn } from "../facts/matrixDays.ts";
import type { Block, Cell } from "../page/Page.ts";
import { cell, heading, lines, rowHead, subheading, table, text } from "../page/parts.ts";
import { fieldMatrix } from "./fieldPages.ts";
import { holderBadge, ownerLines } from "./ownerWords.ts";
import { procedurePath } from "./paths.ts";
import { above, type Made, type Setting } from "./Setting.ts";

/** Who owns how many procedures on which day, and what moved from whom to whom. */
export const ownershipPage = (setting: Setting): Made => {
  const { facts: known, speech } = setting;
  const { words } = speech;
  return {
    pages: [
      {
        path: "ownership",
        kicker: known.province.fullName,
        title: words.ownership,
        lead: [words.owner.lead],
        above: above(setting),
        blocks: [
          levelByDay(setting),
          text({ soft: words.owner.legend }),
          heading(words.owner.moves, "moves"),
          ...moves(setting),
          heading(words.procedure.field, "fields"),
          ...fieldMatrix(setting),
        ],
      },
    ],
  };
};

const spanAt = ({ facts: known }: Setting, one: ProcedureFacts, day: string): OwnerSpan | undefined =>
  day === known.on ? one.now : spanOn(one.spans, day);

const levelByDay = (setting: Setting): Block => {
  const { facts: known, speech } = setting;
  const { words, count } = speech;
  const columns = known.matrixDays.map((day) => {
    const counts = new Map<Holder, number>();
    for (const one of known.procedures) {
      const holder = holderOf(spanAt(setting, one, day));
      counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
    return { day, counts };
  });
  const used = holders.filter((holder) => columns.some(({ counts }) => counts.has(holder)));
  return {
    kind: "table",
    matrix: true,
    caption: words.owner.byDay,
    columns: [
      { label: words.owner.level, width: "narrow" },
      ...columns.map(({ day }) => ({
        label: speech.day(day),
        ...(day === known.on ? { note: words.owner.today } : {}),
        align: "middle" as const,
      })),
    ],
    rows: used.map((holder): readonly Cell[] => [
      rowHead({ badge: words.holder[holder], tone: holder }),
      ...columns.map(({ counts }): Cell => {
        const number = counts.get(holder);
        return number === undefined ? cell("") : { lines: [[count(number)]], tone: holder };
      }),
    ]),
  };
};

/** What changed hands on each day: from which body to which. */
const moves = (setting: Setting): readonly Block[] => {
  const { facts: known, speech } = setting;
  const { words } = speech;
  return known.matrixDays.slice(1).flatMap((day, index) => {
    const before = known.matrixDays[index] ?? day;
    const moved = known.procedures.flatMap((one) => {
      const [from, to] = [spanOn(one.spans, before), spanOn(one.spans, day)];
      return from === undefined || to === undefined || bodies(from) === bodies(to) ? [] : [{ one, from, to }];
    });
    if (moved.length === 0) return [];
    return [
      subheading(words.owner.movesOn(speech.day(day), moved.length), `on-${day}`),
      ...table(
        words.owner.movesOn(speech.day(day), moved.length),
        [
          { label: words.code, width: "narrow" },
          { label: words.name, width: "wide" },
          { label: words.owner.before, width: "middling" },
          { label: words.owner.after, width: "middling" },
        ],
        moved.map(({ one, from, to }) => [
          cell({ link: procedurePath(one.code), text: one.code }),
          rowHead(one.name),
          lines([holderBadge(setting, from)], ...ownerLines(setting, from)),
          lines([holderBadge(setting, to)], ...ownerLines(setting, to)),
        ]),
      ),
    ];
  });
};

const bodies = ({ status, owners }: OwnerSpan): string =>
  JSON.stringify([status, owners.map(({ level, organ, body }) => [level, organ, body])]);
