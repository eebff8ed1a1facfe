import type { Client } from "@modelcontextprotocol/client";
import { operations } from "haicap/operations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinedClient } from "./client.fixture.ts";

let client: Client;
beforeAll(async () => {
  client = await joinedClient(operations);
});
afterAll(() => client.close());

const textOf = async (uri: string): Promise<string> => {
  const [first] = (await client.readResource({ uri })).contents;
  return first !== undefined && "text" in first ? first.text : "";
};

describe("what is served", () => {
  it("says how to read an answer, before any question", () => {
    expect(client.getInstructions()).toMatch(/Đừng đoán[\s\S]*Do not guess/);
    expect(client.getServerVersion()).toMatchObject({ name: "haicap", title: "Hai Cấp" });
  });

  it("is a tool for each operation: allowed names, words in both languages, hints, shapes that stand alone", async () => {
    const { tools } = await client.listTools();
    expect(tools).toHaveLength(operations.length);
    for (const [at, tool] of tools.entries()) {
      const operation = operations[at];
      expect(tool.name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
      expect(tool.title).toBe(`${operation?.summary.vi} · ${operation?.summary.en}`);
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true, openWorldHint: false });
      expect(tool.inputSchema).toMatchObject({ type: "object", additionalProperties: false });
      expect(tool.outputSchema).toMatchObject({ type: "object", anyOf: [{}, { required: ["_tag", "message"] }] });
      expect(JSON.stringify(tool).length).toBeLessThan(24_000);
    }
  });

  it("is a quarter of a megabyte at most for what citizens ask most", async () => {
    const some = operations.filter(({ name }) => /^(address|units|procedures|deadline)\./.test(name));
    const few = await joinedClient(some);
    expect(JSON.stringify(await few.listTools()).length).toBeLessThan(250_000);
    await few.close();
  });
});

describe("a question", () => {
  it("that has no answer is an error an assistant can read out", async () => {
    const late = { receivedAt: "2031-06-05T15:00:00+07:00", limit: "3 ngày làm việc" };
    const answered = await client.callTool({ name: "deadline_compute", arguments: late });
    expect(answered).toMatchObject({
      isError: true,
      structuredContent: { _tag: "CalendarNotPublished", year: 2031, message: { vi: /2031/, en: /2031/ } },
    });
  });

  it("of a wrong shape is refused by the operation, at its place, in both languages", async () => {
    const answered = await client.callTool({ name: "units_get", arguments: { code: 26740, extra: 1 } });
    expect(answered).toMatchObject({ isError: true, structuredContent: { _tag: "InvalidInput" } });
    expect(JSON.stringify(answered.content)).toMatch(/khoá.*extra.*no such key/s);
    expect(await client.callTool({ name: "units_get" })).toMatchObject({ structuredContent: { _tag: "InvalidInput" } });
  });

  it.each(["units.get", "nope", "constructor", "__proto__", ""])(
    "to %j is refused: there is no such tool",
    async (name) => {
      await expect(client.callTool({ name, arguments: {} })).rejects.toMatchObject({ code: -32_602 });
    },
  );

  it("of a megabyte is answered or refused, shortly", async () => {
    const text = "phường Bến Nghé ".repeat(70_000);
    const answered = await client.callTool({ name: "address_resolve", arguments: { text } });
    expect(answered).toMatchObject({ structuredContent: { status: "candidates" } });
    expect(JSON.stringify(answered.content).length).toBeLessThan(20_000);
    const limit = await client.callTool({ name: "limits_parse", arguments: { text } });
    expect(JSON.stringify(limit.content).length).toBeLessThan(20_000);
  });

  it("with too many parts is refused before it is read", async () => {
    const open = Array.from({ length: 200_001 }, () => 0);
    const answered = await client.callTool({ name: "deadline_impact", arguments: { open } });
    expect(answered.isError).toBe(true);
    expect(JSON.stringify(answered.content)).toContain("200000");
  });
});

describe("what can be read", () => {
  it("is listed: the years of the calendar and the definitions; the rest by template", async () => {
    const { resources } = await client.listResources();
    const uris = resources.map(({ uri }) => uri);
    expect(uris).toEqual(expect.arrayContaining(["haicap://calendar/2026", "haicap://definitions/decree-118-2025"]));
    expect(uris).not.toContain("haicap://calendar/2031");
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      "haicap://units/{code}",
      "haicap://calendar/{year}",
      "haicap://procedures/{code}",
      "haicap://definitions/{id}",
    ]);
    for (const uri of uris) expect((await textOf(uri)).length).toBeGreaterThan(100);
  });

  it("is what the operations answer", async () => {
    expect(JSON.parse(await textOf("haicap://units/26740"))).toMatchObject({
      "units.get": { ok: true, value: { unit: { name: "Sài Gòn" } } },
      "units.predecessors": { ok: true },
    });
    expect(JSON.parse(await textOf("haicap://units/760"))).toMatchObject({
      "units.get": { ok: false, error: { _tag: "UnitNotFound" } },
    });
    expect(JSON.parse(await textOf("haicap://procedures/1.001193"))).toMatchObject({ field: "Hộ tịch" });
    expect(JSON.parse(await textOf("haicap://calendar/2026"))).toMatchObject({ year: 2026 });
    expect(JSON.parse(await textOf("haicap://definitions/decree-61-2018"))).toMatchObject({ id: "decree-61-2018" });
  });

  it.each([
    ["haicap://units/99999", "99999"],
    ["haicap://calendar/2050", "2050"],
    ["haicap://calendar/x", "year"],
    ["haicap://procedures/1.001139", "1.001139"],
    ["haicap://definitions/decree-2030", "decree-118-2025"],
    ["haicap://nothing/1", "not found"],
  ])("is not %s, and the reason is told", async (uri, said) => {
    await expect(textOf(uri)).rejects.toThrow(said);
  });

  it("is completed from what is typed", async () => {
    const complete = async (uri: string, name: string, value: string): Promise<readonly string[]> =>
      (await client.complete({ ref: { type: "ref/resource", uri }, argument: { name, value } })).completion.values;
    expect(await complete("haicap://units/{code}", "code", "sài gòn")).toContain("26740");
    expect(await complete("haicap://procedures/{code}", "code", "đăng ký khai sinh")).toContain("1.001193");
    expect(await complete("haicap://procedures/{code}", "code", "")).toEqual([]);
    expect(await complete("haicap://calendar/{year}", "year", "202")).toContain("2026");
    expect(await complete("haicap://definitions/{id}", "id", "decree-6")).toEqual(["decree-61-2018"]);
  });

  it("is nothing where the operations behind it are not served", async () => {
    const few = await joinedClient([]);
    await expect(few.readResource({ uri: "haicap://calendar/2026" })).rejects.toThrow("calendar.year");
    await few.close();
  });
});

describe("a prompt", () => {
  const question = "tôi ở phường Bến Nghé cũ, đăng ký khai sinh ở đâu, bao giờ có?";
  const promptText = async (name: string, given: Record<string, string>): Promise<string> => {
    const { messages } = await client.getPrompt({ name, arguments: given });
    return JSON.stringify(messages[0]?.content);
  };

  it("leads a citizen's question through tools that exist, in the language asked for", async () => {
    const { tools } = await client.listTools();
    const names = new Set(tools.map(({ name }) => name));
    for (const prompt of ["citizen_question", "official_question"])
      for (const language of ["vi", "en"]) {
        const text = await promptText(prompt, { question, language, today: "2026-11-20" });
        expect(text).toContain(question);
        expect(text).toContain("2026-11-20");
        expect(text.includes("Quy tắc")).toBe(language === "vi");
        const named = [...text.matchAll(/\b([a-z]+_[a-zA-Z]+)\b/g)].map(([, name]) => name ?? "");
        expect(named.length).toBeGreaterThan(4);
        expect(named.filter((name) => !names.has(name))).toEqual([]);
      }
  });

  it("knows the office of an official, and does without today", async () => {
    expect(await promptText("official_question", { question, unit: "26740" })).toMatch(
      /đơn vị 26740.*Hỏi ngày hôm nay/s,
    );
    expect(await promptText("official_question", { question, unit: "26740", language: "en" })).toContain("unit 26740");
  });

  it("needs its question", async () => {
    await expect(promptText("citizen_question", {})).rejects.toThrow("question");
    await expect(promptText("no_prompt", { question })).rejects.toThrow("not found");
  });
});
