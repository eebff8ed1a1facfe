import type { dossiers, Failure } from "haicap";
import type { Operation } from "haicap/operations";
import { day, weekday } from "./day.ts";
import type { FileDossier } from "./dossierLines.ts";
import type { Language } from "./language.ts";

type Explained = Extract<ReturnType<typeof dossiers.explain>, { ok: true }>["value"];
type Step = Explained["timeline"][number];

const words = {
  vi: {
    dossier: "Hồ sơ",
    line: "dòng",
    incomplete: "Các dòng sau không đọc được; quá trình dưới đây có thể thiếu:",
    used: "đã dùng",
    basis: "Căn cứ",
    head: "Mã băm cuối của lịch sử",
    legend:
      "▶ thời hạn đang chạy   ‖ tạm dừng   ■ đã kết thúc   ○ không có thời hạn   ✗ không được chấp nhận   = gửi lại",
  },
  en: {
    dossier: "Dossier",
    line: "line",
    incomplete: "These lines could not be read; what follows may lack something:",
    used: "used",
    basis: "Legal basis",
    head: "Last digest of the history",
    legend: "▶ the clock runs   ‖ stands still   ■ has ended   ○ no time limit   ✗ rejected   = sent again",
  },
} as const;

const marks: Readonly<Record<Step["clock"], string>> = { none: "○", running: "▶", paused: "‖", ended: "■" };
const indent = " ".repeat(9);

/** Whose dossier it is, as the file says it. */
export interface Whose {
  readonly id: unknown;
  readonly procedure?: unknown;
  readonly unit?: unknown;
  readonly field?: unknown;
  readonly officer?: unknown;
}

/** A dossier's timeline for people: a block a day, a line a step, what it did to the dates below it, and how it stands at the end. */
export const timelineText = (
  { line, lost }: FileDossier,
  { id, ...whose }: Whose,
  result: ReturnType<Operation["run"]>,
  language: Language,
): string => {
  const say = words[language];
  const about = Object.values(whose).filter((one) => typeof one === "string");
  const name = [id === null ? `${say.line} ${line}` : String(id), ...about].join(" · ");
  const unread =
    lost.length === 0 ? [] : [`! ${say.incomplete}`, ...lost.map((one) => `  ${one.error.message[language]}`)];
  if (!result.ok)
    return [`${say.dossier} ${name}`, ...unread, `! ${(result.error as Failure).message[language]}`, ""].join("\n");
  const told = result.value as unknown as Explained;
  const bases = [...new Set(told.citations.map(({ instrument }) => instrument))].join(", ");
  return [
    `${say.dossier} ${name} · ${told.definitionName[language]}`,
    ...unread,
    ...told.timeline.flatMap((step, at) => stepLines(step, told.timeline[at - 1], language)),
    "",
    ...told.standing.map((sentence) => sentence[language]),
    ...(told.chainHead === null ? [] : [`${say.head}: ${told.chainHead}`]),
    `${say.basis}: ${bases}`,
    say.legend,
    "",
  ].join("\n");
};

const stepLines = (step: Step, before: Step | undefined, language: Language): readonly string[] => {
  const on = step.at.slice(0, 10);
  const newDay = on === before?.at.slice(0, 10) ? [] : ["", `${weekday(on, language)} ${day(on, language)}`];
  const mark = step.outcome === "accepted" ? marks[step.clock] : step.outcome === "ignored" ? "=" : "✗";
  const who = `${step.roleName[language]}${step.actor === "" ? "" : ` (${step.actor})`}`;
  const used = step.outcome === "accepted" && step.usedWorkingMinutes > 0 ? ` · ${usedText(step, language)}` : "";
  return [
    ...newDay,
    `${mark} ${clockTime(step.at)}  ${step.name[language]} · ${who}${used}`,
    ...(step.message === undefined ? [] : [`${indent}${step.message[language]}`]),
    ...(step.outcome === "accepted" && step.state !== before?.state
      ? [`${indent}→ ${step.stateName[language]}${step.code === null ? "" : ` (${step.code})`}`]
      : []),
    ...step.notes.map((note) => `${indent}${note.words[language]}`),
  ];
};

/** Seconds are shown where they were given. */
const clockTime = (at: string): string => (at.slice(17, 19) === "00" ? at.slice(11, 16) : at.slice(11, 19));

const usedText = ({ usedWorkingMinutes: minutes }: Step, language: Language): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const [h, m] = language === "vi" ? ["giờ", "phút"] : ["h", "min"];
  const length = [hours === 0 ? "" : `${hours} ${h}`, rest === 0 && hours > 0 ? "" : `${rest} ${m}`];
  return `${words[language].used} ${length.filter((part) => part !== "").join(" ")}`;
};
