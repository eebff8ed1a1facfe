import fc from "fast-check";
import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";

/** How one part of an address is written. */
type Hand = (text: string) => string;

const shortWords: readonly (readonly [RegExp, string])[] = [
  [/^Phường /, "P. "],
  [/^Xã /, "X."],
  [/^Thị trấn /, "TT. "],
  [/^Quận /, "Q."],
  [/^Huyện /, "H. "],
  [/^Thị xã /, "TX "],
  [/^Thành phố /, "TP."],
  [/^Tỉnh /, "T."],
];

const abbreviated: Hand = (text) => shortWords.reduce((left, [word, short]) => left.replace(word, short), text);

const hands: readonly Hand[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
  (text) => text.replace(/ /g, "  "),
];

/**
 * Ways to write the parts of an address that must not change what it says: order, case, commas, composition, abbreviation.
 *
 * @example
 * const on = civilDateUnsafe("2025-06-30");
 * const parts = ["26740", "760", "79"].map((code) => unitOn(sampleTable, unitCodeUnsafe(code), on).value);
 * fc.sample(writtenAddresses(parts), { numRuns: 3, seed: 1 });
 * // => ["TP.Hồ  Chí  Minh,  P.  Bến  Nghé,  Q.1", "quận 1\nphường bến nghé\nthành phố hồ chí minh", "thành phố hồ chí minh; quận 1; phường bến nghé"]
 */
export const writtenAddresses = (parts: readonly AdministrativeUnit[]): fc.Arbitrary<string> => {
  const names = parts.map(({ fullName }) => fullName);
  return fc
    .record({
      order: fc.shuffledSubarray(names, { minLength: names.length }),
      hand: fc.constantFrom(...hands),
      short: fc.boolean(),
      comma: fc.constantFrom(", ", " , ", ",", "; ", " - ", "\n"),
    })
    .map(({ order, hand, short, comma }) => hand((short ? order.map(abbreviated) : order).join(comma)));
};

const unmarked: Hand = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
const bare: Hand = (text) => text.replace(/^(?:Phường|Xã|Thị trấn|Quận|Huyện|Thị xã|Thành phố|Tỉnh|Đặc khu) /, "");

/** What stands around the names of units in addresses, some of it made to mislead. */
const noise: readonly string[] = (
  "12 Lê Lợi|Số 5 ngõ 20 Trần Hưng Đạo|118/4A Nguyễn Văn Cừ|Thôn 3|Tổ 7, ấp Bình Hòa|khu phố 5|tổ 3 khu phố 2|KP.3|xóm Đình|" +
  "thôn Đông|12 Hà Nội|đường Sài Gòn|chợ Mới|Chợ Mới|nhà văn hóa|Việt Nam|VN|700000|(cũ)|nay là|trước đây|Phường|Quận|TP|xã|p|" +
  "Q|T.|HCM|Sài Gòn|Hà Nội|Quận 1|Ward 5|District 10|City|phường 01|IV|Bà Rịa - Vũng Tàu|Đà Lạt|😀|-|(|)|.|//|Lomg|Yên Viên|TPHCM"
).split("|");

/**
 * Addresses as nobody should write them: parts left out, taken from elsewhere or doubled, with and without their types, any order, any
 * hand, in the company of streets, hamlets and words that mean nothing.
 *
 * @example
 * const ward = unitOn(sampleTable, unitCodeUnsafe("26740"), civilDateUnsafe("2025-06-30")).value;
 * fc.sample(messyAddresses(fc.constant([ward])), { numRuns: 2, seed: 1 });
 * // => ["Phường Bến Nghé, Bến Nghé, TPHCM", "da lat, phuong ben nghe"]
 */
export const messyAddresses = (lineages: fc.Arbitrary<readonly AdministrativeUnit[]>): fc.Arbitrary<string> => {
  const part = fc
    .tuple(
      fc.constantFrom<Hand>(
        (text) => text,
        (text) => text,
        abbreviated,
        bare,
      ),
      lineages,
    )
    .chain(([hand, units]) => fc.constantFrom(...units.map(({ fullName }) => hand(fullName))));
  const inOrder = fc
    .tuple(
      fc.constantFrom<Hand>((text) => text, abbreviated, bare),
      lineages,
    )
    .map(([hand, units]) => units.map(({ fullName }) => hand(fullName)));
  return fc
    .record({
      head: fc.array(fc.oneof(fc.constantFrom(...noise), part), { maxLength: 2 }),
      middle: fc.oneof({ weight: 4, arbitrary: inOrder }, { weight: 1, arbitrary: fc.array(part, { maxLength: 4 }) }),
      tail: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(fc.constantFrom(...noise), { maxLength: 2 })),
      hand: fc.constantFrom<Hand>(
        ...hands,
        (text) => text,
        unmarked,
        (text) => unmarked(text).toLowerCase(),
      ),
      comma: fc.constantFrom(", ", ", ", ",", " ", " - ", "; ", ".", "\n"),
    })
    .map(({ head, middle, tail, hand, comma }) => hand([...head, ...middle, ...tail].join(comma)));
};
