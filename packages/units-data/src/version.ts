export { contentHash } from "./contentHash.gen.ts";
export { version } from "./version.gen.ts";
