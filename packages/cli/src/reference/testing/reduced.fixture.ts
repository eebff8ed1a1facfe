import { profileNamed, readProfile } from "haicap/province";
import { type BuildOptions, buildFiles } from "../build/buildFiles.ts";
import type { Facts } from "../facts/Facts.ts";
import { gatherFacts } from "../facts/gatherFacts.ts";
import type { Attachment } from "../page/Page.ts";

/** Procedures of every sort: original, moved from the district, chosen by the applicant, by facts, by the case, of the police, new, abolished. */
const fewCodes: ReadonlySet<string> = new Set([
  "1.000145",
  "1.000025",
  "1.001193",
  "1.004222",
  "1.004859",
  "2.000528",
  "2.000635",
  "2.000815",
  "1.013978",
  "1.012753",
  "1.004366",
  "1.116812",
]);

/** The facts of Huế with a few procedures, gathered once for each day. */
export const fewFacts = (on = "2026-10-10", more: object = {}): Facts => {
  const key = `${on} ${JSON.stringify(more)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const read = readProfile([...(profileNamed("hue") ?? []), more]);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const facts = gatherFacts(read.value, "46", on, { only: fewCodes });
  kept.set(key, facts);
  return facts;
};

const kept = new Map<string, Facts>();

/** The files of a small reference by their paths. */
export const fewFiles = (options: Partial<BuildOptions> = {}, facts: Facts = fewFacts()): ReadonlyMap<string, string> =>
  byPath(buildFiles(facts, { language: "vi", format: "html", ...options }));

const byPath = (files: readonly Attachment[]): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, content }) => [path, content]));
