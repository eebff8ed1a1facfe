import { type PatchFile, withPatchFile } from "haicap/operations";
import { profileNamed, readProfile } from "haicap/province";
import { type BuildOptions, buildFiles } from "../build/buildFiles.ts";
import type { Facts } from "../facts/Facts.ts";
import { gatherFacts } from "../facts/gatherFacts.ts";
import { type Asking, askingUnder } from "../facts/Scope.ts";

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

/** The facts of Huế with a few procedures, gathered once for each day; `more` is put on its profile, `patch` under every question. */
export const fewFacts = (on = "2026-10-10", more: object = {}, patch: PatchFile = {}): Facts => {
  const key = `${on} ${JSON.stringify([more, patch])}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const read = readProfile([...(profileNamed("hue") ?? []), more]);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const asking = askingUnder(read.value, (operation) => withPatchFile(operation, patch));
  const facts = gatherFacts({ ...asking, profile: read.value, province: "46", on }, { only: fewCodes });
  kept.set(key, facts);
  askings.set(facts, asking);
  return facts;
};

const kept = new Map<string, Facts>();
const askings = new WeakMap<Facts, Asking>();

/** The files of a small reference by their paths. */
export const fewFiles = (
  options: Partial<BuildOptions> = {},
  facts: Facts = fewFacts(),
): ReadonlyMap<string, string> => {
  const asking = askings.get(facts) ?? askingUnder(facts.profile);
  const files = buildFiles(facts, asking, { language: "vi", format: "html", ...options });
  return new Map(files.map(({ path, content }) => [path, content]));
};
