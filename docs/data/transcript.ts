import { readFileSync } from "node:fs";
import { root } from "./tables.ts";

/** A call of a tool by the assistant: what it asked, and the parts of the answer it used. */
export interface ToolCall {
  readonly tool: string;
  readonly question: string;
  readonly failed: boolean;
  readonly answer: string;
}

/** One question to the assistant, its calls, and what it said. */
export interface Conversation {
  readonly question: string;
  readonly calls: readonly ToolCall[];
  readonly said: readonly string[];
}

/** The questions of `docs/mcp.md`, which the tests of the command write with the official client. */
export const transcript = (): readonly Conversation[] =>
  readFileSync(`${root}/docs/mcp.md`, "utf8")
    .split(/^## \d+\. /m)
    .slice(1)
    .map((part) => {
      const [question = ""] = part.split("\n");
      return { question, calls: callsIn(part), said: saidIn(part) };
    });

const call = /^`(\w+)`\n+```json\n([\s\S]*?)\n```\n+answers( with an error)?:\n+```json\n([\s\S]*?)\n```/gm;

const callsIn = (part: string): readonly ToolCall[] =>
  [...part.matchAll(call)].map(([, tool = "", question = "", error, answer = ""]) => ({
    tool,
    question,
    failed: error !== undefined,
    answer,
  }));

const saidIn = (part: string): readonly string[] =>
  part.split("\n").flatMap((line) => (line.startsWith("> ") ? [line.slice(2)] : []));
