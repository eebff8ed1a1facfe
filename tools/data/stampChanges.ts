import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatted } from "../generate/province/formatted.ts";
import type { ChangesEntry } from "./recordChanges.ts";

/** Gives what was recorded as `next` the version its package now has, once changesets have raised it; the files written. */
export const stampChanges = (root: string): readonly string[] =>
  readdirSync(join(root, "packages"))
    .map((name) => ({
      file: join(root, "packages", name, "changes.json"),
      manifest: join(root, "packages", name, "package.json"),
    }))
    .filter(({ file }) => existsSync(file))
    .flatMap(({ file, manifest }) => {
      const entries: readonly ChangesEntry[] = JSON.parse(readFileSync(file, "utf8"));
      if (!entries.some(({ version }) => version === "next")) return [];
      const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
      const stamped = entries.map((entry) => (entry.version === "next" ? { ...entry, version } : entry));
      writeFileSync(file, `${formatted(stamped)}\n`);
      return [file];
    });
