import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const skipped = new Set(["node_modules", "dist", "coverage", "out", ".git", ".turbo"]);

/** Every file below a folder of the repository, as sorted paths from its root; none when the folder does not exist. */
export const filesUnder = (root: string, folder: string, ending = ""): readonly string[] => {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(root, path, ending);
      return entry.name.endsWith(ending) ? [path] : [];
    })
    .sort();
};
