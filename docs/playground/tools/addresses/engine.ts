import { address } from "haicap";
import { numberInWords } from "../../shell/dates.ts";
import { literal } from "../../shell/literal.ts";
import { refused, whyNot, wrongDate } from "../../shell/refused.ts";
import { commandOf } from "../../shell/samples.ts";
import type { Answer, Language, Sample, State } from "../../shell/Tool.ts";
import { mostLines, type ReadLine } from "./ReadLine.ts";
import { view } from "./view.ts";
import { words } from "./words.ts";

/** Characters of a line. */
const longest = 500;
/** Milliseconds of reading before the page gets its turn. */
const slice = 24;

type Question = Parameters<typeof address.resolve>[0];

/** Reads every line, giving way to the page between some. */
export const answer = async (state: State, language: Language): Promise<Answer> => {
  const said = words[language];
  const all = linesOf(state);
  const labels = { on: said.on.label };
  const wrong = all.length === 0 ? said.nothingAsked : wrongDate(state, labels, language);
  if (wrong !== undefined) return refused(wrong, language);
  const lines: ReadLine[] = [];
  let rested = performance.now();
  for (const text of all.slice(0, mostLines)) {
    const asked = text.length > longest ? undefined : address.resolve(questionOf(text, state));
    if (asked?.ok === false)
      return refused(whyNot(asked.error, labels, language), language, samplesOf(all.slice(0, 1), state, language));
    lines.push({ text, answer: asked?.value });
    if (performance.now() - rested < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    rested = performance.now();
  }
  const resolved = lines.filter((line) => line.answer?.status === "resolved").length;
  return {
    said: `${said.counts(numberInWords(lines.length, language))}: ${numberInWords(resolved, language)} ${said.resolved}`,
    view: view(lines, all.length > mostLines, language),
    samples: samplesOf(all.slice(0, mostLines), state, language),
  };
};

const linesOf = ({ text = "" }: State): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const questionOf = (text: string, { on, era }: State): Question => ({
  text,
  ...(on === undefined ? {} : { on }),
  ...(era === "threeTier" || era === "twoTier" ? { writtenUnder: era } : {}),
});

/** Samples show that many lines at most; the rest is for a file. */
const mostShown = 20;

const samplesOf = (all: readonly string[], state: State, language: Language): readonly Sample[] => {
  const texts = all.filter((text) => text.length <= longest).slice(0, mostShown);
  const { text: _, ...options } = questionOf("", state);
  const program = `import { address } from "haicap";

const lines = ${literal(texts)};

for (const text of lines) {
  const answer = address.resolve(${literal({ ...options })
    .replace(/^\{ ?/u, "{ text, ")
    .replace("{ text, }", "{ text }")});
  if (!answer.ok) console.log(text, "→", answer.error.message.${language});
  else if (answer.value.status === "resolved") console.log(text, "→", answer.value.unit.fullName);
  else console.log(text, "→", answer.value.candidates.map(({ unit }) => unit.fullName));
}
`;
  return [
    { kind: "code", text: program },
    {
      kind: "command",
      text: commandOf(
        "address.resolve",
        texts.map((text) => questionOf(text, state)),
      ),
    },
  ];
};
