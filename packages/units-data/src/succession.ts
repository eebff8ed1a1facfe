export { laterEdges } from "./laterEdges.ts";
export { succession } from "./succession.gen.ts";
