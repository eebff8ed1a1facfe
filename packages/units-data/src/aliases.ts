export { aliases } from "./aliases.gen.ts";
