import { expect, it, vi } from "vitest";
import { sampleAliases, sampleTable } from "../testing/sampleCountry.ts";
import { unitCodeUnsafe as code } from "../unit/UnitCode.ts";
import type { AddressAnswer } from "./AddressAnswer.ts";
import { compileAddressReader } from "./AddressReader.ts";
import { resolveAddress } from "./resolveAddress.ts";
import { settleAddress } from "./settleAddress.ts";

const reader = compileAddressReader(sampleTable, sampleAliases);
const read = (text: string): AddressAnswer => {
  const answer = resolveAddress(reader, text, { on: sampleTable.present });
  if (!answer.ok) throw new Error(answer.error._tag);
  return answer.value;
};
const split = read("15 Đồng Khởi, Phường Đa Kao, Quận 1, TP HCM");

it("asks the hook with the candidates and what was left unread, and names it as the reason", () => {
  const hook = vi.fn(() => code("26740"));
  expect(settleAddress(split, hook)).toMatchObject({ reason: "resolver", unit: { name: "Sài Gòn" }, answer: split });
  expect(hook.mock.calls).toEqual([[split.candidates, "15 Đồng Khởi"]]);
});

it("takes no unit that is none of the candidates, and no silence for an answer", () => {
  expect(settleAddress(split, () => code("19753"))).toMatchObject({ reason: "choiceRefused", choice: "19753" });
  expect(settleAddress(split, () => undefined)).toEqual({ reason: "undecided", answer: split });
});

it("does not ask where text and law leave one unit, or none was read", () => {
  const hook = vi.fn();
  expect(settleAddress(read("Phường Bến Nghé, Quận 1"), hook)).toMatchObject({
    reason: "text",
    unit: { code: "26740" },
  });
  expect(settleAddress(read("không có địa chỉ"), hook)).toMatchObject({ reason: "unread" });
  expect(hook).not.toHaveBeenCalled();
});
