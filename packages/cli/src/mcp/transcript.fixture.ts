import type { Client } from "@modelcontextprotocol/client";
import type { Operation } from "haicap";
import { joinedClient } from "./client.fixture.ts";

/** What a tool answered, as far as a transcript shows it. */
export type Answered = Readonly<Record<string, unknown>>;

/** One call of a tool, its arguments drawn from what was answered before, and the keys of the answer that are shown. */
export interface ToolCall {
  readonly tool: string;
  readonly ask: (before: readonly Answered[]) => Answered;
  readonly show: readonly string[];
}

/** A question of a person, the calls it takes, and what is said from their answers alone. */
export interface AskedQuestion {
  readonly question: string;
  readonly calls: readonly ToolCall[];
  readonly say: (answers: readonly Answered[]) => string;
}

/** The questions asked of the server, with each call, the part of its answer that matters, and what an assistant says from it, as Markdown. */
export const transcript = async (
  operations: readonly Operation[],
  questions: readonly AskedQuestion[],
): Promise<string> => {
  const client = await joinedClient(operations);
  const parts: string[] = [];
  for (const [at, question] of questions.entries()) parts.push(await asked(client, at + 1, question));
  await client.close();
  return parts.join("\n");
};

const asked = async (client: Client, number: number, { question, calls, say }: AskedQuestion): Promise<string> => {
  const answers: Answered[] = [];
  const lines = [`## ${number}. ${question}`, ""];
  for (const { tool, ask, show } of calls) {
    const given = ask(answers);
    const { structuredContent = {}, isError = false } = await client.callTool({ name: tool, arguments: given });
    const answer = structuredContent as Answered;
    answers.push(answer);
    const shown = Object.fromEntries(show.map((path) => [path, at(answer, path)]));
    lines.push(`\`${tool}\``, "", "```json", JSON.stringify(given, null, 2), "```", "");
    lines.push(
      isError ? "answers with an error:" : "answers:",
      "",
      "```json",
      JSON.stringify(shown, null, 2),
      "```",
      "",
    );
  }
  return [
    ...lines,
    ...say(answers)
      .split("\n")
      .map((line) => `> ${line}`),
    "",
  ].join("\n");
};

/** The value under a dotted path; a number in it is a place in a list. */
export const at = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((inside, key) => Object(inside)[key], value);

/** The same, as words. */
export const said = (value: unknown, path: string): string => String(at(value, path));
