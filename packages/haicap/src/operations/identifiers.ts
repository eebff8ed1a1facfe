import { identifierCheckInput, identifierCheckOutput } from "@haicap/identifiers/schema";
import { type CheckInput, check } from "../identifiers/check.ts";
import type { Operation } from "../operation/Operation.ts";

/** What can be asked about identifiers. */
export const identifiersOperations: readonly Operation[] = [
  {
    name: "identifiers.check",
    summary: {
      vi: "Kiểm tra một mã số: cơ quan, hồ sơ, định danh cá nhân, thuế, thủ tục, văn bản, điện thoại…",
      en: "Check an identifier: agency, dossier, person, tax, procedure, document, telephone and others",
    },
    input: identifierCheckInput,
    output: identifierCheckOutput,
    run: (input) => check(input as CheckInput),
    examples: [
      {
        input: { kind: "dossier", value: "H56.14-240823-0001" },
        expect: {
          valid: true,
          parts: { agency: "H56.14", receivedOn: "2024-08-23", sequence: "0001", holder: { name: "Thanh Hóa" } },
        },
      },
      {
        input: { kind: "personal", value: "001099012345", referenceDate: "2026-11-22" },
        expect: { valid: true, masked: "*********345", parts: { birthYear: 1999, sex: "male" } },
      },
      {
        input: { kind: "tax", value: "0314409058002", normalise: true },
        expect: { valid: true, normalised: "0314409058-002", changes: ["separators"] },
      },
      { input: { kind: "agency", value: "H57.00" }, expect: { valid: false, reason: "group" } },
      { input: { kind: "phone", value: "0912345678" }, expect: { valid: true, normalised: "+84912345678" } },
      { input: { kind: "passport", value: "B1234567" }, expect: { _tag: "InvalidInput" }, fails: true },
    ],
  },
];
