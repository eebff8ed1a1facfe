export type { CommuneCode } from "./communeCode.gen.ts";
export type { ProvinceCode } from "./provinceCode.gen.ts";
