import type { CallToolResult } from "@modelcontextprotocol/server";
import type { Operation } from "haicap";

/**
 * What a tool gives back: the whole answer as structured content, and a text for assistants that read nothing else. A failure is an
 * error whose structured content has its `_tag`, its message in both languages and what a program needs.
 */
export const toolResult = (answered: ReturnType<Operation["run"]>): CallToolResult => {
  if (answered.ok) return { content: [text(shortText(answered.value))], structuredContent: { ...answered.value } };
  const { error } = answered;
  const said = `${cut(error.message.vi)}\n${cut(error.message.en)}\n(${error._tag})`;
  return { content: [text(said)], structuredContent: { ...error }, isError: true };
};

const text = (said: string): { type: "text"; text: string } => ({ type: "text", text: said });

/** More than this an assistant does not need to hear twice. */
const longest = 6000;

const cut = (said: string, most = 1000): string => (said.length <= most ? said : `${said.slice(0, most)}…`);

/** The answer as JSON; a long one with its lists and strings cut short, which it says. */
export const shortText = (value: object): string => {
  const whole = JSON.stringify(value);
  if (whole.length <= longest) return whole;
  for (const most of [10, 5, 2, 1]) {
    const shorter = JSON.stringify(shortened(value, most, most * 60));
    if (shorter.length <= longest || most === 1) return `${cut(shorter, longest)}\n${notice}`;
  }
  return notice;
};

const notice = "(rút gọn; đủ trong structuredContent · cut short; whole in structuredContent)";

const shortened = (value: unknown, most: number, letters: number): unknown => {
  if (typeof value === "string") return cut(value, letters);
  if (Array.isArray(value)) {
    const kept = value.slice(0, most).map((one) => shortened(one, most, letters));
    return value.length > most ? [...kept, `… +${value.length - most}`] : kept;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one, most, letters)]));
};
