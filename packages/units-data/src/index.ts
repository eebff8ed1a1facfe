export { current } from "./current.gen.ts";
export type { ProvinceCode } from "./provinceCode.gen.ts";
export { version } from "./version.gen.ts";
