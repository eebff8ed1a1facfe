import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Finding } from "../../repository/Finding.ts";
import type { Entry, Package } from "../../repository/Package.ts";
import { child } from "./child.ts";

/** Which form of the packages is imported: as built, or the sources. */
export type Form = "built" | "source";

/** The path of an entry in a form, from the root. `./bin` is a program, not for importing: it has none. */
export const entryFile = (owner: Package, entry: Entry, form: Form): string | undefined => {
  if (entry.key === "./bin") return undefined;
  return form === "source" ? entry.source : `${owner.folder}/${(entry.built ?? "missing").replace(/^\.\//, "")}`;
};

/** Imports every entry of every package in a process of its own and names those that reach for files or the network. */
export const checkPurity = async (
  root: string,
  packages: readonly Package[],
  form: Form,
): Promise<readonly Finding[]> => {
  const files = packages.flatMap((owner) => owner.entries.map((entry) => entryFile(owner, entry, form)));
  const queue = files.filter((file) => file !== undefined);
  const findings: Finding[] = [];
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift())
      findings.push(...(await importEntry(root, file, form)));
  };
  await Promise.all([work(), work()]);
  return findings.sort((a, b) => (a.file < b.file ? -1 : 1));
};

const importEntry = async (root: string, file: string, form: Form): Promise<readonly Finding[]> => {
  if (!existsSync(`${root}/${file}`)) return [{ file, message: "is not there; build first" }];
  const conditions = form === "source" ? ["@haicap/source"] : [];
  try {
    const accesses = JSON.parse(await child("./importGuarded.ts", [pathToFileURL(`${root}/${file}`).href], conditions));
    return (accesses as readonly string[]).map((access) => ({ file, message: `importing it reaches for ${access}` }));
  } catch (failure) {
    return [{ file, message: `cannot be imported: ${reasonOf(String(failure))}` }];
  }
};

const reasonOf = (output: string): string =>
  /^\w*Error.*: .*$/m.exec(output.replace(/^Error: Command failed.*$/m, ""))?.[0] ?? output;
