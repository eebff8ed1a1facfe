import type { Speech } from "../words/Speech.ts";
import type { Change, DayChange, ManifestDiff, ProcedureChange, ProcedurePart, UnitChange } from "./diffManifests.ts";
import { partWords } from "./partWords.ts";

/** A comparison told to a person, as Markdown that also reads well on a terminal. */
export const diffLines = (diff: ManifestDiff, speech: Speech): readonly string[] => {
  const { words, day } = speech;
  const said = words.diff;
  const [added, removed, changed] = (["added", "removed", "changed"] as const).map((change) =>
    diff.procedures.filter((one) => one.change === change),
  );
  const nothing = [diff.units, diff.procedures, diff.days, diff.sunsets].every((list) => list.length === 0);
  return [
    `# ${said.title(diff.to.name)}`,
    "",
    said.between(day(diff.from.on), day(diff.to.on)),
    ...(diff.from.province === diff.to.province ? [] : [said.otherProvince(diff.from.name, diff.to.name)]),
    ...(nothing ? ["", said.nothing] : []),
    ...part(
      said.units,
      diff.units.map((one) => unitLine(one, speech)),
    ),
    ...part(said.added, added?.flatMap((one) => procedureLines(one, speech)) ?? []),
    ...part(said.removed, removed?.flatMap((one) => procedureLines(one, speech)) ?? []),
    ...part(said.changed, changed?.flatMap((one) => procedureLines(one, speech)) ?? []),
    ...part(
      said.days,
      diff.days.map((one) => dayLine(one, speech)),
    ),
    ...part(
      said.sunsets,
      diff.sunsets.map((one) => changeLine(one, speech, day)),
    ),
    ...part(
      said.versions,
      diff.versions.map((one) => changeLine(one, speech, (version) => version)),
    ),
  ];
};

const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `## ${title} (${lines.filter((line) => line.startsWith("- ")).length})`, "", ...lines];

const unitLine = (one: UnitChange, { words: { diff } }: Speech): string => {
  switch (one.change) {
    case "added":
      return `- ${one.code} ${one.name}: ${diff.unitAdded}${one.from.length === 0 ? "" : ` (${one.from.join(", ")})`}`;
    case "ended":
      return `- ${one.code} ${one.name}: ${diff.unitEnded}`;
    case "renamed":
      return `- ${one.code}: ${one.before} → ${one.after}`;
    case "madeOf":
      return `- ${one.code} ${one.name}: ${diff.madeOf} ${one.before || "–"} → ${one.after || "–"}`;
  }
};

const procedureLines = (one: ProcedureChange, speech: Speech): readonly string[] => {
  const head = `- ${one.code} ${one.name}`;
  if (one.change !== "changed")
    return [
      `${head}${one.owners.length === 0 ? "" : ` – ${one.owners.map((owner) => partWords("owners", owner, speech)).join("; ")}`}`,
    ];
  return [head, ...one.parts.flatMap(({ part: key, before, after }) => partLines(key, before, after, speech))];
};

/** Only what is not on both sides is told, in order: a list of ten of which one changed is one line. */
const partLines = (
  key: ProcedurePart,
  before: readonly string[],
  after: readonly string[],
  speech: Speech,
): readonly string[] => {
  const told = (all: readonly string[], others: readonly string[]): string =>
    all
      .filter((one) => !others.includes(one))
      .map((one) => partWords(key, one, speech))
      .join("; ") || "–";
  return [`  - ${speech.words.diff.part[key] ?? key}: ${told(before, after)} → ${told(after, before)}`];
};

const dayLine = ({ change, key, before, after }: DayChange, speech: Speech): string => {
  const { diff } = speech.words;
  const what = change === "confirmed" ? diff.confirmed : diff.dayChange[change];
  const told = [before, after].filter((one) => one !== undefined).map((one) => dayWords(one, speech));
  return `- ${speech.weekday(key)} ${speech.day(key)}: ${what}, ${told.join(" → ")}`;
};

/** `holiday: Quốc khánh 2/9`, or `confirmed, 9441/TB-BNV`: the first word is a key. */
const dayWords = (said: string, { words: { year } }: Speech): string =>
  said.replace(/^\w+/, (key) => year.kind[key] ?? year.sure[key] ?? key);

const changeLine = ({ key, before, after }: Change<string>, _: Speech, say: (value: string) => string): string =>
  `- ${key}: ${before === undefined ? "–" : say(before)} → ${after === undefined ? "–" : say(after)}`;
