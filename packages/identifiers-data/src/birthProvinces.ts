import type { BirthProvince, BirthProvinces } from "@haicap/identifiers";
import { packedBirthProvinces } from "./birthProvinces.gen.ts";

let unpacked: BirthProvinces | undefined;

/**
 * The provinces of birth registration (nơi đăng ký khai sinh) by the first three digits of a personal number; unpacked on the first call.
 *
 * @legal identification-2023
 * @example
 * birthProvinces().get("002"); // => { code: "002", name: "Hà Giang", unit: "02", nameNow: "Tuyên Quang", unitNow: "08" }
 * @since 0.1.0
 */
export const birthProvinces = (): BirthProvinces => {
  unpacked ??= new Map(packedBirthProvinces.split("\n").map(birthProvince));
  return unpacked;
};

const birthProvince = (line: string): readonly [string, BirthProvince] => {
  const [code = "", name = "", unit = "", nameNow, unitNow] = line.split("|");
  return [code, { code, name, unit, nameNow: nameNow || name, unitNow: unitNow || unit }];
};
