import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { machineOf } from "./machineOf.ts";
import { recordsFolder, writeRecord } from "./writeRecord.ts";

/** Adds a run to a record that holds several. */
export const appendRun = (name: string, run: object): void => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const file = join(root, recordsFolder, `${name}.json`);
  const { runs } = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { runs: readonly object[] })
    : { runs: [] };
  writeRecord(root, name, { runs: [...runs, { ...machineOf(), ...run }] });
};
