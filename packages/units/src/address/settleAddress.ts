import type { AdministrativeUnit } from "../unit/AdministrativeUnit.ts";
import type { UnitCode } from "../unit/UnitCode.ts";
import type { AddressAnswer, AddressCandidate } from "./AddressAnswer.ts";

/**
 * What a province knows that text and law do not say: it holds streets, hamlets or a map, and chooses among the candidates by what was left
 * unread of the address. `undefined` where it does not know either.
 */
export type AddressResolver = (candidates: readonly AddressCandidate[], rest: string) => UnitCode | undefined;

/**
 * The unit of an address, and on whose word.
 *
 * `text`: text and law left one. `resolver`: they left several, and the hook chose; its word is no law. `undecided`: the hook did not know.
 * `choiceRefused`: it chose a unit that is none of the candidates. `unread`: the text names no unit.
 *
 * @since 0.1.0
 */
export type SettledAddress =
  | { readonly reason: "text" | "resolver"; readonly unit: AdministrativeUnit; readonly answer: AddressAnswer }
  | { readonly reason: "undecided" | "unread"; readonly answer: AddressAnswer }
  | { readonly reason: "choiceRefused"; readonly choice: UnitCode; readonly answer: AddressAnswer };

/**
 * Settles an address whose commune was divided (xác định đơn vị theo đường, thôn, bản đồ) with the help of whoever knows the streets.
 *
 * Where text and law leave one unit the hook is not asked. Where they leave several it is given all of them and the part of the address that was
 * not read, and its choice is taken only from among them.
 *
 * @example
 * const reader = compileAddressReader(sampleTable, sampleAliases);
 * const read = resolveAddress(reader, "15 Đồng Khởi, Phường Đa Kao, Quận 1", { on: sampleTable.present });
 * const byStreet = (_: unknown, rest: string) => (rest.includes("Đồng Khởi") ? unitCodeUnsafe("26740") : undefined);
 * read.ok && settleAddress(read.value, byStreet); // => { reason: "resolver", unit: { fullName: "Phường Sài Gòn", … }, … }
 * read.ok && settleAddress(read.value, () => undefined).reason; // => "undecided"
 * @since 0.1.0
 */
export const settleAddress = (answer: AddressAnswer, resolver: AddressResolver): SettledAddress => {
  if (answer.status === "resolved") return { reason: "text", unit: answer.unit, answer };
  if (answer.candidates.length === 0) return { reason: "unread", answer };
  const choice = resolver(answer.candidates, answer.rest);
  if (choice === undefined) return { reason: "undecided", answer };
  const chosen = answer.candidates.find(({ unit }) => unit.code === choice);
  return chosen === undefined
    ? { reason: "choiceRefused", choice, answer }
    : { reason: "resolver", unit: chosen.unit, answer };
};
