import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openStore } from "@haicap/dossier-store";
import { openPglite } from "@haicap/dossier-store/pglite";
import { definitionNamed, sealer } from "haicap/store";
import type { Options } from "./commandLine.ts";
import { countNight, type Night } from "./countNight.ts";
import { fillStore } from "./fillStore.ts";
import { province } from "./office.ts";
import { readStory } from "./readStory.ts";
import { page } from "./report/page.ts";

/** Where the dossiers of the story are: those of the one-stop example. */
const folder = new URL("../../hue-one-stop/data/", import.meta.url);

/** A night: the day's dossiers are in the store, the store is counted, the page is written. Answers the count and how many dossiers were new. */
export const nightlyReport = async ({
  asOf,
  data,
  out,
}: Options): Promise<{ readonly night: Night; readonly filled: number }> => {
  const db = await openPglite(data);
  try {
    const opened = await openStore({ db, sealer, definitions: definitionNamed, provinces: [province] });
    if (!opened.ok) throw new Error(opened.error._tag);
    const filled = await fillStore(opened.value, await readStory(folder, asOf));
    const night = await countNight(opened.value, await publishedLimits(), asOf);
    await write(out, night);
    return { night, filled };
  } finally {
    await db.close();
  }
};

/** The limit each procedure is published with; a province has it in its catalog. */
export const publishedLimits = async (): Promise<ReadonlyMap<string, string>> => {
  const [head = "", ...lines] = (await readFile(new URL("procedures.tsv", folder), "utf8")).trimEnd().split("\n");
  const [code, limit] = ["code", "limit"].map((name) => head.split("\t").indexOf(name));
  return new Map(lines.map((line) => [line.split("\t")[code ?? 0] ?? "", line.split("\t")[limit ?? 0] ?? ""]));
};

const write = async (out: string, night: Night): Promise<void> => {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, "nightly.html"), page(night));
  const parts = [...night.parts].map(([unit, part]) => `${JSON.stringify({ unit, part })}\n`);
  await writeFile(join(out, "parts.jsonl"), parts.join(""));
};
