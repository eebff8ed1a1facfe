import { describe, expect, it } from "vitest";
import { words as shell } from "./shell/words.ts";
import { words as addresses } from "./tools/addresses/words.ts";
import { words as deadline } from "./tools/deadline/words.ts";
import { words as dossier } from "./tools/dossier/words.ts";
import { words as handling } from "./tools/handling/words.ts";
import { tools } from "./tools/tools.ts";

/** Every place in the words, and whether a text, a sentence to be filled in, or the value of a choice stands there. */
const places = (value: unknown, path = ""): readonly string[] => {
  if (typeof value === "string" || typeof value === "function") return [`${path}: ${typeof value}`];
  return Object.entries(value as object).flatMap(([key, one]) => places(one, `${path}.${key}`));
};

const texts = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [];
  return Object.values(value as object).flatMap(texts);
};

describe.each(Object.entries({ shell, addresses, deadline, dossier, handling }))("the words of %s", (_name, words) => {
  it("are there in both languages", () => {
    expect(places(words.vi)).toEqual(places(words.en));
  });

  it("are Vietnamese in the one and English in the other", () => {
    const marked = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
    const vi = texts(words.vi);
    expect(vi.filter((text) => marked.test(text)).length / vi.length).toBeGreaterThan(0.6);
    const quoted = /“[^”]*”|ngày làm việc|Viet Nam|^\d\d? (?:ngày|giờ|tháng)/gu;
    expect(texts(words.en).filter((text) => marked.test(text.replaceAll(quoted, "")))).toEqual([]);
  });
});

it("names every tool and every example in both languages", () => {
  for (const { words, examples } of tools) {
    expect(new Set([words.vi.title, words.en.title]).size).toBe(2);
    for (const { name } of examples) expect(new Set([name.vi, name.en]).size).toBe(2);
  }
});
