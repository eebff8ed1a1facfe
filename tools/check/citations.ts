// Checks that everything cited exists: @legal tags of doc comments, and the columns of tables that tools/check/citations.json names.

import { commandLine } from "../repository/commandLine.ts";
import { readPackages } from "../repository/Package.ts";
import { report } from "../repository/report.ts";
import { readCitationRules } from "./citations/CitationRule.ts";
import { checkLegalTags } from "./citations/checkLegalTags.ts";
import { checkTables } from "./citations/checkTables.ts";
import { legalKeys, legalTable } from "./citations/legalKeys.ts";

const { root } = commandLine();
const packages = readPackages(root);
const { keys, findings } = legalKeys(root);
const tags = checkLegalTags(root, packages, keys);
const tables = checkTables(root, packages, readCitationRules(root), keys);
const nothing = tags.citations === 0 ? [{ file: legalTable, message: "no @legal tag was read" }] : [];
report(
  "citations",
  [...findings, ...tags.findings, ...tables.findings, ...nothing],
  `${keys.size} instruments, ${tags.citations} citations in doc comments, ${tables.references} in tables`,
);
