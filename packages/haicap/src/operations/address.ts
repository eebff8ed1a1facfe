import { type AddressResolveWire, addressResolveInput, addressResolveOutput } from "@haicap/units/schema";
import { resolve } from "../address/resolve.ts";
import type { Operation } from "../operation/Operation.ts";

/** What can be asked about addresses. */
export const addressOperations: readonly Operation[] = [
  {
    name: "address.resolve",
    summary: {
      vi: "Đọc một địa chỉ viết tay và cho biết nay thuộc đơn vị hành chính nào, hoặc có thể thuộc những đơn vị nào",
      en: "Read an address as people write it: which unit it lies in now, or which ones it may",
    },
    input: addressResolveInput,
    output: addressResolveOutput,
    run: (input) => resolve(input as AddressResolveWire),
    examples: [
      {
        input: { text: "12 Lê Lợi, P. Bến Nghé, Q.1, TP HCM", writtenUnder: "threeTier" },
        expect: { status: "resolved", unit: { code: "26740", name: "Sài Gòn" }, level: "commune", rest: "12 Lê Lợi" },
      },
      {
        input: { text: "p. phu xuan, hue", writtenUnder: "twoTier" },
        expect: { status: "resolved", unit: { code: "19753" } },
      },
      { input: { text: "phường 14, quận 10, tp hcm" }, expect: { status: "candidates", candidates: [{}, {}] } },
      { input: { text: "không có địa chỉ" }, expect: { status: "unresolved", level: "none" } },
      { input: { text: "Huế", on: "2019-01-01" }, expect: { _tag: "OutsideCoverage" }, fails: true },
    ],
  },
];
