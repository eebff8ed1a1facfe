import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { machineOf } from "./machineOf.ts";

/** Where recorded runs are kept; the pages of quality are generated from them. */
export const recordsFolder = "docs/records";

/** Writes what a run found, with the machine and the day it ran on. */
export const writeRecord = (root: string, name: string, found: object): void => {
  mkdirSync(join(root, recordsFolder), { recursive: true });
  const record = { ...machineOf(), ...found };
  const file = join(root, recordsFolder, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(record, undefined, 2)}\n`);
  spawnSync(join(root, "node_modules/.bin/biome"), ["format", "--write", file], { cwd: root });
  console.log(`recorded: ${recordsFolder}/${name}.json`);
};
