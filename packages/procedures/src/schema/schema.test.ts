import { describe, expect, it } from "vitest";
import { proceduresGetInput, proceduresSearchInput, proceduresWhoHandlesInput } from "./index.ts";

describe("input of procedures.whoHandles", () => {
  const question = { code: "1.012753.H19", on: "2026-03-01" };

  it("sets the suffixes of a code aside", () => {
    expect(proceduresWhoHandlesInput.parse(question)).toEqual({ code: "1.012753", on: "2026-03-01" });
    expect(proceduresGetInput.parse({ code: "2.002788.01" })).toEqual({ code: "2.002788" });
  });

  it("takes undefined for absent, and postal for the public post", () => {
    expect(proceduresWhoHandlesInput.parse({ ...question, place: undefined, channel: "postal" })).toEqual({
      code: "1.012753",
      on: "2026-03-01",
      channel: "publicPost",
    });
  });

  it.each([
    [{ code: "1.01", on: "2026-03-01" }, "không phải mã thủ tục"],
    [{ ...question, on: "2026-02-30" }, "2026-02-30"],
    [{ ...question, receivedOn: "2026-03-02" }, "không thể sau ngày hỏi"],
    [{ ...question, facts: { colour: 1 } }, "colour"],
    [{ ...question, facts: { age: -1 } }, "facts"],
    [{ ...question, overlays: [{ province: "46" }] }, "overlays"],
  ])("refuses %j", (input, words) => {
    const parsed = proceduresWhoHandlesInput.safeParse(input);
    expect(parsed.success).toBe(false);
    expect(JSON.stringify(parsed.error?.issues)).toContain(words);
  });

  it("reads an overlay", () => {
    const overlay = {
      province: "46",
      kind: "authorisation",
      codes: ["1.001193"],
      to: { level: "commune", organ: "serviceUnit", body: "Trung tâm" },
      effective: { from: "2026-01-01", until: "2027-01-01" },
      citation: { instrument: "345/QĐ-UBND" },
    };
    expect(proceduresWhoHandlesInput.parse({ ...question, overlays: [overlay] }).overlays).toEqual([overlay]);
  });
});

it("refuses an empty search", () => {
  expect(proceduresSearchInput.safeParse({ text: "" }).success).toBe(false);
  expect(proceduresSearchInput.parse({ text: "khai", limit: undefined })).toEqual({ text: "khai" });
});
