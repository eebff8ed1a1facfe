import { type Coverage, coverage } from "./coverage.ts";

declare const data: Coverage;

export { data };

export default { load: coverage };
