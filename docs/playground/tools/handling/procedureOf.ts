import { procedures } from "haicap";
import { numberInWords } from "../../shell/dates.ts";
import type { Language } from "../../shell/Tool.ts";
import type { Found } from "./Found.ts";
import { words } from "./words.ts";

const mostChoices = 12;

/** The code a text names: written alone or in brackets behind a name, or the one procedure its words find. */
export const procedureOf = (text: string, on: string, language: Language): Found<string> => {
  const said = words[language];
  const written = /^\d[\d.]*[\w.]*$|(?<=\()\d\.\d{6}[\w.]*(?=\)$)/u.exec(text)?.[0];
  if (written !== undefined) return { kind: "one", value: written };
  if (text === "") return { kind: "refused", why: said.nothingAsked };
  const input = { text, on, limit: mostChoices };
  const searched = procedures.search(input);
  if (!searched.ok) return { kind: "refused", why: searched.error.message[language] };
  const { matches, total } = searched.value;
  const [first] = matches;
  if (first === undefined) return { kind: "refused", why: said.noProcedure(text) };
  if (matches.length === 1) return { kind: "one", value: first.code };
  return {
    kind: "choose",
    question: said.whichProcedure(numberInWords(total, language)),
    asked: {
      operation: "procedures.search",
      input,
      print: "for (const { code, name } of answer.value.matches) console.log(code, name);",
    },
    choices: matches.map(({ code, name, field, levels }) => ({
      text: `${name} (${code})`.length > 480 ? code : `${name} (${code})`,
      name,
      notes: [code, field, ...levels.map((level) => said.level[level])].join(" · "),
    })),
  };
};
