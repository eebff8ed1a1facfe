export { type ChildrenInput, type ChildrenOutput, children } from "./children.ts";
export { type GetInput, type GetOutput, get } from "./get.ts";
export { type PredecessorsInput, predecessors } from "./predecessors.ts";
export { type SearchOutput, search } from "./search.ts";
export { type SuccessionOutput, type SuccessorsInput, successors } from "./successors.ts";
