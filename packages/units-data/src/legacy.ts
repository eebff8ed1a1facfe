export { legacy } from "./legacy.gen.ts";
