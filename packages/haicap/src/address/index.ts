export { type ResolveOutput, resolve } from "./resolve.ts";
