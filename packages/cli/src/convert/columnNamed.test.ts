import { describe, expect, it } from "vitest";
import { columnNamed } from "./columnNamed.ts";

describe("columnNamed", () => {
  const header = ["Mã số", "Địa chỉ", "ghi chú", "ghi chú"];

  it.each([
    ["Địa chỉ", 1],
    [" Địa chỉ ".normalize("NFD"), 1],
    ["Mã số", 0],
  ])("finds %j", (name, place) => expect(columnNamed(header, name)).toBe(place));

  it.each([
    ["diachi", 'did you mean "Địa chỉ"?'],
    ["Địa chì", 'did you mean "Địa chỉ"?'],
    ["họ và tên người nộp", "The columns are: Mã số, Địa chỉ, ghi chú, ghi chú"],
    ["ghi chú", "2 columns"],
  ])("says of %j what there is", (name, hint) =>
    expect(columnNamed(header, name)).toMatchObject({ en: expect.stringContaining(hint) as string }),
  );

  it("offers nothing that is far away", () =>
    expect(columnNamed(header, "họ và tên")).not.toMatchObject({ en: expect.stringContaining("mean") as string }));
});
