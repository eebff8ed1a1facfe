import { describe, expect, it } from "vitest";
import { recordingTerminal } from "../testing/streams.fixture.ts";
import { writeLines } from "./writeLines.ts";

async function* lines(count: number): AsyncGenerator<string> {
  for (let index = 0; index < count; index++) yield `line ${index} ${"x".repeat(40)}`;
}

describe("writeLines", () => {
  it("writes every line and is silent when nobody watches", async () => {
    const { terminal, out, err } = recordingTerminal();
    expect(await writeLines(terminal, lines(5000))).toBe(5000);
    expect(out().split("\n")).toHaveLength(5001);
    expect(err()).toBe("");
  });

  it("counts aloud when a person watches", async () => {
    const { terminal, err } = recordingTerminal("", true);
    await writeLines(terminal, lines(2500));
    expect(err()).toContain("2.500");
  });
});
