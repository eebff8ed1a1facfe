export { succession } from "./succession.gen.ts";
