import { publishedYears } from "@haicap/calendar-data";
import { dossierDefinitions } from "@haicap/dossiers-data";
import { addDays, type CivilDate, civilDateUnsafe, type Words } from "@haicap/kernel";
import { type Sunset, sunsets } from "@haicap/procedures/list";
import { amendments } from "@haicap/units-data/amendments";
import { procedureCatalog } from "../tables/procedures.ts";
import type { Finding } from "./Finding.ts";
import type { TableState } from "./TableState.ts";

/** What is asked of the tables. */
export interface CheckQuestion {
  readonly on: CivilDate;
  /** Days ahead that are looked at. */
  readonly horizonInDays: number;
  /** A table last checked this many days ago or more is stale. */
  readonly staleAfterInDays: number;
}

/** Everything that is to be known about the tables on a day: the gravest first, as the tables stand. */
export const findingsOf = (asked: CheckQuestion, tables: readonly TableState[]): readonly Finding[] => {
  const found = [
    ...tables.flatMap((table) => ageOf(table, asked)),
    ...tables.flatMap((table) => outside(table, asked)),
    ...openYears(asked),
    ...basesEnding(asked),
    ...rulesChanging(asked),
  ];
  const weight = ["fault", "attention", "notice"];
  return found.sort((a, b) => weight.indexOf(a.severity) - weight.indexOf(b.severity));
};

const day = (date: string): string => date.split("-").reverse().join("/");

const horizonOf = ({ on, horizonInDays }: CheckQuestion): CivilDate => addDays(on, horizonInDays);

const ageOf = ({ table, ageInDays, knownOn }: TableState, { staleAfterInDays }: CheckQuestion): readonly Finding[] => {
  if (ageInDays >= staleAfterInDays)
    return [
      { kind: "stale", severity: "attention", table, ageInDays, on: knownOn, message: staleWords(ageInDays, knownOn) },
    ];
  if (ageInDays >= 0) return [];
  return [{ kind: "notCheckedYet", severity: "notice", table, ageInDays, on: knownOn, message: youngerWords(knownOn) }];
};

const staleWords = (age: number, knownOn: string): Words => ({
  vi: `Kiểm tra lần cuối ngày ${day(knownOn)}, ${age} ngày trước: hãy cập nhật gói dữ liệu, hoặc xem văn bản mới và dùng --patch.`,
  en: `Last checked on ${knownOn}, ${age} days before: update the data package, or look for new acts and give them with --patch.`,
});

const youngerWords = (knownOn: string): Words => ({
  vi: `Bảng được kiểm tra ngày ${day(knownOn)}, sau ngày được hỏi.`,
  en: `The table was checked on ${knownOn}, after the day asked about.`,
});

/** A day the table does not answer for is a fault today, and worth a look when it lies ahead. */
const outside = ({ table, coverage }: TableState, asked: CheckQuestion): readonly Finding[] => {
  if (coverage === undefined) return [];
  const { from, until } = coverage;
  const isOutsideNow = asked.on < from || asked.on >= until;
  if (!isOutsideNow && horizonOf(asked) < until) return [];
  return [
    {
      kind: "yearMissing",
      severity: isOutsideNow ? "fault" : "attention",
      table,
      on: isOutsideNow ? asked.on : until,
      message: {
        vi: `Bảng chỉ nói về các ngày từ ${day(from)} đến trước ${day(until)}; ngày khác không có câu trả lời.`,
        en: `The table speaks of days from ${from} to before ${until} only; other days have no answer.`,
      },
    },
  ];
};

/** The years within the horizon whose days off are not all announced. */
const openYears = (asked: CheckQuestion): readonly Finding[] => {
  const [first, last] = [asked.on, horizonOf(asked)].map((date) => Number(date.slice(0, 4)));
  return publishedYears().flatMap(({ year, publicHolidays, compensatory, swaps }): readonly Finding[] => {
    if (year < (first ?? 0) || year > (last ?? 0)) return [];
    const rows = [...publicHolidays, ...compensatory, ...swaps];
    const provisionalDays = rows.filter(({ certainty }) => certainty === "provisional").length;
    const projectedDays = rows.filter(({ certainty }) => certainty === "projected").length;
    if (provisionalDays + projectedDays === 0) return [];
    return [
      {
        kind: "yearOpen",
        severity: year === first ? "fault" : "attention",
        table: "calendar-data",
        year,
        provisionalDays,
        projectedDays,
        message: openYearWords(year, provisionalDays, projectedDays),
      },
    ];
  });
};

const openYearWords = (year: number, provisional: number, projected: number): Words => ({
  vi: `Lịch nghỉ năm ${year} chưa được công bố: ${provisional} ngày suy từ luật, ${projected} ngày còn là dự kiến; hạn rơi vào năm này là tạm tính.`,
  en: `The days off of ${year} are not announced: ${provisional} follow from the law, ${projected} are projected; due dates in that year are provisional.`,
});

/** The acts giving competence that end within the horizon, and those that have ended with nothing in their place. */
const basesEnding = (asked: CheckQuestion): readonly Finding[] => {
  const catalog = procedureCatalog();
  const tomorrow = addDays(asked.on, 1);
  const ended = sunsets(catalog, { from: civilDateUnsafe("1945-09-02"), until: tomorrow });
  const ending = sunsets(catalog, { from: tomorrow, until: addDays(horizonOf(asked), 1) });
  return [...ended.map((one) => basisFinding(one, true)), ...ending.map((one) => basisFinding(one, false))];
};

const basisFinding = ({ instrument, until, replacedBy, procedures }: Sunset, isOver: boolean): Finding => {
  const count = procedures.length;
  const instead = replacedBy === undefined ? undefined : { replacedBy };
  return {
    kind: isOver ? "basisEnded" : "basisEnds",
    severity: isOver ? "fault" : "attention",
    table: "procedures-data",
    instrument,
    on: until,
    procedures: count,
    ...instead,
    message: {
      vi: `${instrument} ${isOver ? "đã hết hiệu lực" : "hết hiệu lực"} từ ${day(until)}${instead ? `, thay bằng ${replacedBy}` : ""}; ${count} thủ tục dựa vào đó để biết ai giải quyết.`,
      en: `${instrument} ${isOver ? "has ended" : "ends"} on ${until}${instead ? `, replaced by ${replacedBy}` : ""}; ${count} procedures rest on it for who decides.`,
    },
  };
};

/** Acts and rules the tables already hold that begin within the horizon. */
const rulesChanging = (asked: CheckQuestion): readonly Finding[] => {
  const acts = amendments().map(({ act, effective, summary }) => ({
    table: "units-data",
    from: effective,
    instrument: act,
    says: summary,
  }));
  const rules = dossierDefinitions().map(({ effective, nameVi, nameEn, citations }) => ({
    table: "dossiers-data",
    from: effective.from,
    instrument: citations[0]?.instrument ?? "",
    says: { vi: nameVi, en: nameEn },
  }));
  return [...acts, ...rules]
    .filter(({ from }) => from > asked.on && from <= horizonOf(asked))
    .map(({ table, from, instrument, says }) => ({
      kind: "rulesChange",
      severity: "notice",
      table,
      instrument,
      on: from,
      message: { vi: `Từ ${day(from)}: ${says.vi} (${instrument})`, en: `From ${from}: ${says.en} (${instrument})` },
    }));
};
