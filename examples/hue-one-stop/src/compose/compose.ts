import { writeFileSync } from "node:fs";
import { composeDossiers } from "./composeDossiers.ts";
import { csvText, historiesText } from "./files.ts";
import { readTables } from "./tables.ts";

const rows = composeDossiers(readTables());
writeFileSync(new URL("../../data/dossiers.csv", import.meta.url), csvText(rows));
writeFileSync(new URL("../../data/histories.jsonl", import.meta.url), historiesText(rows));
console.log(`${rows.length} rows composed`);
