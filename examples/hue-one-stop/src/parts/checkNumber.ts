import { identifiers } from "haicap";
import { faulty, found, type Part } from "./Part.ts";

/** Checks that the dossier number has the form of one, and has not been met before in the file. */
export const checkNumber = (number: string, on: string, seenAt: number | undefined): Part<string> => {
  if (seenAt !== undefined) return faulty("number", duplicateOf(number, seenAt));
  const checked = identifiers.check({ kind: "dossier", value: number, referenceDate: on });
  if (!checked.ok) return faulty("number", checked.error);
  if (checked.value.valid) return found(number);
  const { reason, message } = checked.value;
  return faulty("number", {
    _tag: "DossierNumberInvalid",
    number,
    reason,
    message: {
      vi: `Mã hồ sơ “${number}”: ${message?.vi ?? reason}`,
      en: `Dossier number “${number}”: ${message?.en ?? reason}`,
    },
  });
};

const duplicateOf = (number: string, line: number) => ({
  _tag: "DossierNumberTwice",
  number,
  line,
  message: {
    vi: `Mã hồ sơ ${number} đã có ở dòng ${line}; hãy giữ một dòng`,
    en: `Dossier number ${number} already stands in line ${line}; keep one of them`,
  },
});
