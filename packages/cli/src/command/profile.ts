import { readFile, stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Operation } from "haicap";
import {
  explainEn,
  explainVi,
  type ProvinceProfile,
  profileNamed,
  profileNames,
  readProfile,
  withProfile,
} from "haicap/province";
import type { Terminal } from "../terminal/Terminal.ts";

/** Puts an operation in the place of another that asks the same for one province. */
export type Bind = (operation: Operation) => Operation;

/**
 * Reads the profiles named by `--profile`, put together in order, and gives what binds an operation to them. Each is the name of a worked profile
 * (`hue`), a JSON file, or a module whose default export is a profile; `#key` behind the last one names an office whose hours hold.
 *
 * Says on stderr everything that is wrong with them, in both languages, and gives `undefined`.
 */
export const readProfiles = async (named: readonly string[], terminal: Terminal): Promise<Bind | undefined> => {
  const [files, office] = withOffice(named);
  const profile = await profileIn(files, "--profile", terminal);
  if (profile === undefined) return undefined;
  if (office !== undefined && !hasOffice(profile, office))
    return refused(terminal, `--profile: không có cơ quan · no office "${office}" (${officesOf(profile).join(", ")})`);
  return (operation) => withProfile(operation, profile, office === undefined ? {} : { office });
};

/** The profile that those named make together; says on stderr, under the name of the option, what is wrong and gives `undefined`. */
export const profileIn = async (
  files: readonly string[],
  option: string,
  terminal: Terminal,
): Promise<ProvinceProfile | undefined> => {
  const written: unknown[] = [];
  for (const file of files) {
    const one = await writtenIn(file);
    if (typeof one === "string") return refused(terminal, `${option} ${file}: ${one}`);
    written.push(...one.profiles);
  }
  const read = readProfile(written.length === 1 ? written[0] : written);
  if (read.ok) return read.value;
  return refused(terminal, `${option} ${files.join(", ")}\n${explainVi(read.error)}\n${explainEn(read.error)}`);
};

const refused = (terminal: Terminal, words: string): undefined => {
  terminal.stderr.write(`${words}\n`);
};

const withOffice = (named: readonly string[]): readonly [readonly string[], string | undefined] => {
  const last = named.at(-1) ?? "";
  const [, file, office] = /^(.+)#([\w-]+)$/.exec(last) ?? [];
  return file === undefined ? [named, undefined] : [[...named.slice(0, -1), file], office];
};

const officesOf = (profile: ProvinceProfile): readonly string[] => Object.keys(profile.offices ?? {});
const hasOffice = (profile: ProvinceProfile, key: string): boolean =>
  officesOf(profile).includes(key) && profile.offices?.[key] !== null;

/** No province needs more; past it nothing is read. */
const mostBytes = 16 * 1024 * 1024;
const modules: ReadonlySet<string> = new Set([".ts", ".mts", ".js", ".mjs"]);

const writtenIn = async (name: string): Promise<{ readonly profiles: readonly unknown[] } | string> => {
  const worked = profileNamed(name);
  if (worked !== undefined) return { profiles: worked };
  try {
    if ((await stat(name)).size > mostBytes) return "lớn hơn 16 MB · larger than 16 MB";
    return {
      profiles: [modules.has(extname(name)) ? await exportOf(name) : parsed(await readFile(name, "utf8"))].flat(),
    };
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    return `không đọc được · cannot be read (${why}); ${profileNames().join(", ")}?`;
  }
};

/** A byte order mark is what Windows editors put in front. */
const parsed = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ""));

const exportOf = async (file: string): Promise<unknown> =>
  ((await import(pathToFileURL(resolve(file)).href)) as { readonly default?: unknown }).default;
