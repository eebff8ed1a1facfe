import parsePhoneNumber from "libphonenumber-js/max";
import { stdnum } from "stdnum";
import { parseOrganisationTaxCode } from "../../packages/identifiers/src/index.ts";
import { phoneReader } from "../../packages/identifiers/src/phone/index.ts";
import { numberingPlan } from "../../packages/identifiers-data/src/phone.ts";
import { type Random, random } from "../bench/random.ts";
import { type Comparison, compare, type Depth, type Pair, type Reason } from "./Comparison.ts";

/** Tax codes beside stdnum, telephone numbers beside libphonenumber with all its metadata. */
export const numbers = (depth: Depth): readonly Comparison[] => {
  const runs = depth === "gate" ? 5_000 : 300_000;
  return [
    compare("tax codes of organisations", "stdnum (vn.mst)", taxReasons, taxCodes(runs)),
    compare(
      "telephone numbers of every range",
      "libphonenumber-js/max",
      phoneReasons,
      phones(depth === "gate" ? 97 : 1),
    ),
  ];
};

const digits = (from: Random, length: number): string => Array.from({ length }, () => String(from.below(10))).join("");

const taxReasons: readonly Reason[] = [
  {
    why: "blanks, dots and other hyphens are cleaned away there; here a code is as printed, with one hyphen before the branch, and `normalise` says what it changed",
    holds: ({ asked, ours }) => ours === "refused" && asked !== asked.replace(/[^0-9]/g, ""),
  },
  {
    why: "thirteen digits without the hyphen are accepted there",
    holds: ({ asked, ours }) => ours === "refused" && /^\d{13}$/.test(asked),
  },
];

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Half of them with the check digit the law's sum gives. */
const taxCodes = function* (runs: number): Generator<Pair> {
  const from = random(6);
  for (let run = 0; run < runs; run++) {
    const nine = from.below(20) === 0 ? `${digits(from, 2)}0000000` : digits(from, 9);
    const check = 10 - ([...nine].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0), 0) % 11);
    const ten = nine + (from.below(2) === 0 ? digits(from, 1) : String(check));
    const branch = from.pick([
      "",
      "",
      "",
      `-${digits(from, 3)}`,
      digits(from, 3),
      ` ${digits(from, 3)}`,
      `.${digits(from, 3)}`,
      "-",
      "-00",
    ]);
    const text =
      from.below(15) === 0
        ? `${ten.slice(0, 4)}${from.pick([" ", ".", "-", "x"])}${ten.slice(4)}${branch}`
        : ten + branch;
    const theirs = stdnum["VN"]?.["mst"]?.validate(text).isValid === true;
    yield [() => text, parseOrganisationTaxCode(text).ok ? "valid" : "refused", theirs ? "valid" : "refused"];
  }
};

const phoneReasons: readonly Reason[] = [
  {
    why: "numbers of services (1800, 1900, toll-free and shared cost) reach nobody in person: refused as a contact, with the reason `service`",
    holds: ({ ours, theirs }) => ours.startsWith("refused") && /TOLL_FREE|PREMIUM_RATE|SHARED_COST|UAN/.test(theirs),
  },
];

/** Every four digits behind the trunk digit, with tails of four lengths. */
const phones = function* (step: number): Generator<Pair> {
  const from = random(7);
  const readPhone = phoneReader(numberingPlan());
  for (let prefix = 1000; prefix < 10_000; prefix += step)
    for (const length of [4, 5, 6, 7]) {
      const text = `0${prefix}${digits(from, length)}`;
      const ours = readPhone(text);
      const theirs = parsePhoneNumber(text, "VN");
      yield [
        () => text,
        ours.ok ? `${ours.value.number} ${ours.value.line}` : "refused",
        theirs?.isValid() === true ? `${theirs.number} ${lineOf(theirs.getType())}` : "refused",
      ];
    }
};

const lineOf = (type: string | undefined): string =>
  ({ MOBILE: "mobile", FIXED_LINE: "fixed", VOIP: "internet" })[type ?? ""] ?? type ?? "none";
