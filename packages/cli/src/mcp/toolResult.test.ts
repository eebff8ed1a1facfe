import { describe, expect, it } from "vitest";
import { shortText, toolResult } from "./toolResult.ts";

describe("the text of an answer", () => {
  it("is the answer, when it is short", () => {
    expect(shortText({ a: [1, "hai"] })).toBe('{"a":[1,"hai"]}');
  });

  it("is cut in its lists and strings when it is long, and says so", () => {
    const long = {
      certainty: "confirmed",
      rows: Array.from({ length: 5000 }, (_, n) => ({ n, words: "chữ ".repeat(50) })),
    };
    const text = shortText(long);
    expect(text.length).toBeLessThan(6200);
    expect(text).toContain('"certainty":"confirmed"');
    expect(text).toContain("… +4");
    expect(text).toContain("structuredContent");
  });

  it("stays short however deep or wide the answer is", () => {
    const wide = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`key${n}`, "x".repeat(90)]));
    expect(shortText(wide).length).toBeLessThan(6200);
  });
});

describe("a failure", () => {
  it("is an error that carries its tag, its data and its words, and does not repeat a long question", () => {
    const message = { vi: "v".repeat(5000), en: "unknown" };
    const result = toolResult({ ok: false, error: { _tag: "Odd", n: 3, message } });
    expect(result).toMatchObject({ isError: true, structuredContent: { _tag: "Odd", n: 3, message } });
    expect(JSON.stringify(result.content).length).toBeLessThan(1200);
    expect(JSON.stringify(result.content)).toContain("unknown\\n(Odd)");
  });
});
