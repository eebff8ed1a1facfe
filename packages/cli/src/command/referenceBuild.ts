import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataVersions } from "haicap";
import { buildFiles } from "../reference/build/buildFiles.ts";
import { writeFiles } from "../reference/build/writeFiles.ts";
import { gatherFacts, presentDays } from "../reference/facts/gatherFacts.ts";
import { askingUnder } from "../reference/facts/Scope.ts";
import { speechOf } from "../reference/words/Speech.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import { languageOf } from "./language.ts";
import { readPatch } from "./patch.ts";
import { profileIn } from "./profile.ts";
import { refuse } from "./refuse.ts";

/** Options of `haicap reference build`. */
export interface ReferenceBuildOptions {
  readonly province: readonly string[];
  readonly out: string;
  readonly on?: string;
  readonly base?: string;
  readonly patch?: string;
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
  const { province } = profile;
  if (province === undefined) return misuse(noProvince(options.province), terminal);
  const patch = await readPatch(options.patch, terminal);
  if (patch === undefined) return 2;
  const asking = askingUnder(profile, patch);
  const there = asking.ask("units.get", { code: province, ...(options.on === undefined ? {} : { on: options.on }) });
  if (!there.ok) return refuse(there.error, language, terminal);
  const on = options.on ?? latest(presentDays(asking, province));
  const { words } = speechOf(language);
  const step = (said: string): unknown => terminal.watched && terminal.stderr.write(`${said}\n`);
  const { format, base, out } = options;
  try {
    await mkdir(out, { recursive: true });
    step(words.build.asking);
    const facts = gatherFacts({ ...asking, profile, province, on }, { versions: await patchVersion(options.patch) });
    step(words.build.writing);
    const files = buildFiles(facts, asking, { language, format, ...(base === undefined ? {} : { base }) });
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

/** A patch stands beside the versions of the data by a digest of its file. */
const patchVersion = async (file: string | undefined): Promise<DataVersions> =>
  file === undefined
    ? {}
    : {
        patch: createHash("sha256")
          .update(await readFile(file))
          .digest("hex")
          .slice(0, 8),
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
