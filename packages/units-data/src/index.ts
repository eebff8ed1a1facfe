export { current } from "./current.gen.ts";
export { version } from "./version.gen.ts";
