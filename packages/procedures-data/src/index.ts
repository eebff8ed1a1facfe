export { packedDirectory } from "./packedDirectory.ts";
export { version } from "./version.gen.ts";
