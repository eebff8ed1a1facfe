export { type ChangesInput, type ChangesOutput, changes } from "./changes.ts";
export { type ChildrenInput, type ChildrenOutput, children } from "./children.ts";
export { type DiffInput, type DiffOutput, diff } from "./diff.ts";
export { type GetInput, type GetOutput, get } from "./get.ts";
export { type PathInput, type PathOutput, path } from "./path.ts";
export { type PredecessorsInput, predecessors } from "./predecessors.ts";
export { type SearchOutput, search } from "./search.ts";
export { type SuccessionOutput, type SuccessorsInput, successors } from "./successors.ts";
