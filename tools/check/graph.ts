// Checks the package graph: tools/check/graph.json says who may import whom.
import { commandLine } from "../repository/commandLine.ts";
import { report } from "../repository/report.ts";
import { checkGraph } from "./graph/checkGraph.ts";

const { root } = commandLine();
const { findings, modules, imports } = checkGraph(root);
const nothing = imports === 0 ? [{ file: "packages", message: "no import was examined" }] : [];
report("package graph", [...findings, ...nothing], `${imports} imports of ${modules} files`);
