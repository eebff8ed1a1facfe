import { type deadline, receipt as receipts, unwrap } from "haicap";
import { operationNamed } from "haicap/operations";
import type { Terminal } from "../terminal/Terminal.ts";
import { coloured } from "./coloured.ts";
import { day, weekday } from "./day.ts";
import type { ExitCode } from "./ExitCode.ts";
import { type Language, languageOf } from "./language.ts";
import { readPatch } from "./patch.ts";
import { received } from "./received.ts";
import { refuse } from "./refuse.ts";
import type { Spoken } from "./Spoken.ts";
import { writeOut } from "./writeOut.ts";

/** Options of `haicap due`: how much is said, and where it is written. */
export interface DueOptions extends Spoken {
  readonly explain?: true;
  readonly markdown?: true;
  readonly svg?: true;
  readonly out?: string;
  readonly patch?: string;
}

const words = {
  vi: {
    due: "Hạn trả",
    endOfDay: "hết ngày",
    received: "Nhận",
    limit: "Thời hạn",
    from: "đếm từ",
    skipped: "Không tính",
    rest: "ngày nghỉ hằng tuần",
    closed: "cơ quan đóng cửa",
    dayOff: "ngày nghỉ",
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
    unread: "Chưa đọc trong thời hạn",
    more: "Từng ngày một, kèm văn bản: thêm --explain",
    endsOnRestDay: "Lưu ý: thời hạn kết thúc vào ngày nghỉ.",
    startDisputed: "Lưu ý: trước 05/8/2026 chưa có quy định tính từ khi cơ quan có thẩm quyền nhận.",
  },
  en: {
    due: "Due",
    endOfDay: "end of the day",
    received: "Received",
    limit: "Limit",
    from: "counted from",
    skipped: "Not counted",
    rest: "weekly rest days",
    closed: "office closed",
    dayOff: "day off",
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
    unread: "Not read in the limit",
    more: "Day by day, with documents: add --explain",
    endsOnRestDay: "Note: the limit ends on a day off.",
    startDisputed: "Note: before 5 August 2026 no text let the competent agency's receipt start the clock.",
  },
} as const;

const faces = ["explain", "markdown", "svg", "json"] as const;

/** `haicap due <received> <limit>`: when a dossier is due, and why. */
export const due = async (
  receivedAt: string,
  limit: string,
  options: DueOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const chosen = faces.filter((face) => options[face] === true);
  if (chosen.length > 1) {
    const listed = chosen.map((one) => `--${one}`).join(", ");
    terminal.stderr.write(`chỉ chọn một trong · choose one of ${listed}\n`);
    return 2;
  }
  const patch = await readPatch(options.patch, terminal);
  const operation = operationNamed("deadline.compute");
  if (patch === undefined || operation === undefined) return 2;
  const [face = "short"] = chosen;
  const asked = { receivedAt: received(receivedAt), limit, ...(face === "json" ? {} : { receipt: true }) };
  const result = patch(operation).run(asked) as ReturnType<typeof deadline.compute>;
  if (face === "json") {
    const json = `${JSON.stringify(result.ok ? result.value : result.error, null, 2)}\n`;
    return (await writeOut(json, options.out, terminal)) || (result.ok ? 0 : 1);
  }
  if (!result.ok) return refuse(result.error, language, terminal);
  const text = face === "short" ? shortly(asked, result.value, language) : rendered(face, result.value, language);
  const isForEyes = options.out === undefined && face !== "svg" && face !== "markdown";
  return writeOut(isForEyes ? coloured(text, terminal) : text, options.out, terminal);
};

const rendered = (face: "explain" | "markdown" | "svg", { receipt, counted }: Computed, language: Language): string => {
  if (receipt === undefined) return "";
  const as = face === "explain" ? "text" : face;
  const { text } = unwrap(receipts.render({ receipt, as, language }), language);
  const notes = face === "explain" ? notesOf(counted, language) : [];
  return notes.length === 0 ? text : `${text}\n${notes.join("\n")}\n`;
};

const notesOf = ({ warnings = [], unread = [] }: Computed["counted"], language: Language): readonly string[] => [
  ...warnings.map((one) => words[language][one]),
  ...(unread.length === 0 ? [] : [`${words[language].unread}: ${unread.join("; ")}`]),
];

type Computed = Extract<ReturnType<typeof deadline.compute>, { ok: true }>["value"];

/** The clock and date of an instant at +07:00, whatever offset it was written with. */
const inVietNam = (at: string): string => new Date(Date.parse(at) + 7 * 3_600_000).toISOString();

const shortly = (
  asked: { readonly receivedAt: string; readonly limit: string },
  answer: Computed,
  language: Language,
): string => {
  const at = inVietNam(asked.receivedAt);
  const say = words[language];
  const { counted } = answer;
  const dayOf = (date: string): string => `${weekday(date, language)} ${day(date, language)}`;
  const clock = answer.dueAt.slice(11, 16);
  const first = counted.from === undefined ? "" : `, ${say.from} ${dayOf(counted.from)}`;
  const why = (one: Computed["counted"]["skipped"][number]): string => {
    if (one.kind === "closure") return say.closed;
    const name = (language === "vi" ? one.name : one.nameEn) ?? say.dayOff;
    return `${name} (${language === "en" && one.certainty === "projected" ? "projected" : one.source})`;
  };
  const skipped = counted.skipped.map((one) => `  ${dayOf(one.date)}  ${why(one)}`);
  const rest = counted.restDays === 0 ? [] : [`  ${counted.restDays} ${say.rest}`];
  const bases = answer.citations.map(
    (one) => `${one.instrument}${one.article === undefined ? "" : ` ${say.article} ${one.article}`}`,
  );
  return [
    `${say.due}: ${dayOf(answer.dueOn)}, ${clock === "00:00" ? say.endOfDay : clock}`,
    `${say.received}: ${dayOf(at.slice(0, 10))} ${at.slice(11, 16)} · ${say.limit}: ${asked.limit}${first}`,
    ...(skipped.length + rest.length > 0 ? [`${say.skipped}:`, ...skipped, ...rest] : []),
    ...(counted.madeUp.length > 0 ? [`${say.madeUp}:`, ...counted.madeUp.map((one) => `  ${dayOf(one.date)}`)] : []),
    `${say.basis}: ${[...new Set(bases)].join(", ")}`,
    say.certainty[answer.certainty],
    ...(answer.earliest === undefined || answer.latest === undefined || answer.earliest === answer.latest
      ? []
      : [`${say.between} ${dayOf(answer.earliest)} ${say.until} ${dayOf(answer.latest)}.`]),
    ...notesOf(counted, language),
    "",
    say.more,
    "",
  ].join("\n");
};
