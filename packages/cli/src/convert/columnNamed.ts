import type { Words } from "haicap";
import { nearest } from "../command/nearest.ts";

/**
 * The place of a column in a header, or in words why there is no such one. Names agree in NFC, spaces around them aside.
 *
 * @example
 * columnNamed(["Họ tên", "Địa chỉ"], "Địa chỉ"); // => 1
 * columnNamed(["Họ tên"], "Địa chỉ").en; // => "No column \"Địa chỉ\". The columns are: Họ tên"
 */
export const columnNamed = (header: readonly string[], name: string): number | Words => {
  const wanted = tidy(name);
  const places = header.flatMap((one, index) => (tidy(one) === wanted ? [index] : []));
  const [place] = places;
  if (place === undefined) return noSuchColumn(header, name);
  return places.length === 1 ? place : twice(name, places.length);
};

const tidy = (name: string): string => name.normalize("NFC").trim();

const noSuchColumn = (header: readonly string[], name: string): Words => {
  const folded = header.map(fold);
  const close = nearest(fold(name), folded);
  const guess = close === undefined ? undefined : header[folded.indexOf(close)];
  const there = header.join(", ");
  return {
    vi: `Không có cột "${name}"${guess === undefined ? "." : `; có phải "${guess}"?`} Các cột hiện có: ${there}`,
    en: `No column "${name}"${guess === undefined ? "." : `; did you mean "${guess}"?`} The columns are: ${there}`,
  };
};

const twice = (name: string, count: number): Words => ({
  vi: `Có ${count} cột cùng tên "${name}": hãy đổi tên để chỉ còn một.`,
  en: `${count} columns are called "${name}": rename them so that one is left.`,
});

const fold = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
