import type { Fate, Judged, Mutant } from "./Mutant.ts";

/** What became of the mutants of a file. */
export interface Score {
  readonly room: string;
  readonly file: string;
  readonly killed: number;
  readonly timedOut: number;
  /** Noticed by no test, those explained among them. */
  readonly survived: number;
  readonly explained: number;
}

export const scoresOf = (
  room: string,
  files: readonly string[],
  mutants: readonly Judged[],
  explained: (mutant: Mutant) => boolean,
): readonly Score[] =>
  files.map((file) => {
    const own = mutants.filter((one) => one.file === file);
    const of = (fate: Fate): readonly Judged[] => own.filter((one) => one.fate === fate);
    const survived = of("survived");
    return {
      room,
      file,
      killed: of("killed").length,
      timedOut: of("timedOut").length,
      survived: survived.length,
      explained: survived.filter(explained).length,
    };
  });

const sum = (scores: readonly Score[]): Omit<Score, "room" | "file"> =>
  scores.reduce(
    (all, one) => ({
      killed: all.killed + one.killed,
      timedOut: all.timedOut + one.timedOut,
      survived: all.survived + one.survived,
      explained: all.explained + one.explained,
    }),
    { killed: 0, timedOut: 0, survived: 0, explained: 0 },
  );

/** Of a hundred mutants, how many a test notices: survivors that are explained count as survivors. */
const percent = ({ killed, timedOut, survived }: Omit<Score, "room" | "file">): string => {
  const all = killed + timedOut + survived;
  return all === 0 ? "–" : ((100 * (killed + timedOut)) / all).toFixed(1);
};

export const scoreTable = (scores: readonly Score[]): string => {
  const line = (name: string, one: Omit<Score, "room" | "file">): string =>
    `${name.padEnd(44)} ${percent(one).padStart(6)} % ${`${one.killed}`.padStart(6)} killed ${`${one.timedOut}`.padStart(4)} ran for ever ${`${one.survived}`.padStart(4)} survive, ${one.explained} explained`;
  return [...scores.map((one) => line(one.file, one)), line("all", sum(scores))].join("\n");
};

const columns = ["room", "file", "killed", "timedOut", "survived", "explained", "score"];

/** The recorded scores with those of some files of a room in the place of what stood there before; `files` are all it has now. */
export const withScores = (recorded: string, scores: readonly Score[], files: readonly string[]): string => {
  const room = scores[0]?.room;
  const old = new Set(files.filter((file) => !scores.some((one) => one.file === file)));
  const others = recorded
    .split("\n")
    .slice(1)
    .filter((line) => line !== "" && (line.split("\t")[0] !== room || old.has(line.split("\t")[1] ?? "")));
  const own = scores.map((one) =>
    [one.room, one.file, one.killed, one.timedOut, one.survived, one.explained, percent(one)].join("\t"),
  );
  return `${[columns.join("\t"), ...[...others, ...own].sort()].join("\n")}\n`;
};
