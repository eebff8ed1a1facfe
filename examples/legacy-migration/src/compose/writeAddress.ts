import type { Random } from "./random.ts";

/** A commune of the district as it was: "Xã", "Kim Nỗ". */
export interface OldCommune {
  readonly type: string;
  readonly name: string;
}

/** How an address is written: of a door and a commune, one text. */
type Style = (door: string, commune: OldCommune) => string;

const shortType = ({ type }: OldCommune): string => (type === "Xã" ? "X." : "TT.");

const styles: readonly { readonly weight: number; readonly write: Style }[] = [
  { weight: 9, write: (door, one) => `${door}, ${one.type.toLowerCase()} ${one.name}, huyện Đông Anh, TP Hà Nội` },
  { weight: 7, write: (door, one) => `${door}, ${one.type} ${one.name}, H. Đông Anh, Hà Nội` },
  { weight: 5, write: (door, one) => `${door} ${shortType(one)}${one.name} H.Đông Anh TP.Hà Nội` },
  { weight: 5, write: (door, one) => `${door}, ${one.name}, Đông Anh, HN` },
  { weight: 4, write: (door, one) => `${door} - ${one.type} ${one.name} - Đông Anh - Hà Nội` },
  { weight: 3, write: (door, one) => `TP Hà Nội, huyện Đông Anh, ${one.type.toLowerCase()} ${one.name}, ${door}` },
  {
    weight: 3,
    write: (door, one) => `${door.toUpperCase()}, ${one.type.toUpperCase()} ${one.name.toUpperCase()}, HUYỆN ĐÔNG ANH`,
  },
  { weight: 2, write: (door, one) => plain(`${door}, ${one.type} ${one.name}, huyện Đông Anh, Hà Nội`).toLowerCase() },
  { weight: 2, write: (door, one) => `${door}, ${one.type} ${one.name}, huyện Đông Anh, Hà Nội`.normalize("NFD") },
];

/** What people wrote that leads to no commune of the district, or to none at all. */
const strange = [
  "Đông Anh, Hà Nội",
  "huyện Đông Anh, TP Hà Nội",
  "số 5 ngõ 3",
  "như trên",
  "",
  "thửa 112, tờ bản đồ số 7",
  "Cạnh chợ Tó, gần bưu điện",
  "P. Thụy Khuê, Q. Tây Hồ, Hà Nội",
  "xã Phủ Lỗ, huyện Sóc Sơn, Hà Nội",
  "Phường Đồng Nguyên, TP Từ Sơn, tỉnh Bắc Ninh",
];

/** An address as somebody wrote it at the desk; once in fifteen it is one of those nobody can use. */
export const writeAddress = (random: Random, communes: readonly OldCommune[]): string => {
  if (random.between(1, 15) === 1) return random.pick(strange);
  const commune = random.pick(communes);
  return random.weighted(styles).write(doorOf(random, commune), commune);
};

const doorOf = (random: Random, { type }: OldCommune): string =>
  type === "Xã" && random.between(1, 5) > 1
    ? `${random.pick(["thôn", "Thôn", "xóm"])} ${random.pick(["Đông", "Đoài", "Trung", "Thượng", "Hạ", "Ngoài", "Chùa"])}`
    : `${random.pick(["tổ", "Tổ", "số", "số nhà"])} ${random.between(1, 60)}`;

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
