import type { address, units } from "haicap";
import { operationNamed } from "haicap/operations";
import type { Terminal } from "../terminal/Terminal.ts";
import { coloured } from "./coloured.ts";
import { day } from "./day.ts";
import type { ExitCode } from "./ExitCode.ts";
import { type Language, languageOf } from "./language.ts";
import { readPatch } from "./patch.ts";
import { refuse } from "./refuse.ts";
import type { Spoken } from "./Spoken.ts";

interface UnitOptions extends Spoken {
  readonly on?: string;
  readonly patch?: string;
}

const words = {
  vi: {
    spokenOf: "Nói về ngày",
    since: "từ",
    until: "đến hết ngày",
    before: "Trước đó",
    after: "Sau đó",
    candidates: "Chưa xác định được một đơn vị; các khả năng",
    none: "Không nhận ra đơn vị nào trong",
    unread: "Phần chưa đọc",
    part: "một phần",
    noResidents: "chỉ đất, không có dân cư",
  },
  en: {
    spokenOf: "Speaking of",
    since: "from",
    until: "to",
    before: "Before",
    after: "After",
    candidates: "No single unit follows; candidates",
    none: "No unit recognised in",
    unread: "Not read",
    part: "part",
    noResidents: "land only, no residents",
  },
} as const;

/** `haicap unit <code or text>`: a code of 2, 3 or 5 digits is looked up, anything else is read as an address. */
export const unit = async (text: string, options: UnitOptions, terminal: Terminal): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const ask = await asker(options.patch, terminal);
  if (ask === undefined) return 2;
  const on = options.on === undefined ? {} : { on: options.on };
  const isCode = /^\s*\d{2,5}\s*$/.test(text);
  const result = isCode ? ask("units.get", { code: text.trim(), ...on }) : ask("address.resolve", { text, ...on });
  if (options.json) {
    terminal.stdout.write(`${JSON.stringify(result.ok ? result.value : result.error, null, 2)}\n`);
    return result.ok ? 0 : 1;
  }
  if (!result.ok) return refuse(result.error, language, terminal);
  const lines =
    "candidates" in result.value ? ofAddress(text, result.value, language) : ofCode(result.value, language, ask);
  terminal.stdout.write(`${coloured(lines.join("\n"), terminal)}\n`);
  return "candidates" in result.value && result.value.status === "unresolved" ? 1 : 0;
};

interface Asked {
  readonly "units.get": typeof units.get;
  readonly "units.predecessors": typeof units.predecessors;
  readonly "units.successors": typeof units.successors;
  readonly "address.resolve": typeof address.resolve;
}
type Ask = <Name extends keyof Asked>(name: Name, input: Parameters<Asked[Name]>[0]) => ReturnType<Asked[Name]>;

/** Asks an operation with what `--patch` and `--profile` say; `undefined` when the patch file is not right. */
const asker = async (patch: string | undefined, terminal: Terminal): Promise<Ask | undefined> => {
  const patched = await readPatch(patch, terminal);
  if (patched === undefined) return undefined;
  return (name, input) => {
    const operation = operationNamed(name);
    if (operation === undefined) throw new Error(`the registry has no ${name}`);
    return patched(operation).run(input) as ReturnType<Asked[typeof name]>;
  };
};

type Got = Extract<ReturnType<typeof units.get>, { ok: true }>["value"];
type Resolved = Extract<ReturnType<typeof address.resolve>, { ok: true }>["value"];
type Unit = Got["unit"];

const typeInEnglish = (type: Unit["type"]): string => type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const nameOf = (one: Unit, language: Language): string =>
  language === "vi" ? one.fullName : `${one.nameEn} ${typeInEnglish(one.type)}`;

const title = (one: Unit, language: Language): string => {
  const parent = one.parent === undefined ? "" : `, ${one.parent.fullName} (${one.parent.code})`;
  return `${nameOf(one, language)} (${one.code})${parent}`;
};

const ofCode = (got: Got, language: Language, ask: Ask): readonly string[] => {
  const say = words[language];
  const { from, until } = got.unit.effective;
  const span = [
    from === undefined ? "" : `${say.since} ${day(from, language)}`,
    until === undefined ? "" : `${say.until} ${day(until, language, -1)}`,
  ].filter((part) => part !== "");
  return [
    title(got.unit, language),
    `  ${[...span, `${say.spokenOf} ${day(got.on, language)}`].join(" · ")}`,
    ...neighbours(got, language, ask),
  ];
};

const neighbours = (got: Got, language: Language, ask: Ask): readonly string[] => {
  const say = words[language];
  const of = { code: got.unit.code, on: got.on };
  const found = ask(got.unit.era === "twoTier" ? "units.predecessors" : "units.successors", of);
  if (!found.ok || found.value.edges.length === 0) return [];
  return [
    `  ${got.unit.era === "twoTier" ? say.before : say.after}:`,
    ...found.value.edges.map((edge) => {
      const notes = [
        edge.extent === "part" ? say.part : "",
        edge.residents === "none" ? say.noResidents : "",
        edge.citation.instrument,
      ];
      return `    ${title(edge.unit, language)} – ${notes.filter((note) => note !== "").join(", ")}`;
    }),
  ];
};

const ofAddress = (text: string, resolved: Resolved, language: Language): readonly string[] => {
  const say = words[language];
  const rest = resolved.rest === "" ? [] : [`  ${say.unread}: ${resolved.rest}`];
  if (resolved.status === "unresolved") return [`${say.none} "${text}"`, ...rest];
  const listed = resolved.candidates.map(({ unit: one, origin, residents }) => {
    const from = origin === undefined ? "" : ` ← ${title(origin, language)}`;
    return `    ${title(one, language)}${from}${residents === "none" ? ` – ${say.noResidents}` : ""}`;
  });
  if (resolved.unit !== undefined)
    return [title(resolved.unit, language), ...listed.filter((line) => line.includes("←")), ...rest];
  return [`${say.candidates}:`, ...listed, ...rest];
};
