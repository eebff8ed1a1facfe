export { type CpsvApOptions, type JsonLd, toCpsvAp } from "./toCpsvAp.ts";
export { toCsv } from "./toCsv.ts";
export { type ProcedureFile, toJson } from "./toJson.ts";
export { toSheets, toTable, type WrittenSheet } from "./toSheets.ts";
