import { address } from "haicap";
import { numberInWords } from "../../shell/dates.ts";
import type { Language } from "../../shell/Tool.ts";
import type { Found } from "./Found.ts";
import { words } from "./words.ts";

const mostChoices = 12;

/** The unit a text names on a day: its code, alone or in brackets behind a name, or an address; an empty text names none. */
export const placeOf = (text: string, on: string, language: Language): Found<string | undefined> => {
  const said = words[language];
  const written = /^\d{2,5}$|(?<=\()\d{2,5}(?=\)$)/u.exec(text)?.[0];
  if (text === "" || written !== undefined) return { kind: "one", value: written };
  const read = address.resolve({ text, on });
  if (!read.ok) return { kind: "refused", why: read.error.message[language] };
  if (read.value.status === "resolved") return { kind: "one", value: read.value.unit.code };
  const units = new Map(read.value.candidates.map((one) => [one.unit.code, one]));
  if (units.size === 0) return { kind: "refused", why: said.noPlace(text) };
  return {
    kind: "choose",
    question: said.whichPlace(numberInWords(units.size, language)),
    asked: {
      operation: "address.resolve",
      input: { text, on },
      print: "for (const { unit } of answer.value.candidates) console.log(unit.code, unit.fullName);",
    },
    choices: [...units.values()].slice(0, mostChoices).map(({ unit: { code, fullName, parent }, origin }) => {
      const name = parent === undefined ? fullName : `${fullName}, ${parent.fullName}`;
      return {
        text: `${name} (${code})`,
        name,
        notes: [code, ...(origin === undefined ? [] : [origin.fullName])].join(" · "),
      };
    }),
  };
};
