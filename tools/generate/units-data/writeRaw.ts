// Writes packages/units-data/raw: the tables as JSON and CSV, for whoever does not run JavaScript. Part of the build; never committed.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rawFiles } from "./rawFiles.ts";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, "packages/units-data/raw");
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of rawFiles(root)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
