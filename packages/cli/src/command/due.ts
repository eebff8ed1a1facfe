import { deadline } from "haicap";
import type { Terminal } from "../terminal/Terminal.ts";
import { day, weekday } from "./day.ts";
import type { ExitCode } from "./ExitCode.ts";
import { type Language, languageOf } from "./language.ts";
import { received } from "./received.ts";
import { refuse } from "./refuse.ts";
import type { Spoken } from "./Spoken.ts";

const words = {
  vi: {
    due: "Hạn trả",
    endOfDay: "hết ngày",
    received: "Nhận",
    limit: "Thời hạn",
    from: "đếm từ",
    skipped: "Không tính",
    rest: "ngày nghỉ hằng tuần",
    madeUp: "Ngày làm bù, có tính",
    basis: "Căn cứ",
    article: "Điều",
    certainty: {
      confirmed: "Theo lịch đã công bố.",
      provisional: "Lịch nghỉ của năm chưa được công bố: xem lại khi có thông báo.",
      projected: "Có ngày nghỉ còn là dự kiến: xem lại khi lịch được công bố.",
    },
    between: "Có thể từ",
    until: "đến",
  },
  en: {
    due: "Due",
    endOfDay: "end of the day",
    received: "Received",
    limit: "Limit",
    from: "counted from",
    skipped: "Not counted",
    rest: "weekly rest days",
    madeUp: "Made-up working days, counted",
    basis: "Legal basis",
    article: "Article",
    certainty: {
      confirmed: "By the calendar as published.",
      provisional: "The notice of that year's days off is not out yet: look again once it is.",
      projected: "Crosses days off that are projected: look again once the calendar is published.",
    },
    between: "Possibly from",
    until: "to",
  },
} as const;

/** `haicap due <received> <limit>`: when a dossier is due, and why. */
export const due = async (
  receivedAt: string,
  limit: string,
  options: Spoken,
  terminal: Terminal,
): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const at = received(receivedAt);
  const result = deadline.compute({ receivedAt: at, limit });
  if (options.json) {
    terminal.stdout.write(`${JSON.stringify(result.ok ? result.value : result.error, null, 2)}\n`);
    return result.ok ? 0 : 1;
  }
  if (!result.ok) return refuse(result.error, language, terminal);
  terminal.stdout.write(`${explained(at, limit, result.value, language).join("\n")}\n`);
  return 0;
};

type Computed = Extract<ReturnType<typeof deadline.compute>, { ok: true }>["value"];

const explained = (at: string, limit: string, answer: Computed, language: Language): readonly string[] => {
  const say = words[language];
  const { counted } = answer;
  const dayOf = (date: string): string => `${weekday(date, language)} ${day(date, language)}`;
  const clock = answer.dueAt.slice(11, 16);
  const first = counted.from === undefined ? "" : `, ${say.from} ${dayOf(counted.from)}`;
  const why = (one: Computed["counted"]["skipped"][number]): string =>
    language === "vi"
      ? `${one.name} (${one.source})`
      : `${one.nameEn} (${one.certainty === "projected" ? "projected" : one.source})`;
  const skipped = counted.skipped.map((one) => `  ${dayOf(one.date)}  ${why(one)}`);
  const rest = counted.restDays === 0 ? [] : [`  ${counted.restDays} ${say.rest}`];
  const bases = answer.citations.map(
    (one) => `${one.instrument}${one.article === undefined ? "" : ` ${say.article} ${one.article}`}`,
  );
  return [
    `${say.due}: ${dayOf(answer.dueOn)}, ${clock === "00:00" ? say.endOfDay : clock}`,
    `${say.received}: ${dayOf(at.slice(0, 10))} ${at.slice(11, 16)} · ${say.limit}: ${limit}${first}`,
    ...(skipped.length + rest.length > 0 ? [`${say.skipped}:`, ...skipped, ...rest] : []),
    ...(counted.madeUp.length > 0 ? [`${say.madeUp}:`, ...counted.madeUp.map((one) => `  ${dayOf(one.date)}`)] : []),
    `${say.basis}: ${[...new Set(bases)].join(", ")}`,
    say.certainty[answer.certainty],
    ...(answer.earliest === undefined || answer.latest === undefined || answer.earliest === answer.latest
      ? []
      : [`${say.between} ${dayOf(answer.earliest)} ${say.until} ${dayOf(answer.latest)}.`]),
  ];
};
