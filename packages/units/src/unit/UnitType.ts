import type { UnitLevel } from "./UnitLevel.ts";

/**
 * A type of administrative unit (loại đơn vị hành chính). It is part of a unit's identity: the commune of Yên Viên and
 * the township of Yên Viên were two units of one district.
 *
 * `provincialCity` is a city below a province (thành phố thuộc tỉnh) or below a centrally run city (Thủ Đức, Thuỷ Nguyên).
 *
 * @legal local-government-2025#1
 */
export type UnitType =
  | "province"
  | "centrallyRunCity"
  | "commune"
  | "ward"
  | "specialZone"
  | "urbanDistrict"
  | "ruralDistrict"
  | "town"
  | "provincialCity"
  | "township";

/** What is always true of a type: its level, its word as written before a name, and its letter in the packed tables. */
export interface UnitTypeFacts {
  readonly level: UnitLevel;
  readonly word: string;
  readonly letter: string;
}

/** Every type with its facts. */
export const unitTypes: Readonly<Record<UnitType, UnitTypeFacts>> = {
  province: { level: "province", word: "Tỉnh", letter: "p" },
  centrallyRunCity: { level: "province", word: "Thành phố", letter: "c" },
  urbanDistrict: { level: "district", word: "Quận", letter: "u" },
  ruralDistrict: { level: "district", word: "Huyện", letter: "r" },
  town: { level: "district", word: "Thị xã", letter: "o" },
  provincialCity: { level: "district", word: "Thành phố", letter: "i" },
  commune: { level: "commune", word: "Xã", letter: "x" },
  ward: { level: "commune", word: "Phường", letter: "w" },
  township: { level: "commune", word: "Thị trấn", letter: "t" },
  specialZone: { level: "commune", word: "Đặc khu", letter: "s" },
};

/** The types in the order of their numbers in the columns. */
export const unitTypeOrder: readonly UnitType[] = [
  "province",
  "centrallyRunCity",
  "urbanDistrict",
  "ruralDistrict",
  "town",
  "provincialCity",
  "commune",
  "ward",
  "township",
  "specialZone",
];
