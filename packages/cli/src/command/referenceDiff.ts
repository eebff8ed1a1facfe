import { diffLines } from "../reference/manifest/diffLines.ts";
import { diffManifests } from "../reference/manifest/diffManifests.ts";
import { readManifest } from "../reference/manifest/readManifest.ts";
import { speechOf } from "../reference/words/Speech.ts";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import { languageOf } from "./language.ts";
import type { Spoken } from "./Spoken.ts";

/** Options of `haicap reference diff`. */
export type ReferenceDiffOptions = Spoken;

/** `haicap reference diff <before> <after>`: what two builds say differently of the law. */
export const referenceDiff = async (
  before: string,
  after: string,
  options: ReferenceDiffOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const [from, to] = [await readManifest(before), await readManifest(after)];
  const wrong = [from, to].filter((one) => typeof one === "string");
  if (typeof from === "string" || typeof to === "string") {
    terminal.stderr.write(`${wrong.join("\n")}\n`);
    return 2;
  }
  const diff = diffManifests(from, to);
  const text = options.json ? JSON.stringify(diff, null, 2) : diffLines(diff, speechOf(language)).join("\n");
  terminal.stdout.write(`${text}\n`);
  return 0;
};
