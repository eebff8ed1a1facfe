import { pathToFileURL } from "node:url";
import type { Package } from "../../repository/Package.ts";
import { entryFile, type Form } from "./checkPurity.ts";
import { child } from "./child.ts";

/** The milliseconds an import takes, net of starting Node: the middle of several fresh processes. */
export interface ImportCost {
  readonly what: string;
  readonly milliseconds: number;
}

const measuredRooms = ["kernel", "units", "calendar", "procedures", "dossiers"];
const measuredEntries = [".", "./text"];

/** What the main and `./text` entries of the five rooms cost, each alone and, last, all together in one process. */
export const importCosts = async (
  root: string,
  packages: readonly Package[],
  form: Form,
  runs: number,
): Promise<readonly ImportCost[]> => {
  const entries = packages
    .filter(({ room }) => measuredRooms.includes(room))
    .flatMap((owner) =>
      owner.entries
        .filter(({ key }) => measuredEntries.includes(key))
        .map((entry) => ({
          what: entry.specifier,
          url: pathToFileURL(`${root}/${entryFile(owner, entry, form)}`).href,
        })),
    );
  const costs: ImportCost[] = [];
  for (const { what, url } of entries) costs.push({ what, milliseconds: await medianCost([url], form, runs) });
  const all = entries.map(({ url }) => url);
  costs.push({ what: `all ${all.length} together`, milliseconds: await medianCost(all, form, runs) });
  return costs;
};

const medianCost = async (urls: readonly string[], form: Form, runs: number): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1)
    times.push(Number(await child("./timeImports.ts", urls, form === "source" ? ["@haicap/source"] : [])));
  return median(times);
};

/** The middle of some numbers; of an even count the lower of the two. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.trunc((numbers.length - 1) / 2)] ?? Number.NaN;
