import { addDays, type CivilDate, civilDateUnsafe, formatInstant, parseInstant } from "@haicap/kernel";
import type { Receipt, WalkedDay } from "../../receipt/Receipt.ts";
import { certaintyInWords, dayInWords, kindInWords, verdictInWords } from "./dayWords.ts";
import type { Language } from "./Language.ts";
import { limitInWords } from "./limitInWords.ts";
import { receiptRules } from "./receiptRules.ts";

/** A day of a receipt in words. */
export interface DescribedDay {
  readonly on: CivilDate;
  readonly verdict: WalkedDay["verdict"];
  /** Which day of the limit it is, where days are what is counted. */
  readonly number?: number;
  readonly day: string;
  readonly said: string;
  /** What the day is, on a day that is not an ordinary working day. */
  readonly kind?: string;
  /** Whether it is off by the week alone. */
  readonly isRest: boolean;
  /** How firmly it is known, where that is not by the published calendar. */
  readonly doubt?: string;
  readonly source: string;
}

/** A receipt in words: what every picture and text of it says. */
export interface DescribedReceipt {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly daysTitle: string;
  readonly days: readonly DescribedDay[];
  readonly rulesTitle: string;
  readonly rules: readonly string[];
  readonly foot: readonly (readonly [label: string, value: string])[];
}

/** Says a receipt in one language; every renderer prints this. */
export const describeReceipt = (receipt: Receipt, language: Language): DescribedReceipt => {
  const say = (vi: string, en: string): string => (language === "vi" ? vi : en);
  return {
    title: say("Cách tính ngày hẹn trả kết quả", "How the due date was counted"),
    facts: factsOf(receipt, language, say),
    daysTitle: say("Từng ngày", "Day by day"),
    days: describedDays(receipt, language),
    rulesTitle: say("Căn cứ", "By which rules"),
    rules: receiptRules(receipt, language).map(({ id, said, citation }) =>
      [`${id}: ${said}`, ...(citation === undefined ? [] : [`(${citation})`])].join(" "),
    ),
    foot: [
      [
        say("Dữ liệu", "Data"),
        Object.entries(receipt.data)
          .map(([table, version]) => `${table} ${version}`)
          .join(", "),
      ],
      [say("Mã kiểm tra (SHA-256)", "Hash (SHA-256)"), receipt.hash],
    ],
  };
};

type Say = (vi: string, en: string) => string;

const factsOf = (receipt: Receipt, language: Language, say: Say): DescribedReceipt["facts"] => {
  const { dueOn, dueAt, certainty, earliest, latest } = receipt.result;
  const { receivedAt, limit, localTime } = receipt.inputs as Readonly<Record<string, unknown>>;
  const parsed = parseInstant(String(receivedAt), typeof localTime === "string" ? { localTime } : {});
  const received = parsed.ok ? formatInstant(parsed.value) : receipt.startedAt;
  const isEndOfDay = dueAt.startsWith(`${addDays(civilDateUnsafe(dueOn), 1)}T00:00`);
  const due = dayInWords(civilDateUnsafe(dueOn), language);
  const range = (day: string): string => dayInWords(civilDateUnsafe(day), language);
  return [
    [say("Nhận lúc", "Received"), momentInWords(received, language)],
    ...(received === receipt.startedAt
      ? []
      : [[say("Tính từ", "Counted from"), momentInWords(receipt.startedAt, language)] as const]),
    [say("Thời hạn", "Limit"), limitInWords(limit, language)],
    [
      say("Ngày hẹn trả", "Due"),
      isEndOfDay ? say(`hết ngày ${due}`, `end of ${due}`) : momentInWords(dueAt, language, dueOn),
    ],
    [say("Mức chắc chắn", "Certainty"), certaintyInWords(certainty, language)],
    ...(earliest === undefined || latest === undefined || earliest === latest
      ? []
      : [
          [
            say("Có thể từ", "May lie between"),
            say(`${range(earliest)} đến ${range(latest)}`, `${range(earliest)} and ${range(latest)}`),
          ] as const,
        ]),
  ];
};

/** "09:00 thứ Sáu 20/11/2026"; an end at 24:00 is said of the day that ends. */
const momentInWords = (at: string, language: Language, on: string = at.slice(0, 10)): string =>
  `${on === at.slice(0, 10) ? at.slice(11, 16) : "24:00"} ${dayInWords(civilDateUnsafe(on), language)}`;

const describedDays = (receipt: Receipt, language: Language): readonly DescribedDay[] => {
  const numbers = numbersOf(receipt);
  return receipt.days.map((day) => {
    const on = civilDateUnsafe(day.date);
    const number = numbers.get(day.date);
    return {
      on,
      verdict: day.verdict,
      ...(number === undefined ? {} : { number }),
      day: dayInWords(on, language),
      said: verdictInWords(day.verdict, language),
      ...(day.kind === "workday" ? {} : { kind: kindInWords(day.kind, day.name, language) }),
      isRest: day.kind === "weeklyRest",
      ...(day.certainty === "confirmed" ? {} : { doubt: certaintyInWords(day.certainty, language) }),
      source: day.source,
    };
  });
};

/** Rules under which days are not simply counted one by one: hours, months, restarts, several limits. */
const notByDays = new Set(["R2", "R6", "R7", "R18", "R22", "R27", "R28", "R36", "R38"]);

/** The counted days numbered from the start on; a limit counted back has its start at the end. */
const numbersOf = (receipt: Receipt): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  const ids = receipt.rules.map((rule) => rule.id);
  const { limit } = receipt.inputs as Readonly<Record<string, unknown>>;
  if (ids.some((id) => notByDays.has(id)) || (typeof limit === "object" && limit !== null && "then" in limit))
    return numbers;
  const isRolled = receipt.days.some((day) => day.verdict === "rolled");
  const days = ids.includes("R39") ? [...receipt.days].reverse() : receipt.days;
  for (const { date, verdict } of days)
    if (verdict === "counted" || (verdict === "due" && !isRolled)) numbers.set(date, numbers.size + 1);
  return numbers;
};
