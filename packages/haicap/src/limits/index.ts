export { type ParseInput, parse } from "./parse.ts";
