import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { operationNamed } from "haicap/operations";
import { safely } from "../batch/safely.ts";
import { buildFiles } from "../reference/build/buildFiles.ts";
import { writeFiles } from "../reference/build/writeFiles.ts";
import { gatherFacts, presentDays } from "../reference/facts/gatherFacts.ts";
import { speechOf } from "../reference/words/Speech.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import { languageOf } from "./language.ts";
import { profileIn } from "./profile.ts";
import { refuse } from "./refuse.ts";

/** Options of `haicap reference build`. */
export interface ReferenceBuildOptions {
  readonly province: readonly string[];
  readonly out: string;
  readonly on?: string;
  readonly base?: string;
  readonly format: "html" | "md";
  readonly lang: string;
}

/** `haicap reference build`: a whole reference of one province, written into a folder; says how long it took. */
export const referenceBuild = async (options: ReferenceBuildOptions, terminal: Terminal): Promise<ExitCode> => {
  const started = performance.now();
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const profile = await profileIn(options.province, "--province", terminal);
  if (profile === undefined) return 2;
  if (profile.province === undefined) return misuse(noProvince(options.province), terminal);
  const on = options.on ?? latest(presentDays());
  const asked = operationNamed("units.get");
  const there = asked === undefined ? undefined : safely(asked, { code: profile.province, on });
  if (there?.ok === false) return refuse(there.error, language, terminal);
  const { format, base, out } = options;
  try {
    await mkdir(out, { recursive: true });
    const facts = gatherFacts(profile, profile.province, on);
    const files = buildFiles(facts, { language, format, ...(base === undefined ? {} : { base }) });
    const bytes = await writeFiles(out, files);
    const pages = files.filter(({ path }) => path.endsWith(`.${format}`)).length;
    const first = join(out, `index.${format}`);
    terminal.stderr.write(`${told(speechOf(language), [pages, files.length, bytes], started, first)}\n`);
    return 0;
  } catch (fault) {
    if (!isOfFiles(fault)) throw fault;
    return misuse(`--out ${out}: không ghi được · cannot be written (${fault.message})`, terminal);
  }
};

/** A fault of the file system, which has a code, and not one of ours. */
const isOfFiles = (fault: unknown): fault is Error => fault instanceof Error && "code" in fault;

/** The day the tables were last looked at; of two tables, the later one: what the other does not know of it says so. */
const latest = ({ units, procedures }: ReturnType<typeof presentDays>): string =>
  units > procedures ? units : procedures;

const told = (
  { words, count }: ReturnType<typeof speechOf>,
  [pages, files, bytes]: readonly [number, number, number],
  started: number,
  first: string,
): string => {
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const done = words.build.done(count(pages), count(files), count(Math.round(bytes / 100_000) / 10), count(seconds));
  return `${done}\n${words.build.open(first)}`;
};

const noProvince = (named: readonly string[]): string =>
  `--province ${named.join(", ")}: cấu hình không nêu mã tỉnh (province) · the profile names no province`;

const misuse = (said: string, terminal: Terminal): ExitCode => {
  terminal.stderr.write(`${said}\n`);
  return 2;
};
