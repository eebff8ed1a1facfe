import { writeFileSync } from "node:fs";
import { legacyFiles } from "./legacyFiles.ts";

const { csv, histories } = legacyFiles();
writeFileSync(new URL("../../data/dossiers.csv", import.meta.url), csv);
writeFileSync(new URL("../../data/histories.jsonl", import.meta.url), histories);
console.log(`${csv.split("\r\n").length - 2} rows composed`);
