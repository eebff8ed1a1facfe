import { operations } from "haicap/operations";
import { expect, it } from "vitest";
import { questions } from "./questions.fixture.ts";
import { transcript } from "./transcript.fixture.ts";

const head = `# Ten questions to an assistant

What \`haicap mcp\` is asked by an assistant and what it answers, made by \`packages/cli/src/mcp/transcript.test.ts\` with the official client. Under each call
stand the keys of its answer that are used (a dotted key is a path); what is said afterwards, by a fixed sentence in the place of the assistant, uses
nothing else. The questions are asked on 20 November 2026. \`vitest run --project @haicap/cli transcript -u\` writes this page anew.

`;

it("the page of ten questions is what the tools answer today", async () => {
  expect(questions).toHaveLength(10);
  const page = head + (await transcript(operations, questions));
  expect(page).not.toMatch(/> .*(undefined|NaN|\[object)/);
  await expect(page).toMatchFileSnapshot("../../../../docs/mcp.md");
});
