import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { type Operation, operations } from "../../../packages/haicap/src/operations/index.ts";
import { hostileText, nearly } from "../generate/hostileText.ts";
import { mutatedJson } from "../generate/mutatedJson.ts";
import { holds, same } from "../holds.ts";
import { type FuzzTarget, target } from "../Target.ts";

const vectors = new URL("../../../packages/haicap/vectors/", import.meta.url);

/** What each operation is known to be asked: its examples and its conformance vectors. */
const known = (name: string, examples: Operation["examples"]): readonly unknown[] => {
  const file = `${name}.jsonl`;
  const lines = readdirSync(vectors).includes(file)
    ? readFileSync(new URL(file, vectors), "utf8").trim().split("\n")
    : [];
  return [
    ...examples.map(({ input }) => input),
    ...lines.map((line) => (JSON.parse(line) as { input: unknown }).input),
  ];
};

/** Every operation, asked what is nearly one of its questions: it answers in its own shape, or refuses in words. */
const registry = (): readonly FuzzTarget[] =>
  operations.map((operation) =>
    target(
      "haicap",
      `JSON: ${operation.name}`,
      () => mutatedJson(known(operation.name, operation.examples)),
      (input) => answersWell(operation, input),
    ),
  );

/** What must hold of any answer to any question. */
const answersWell = (operation: Operation, input: unknown): void => {
  const before = JSON.stringify(input);
  const answer = operation.run(input);
  same(JSON.stringify(input), before, "the question is left as it was");
  const wire: unknown = JSON.parse(JSON.stringify(answer));
  holds(isDeepStrictEqual(wire, plain(answer)), "the answer is JSON, nothing in it is lost on the wire");
  same(plain(operation.run(input)), wire, "asked again, answered alike");
  if (!answer.ok) {
    const { _tag, message } = answer.error;
    holds(typeof _tag === "string" && _tag !== "", "a failure has a tag");
    for (const words of [message.vi, message.en]) holds(isSaid(words, before), `a failure is said in words: ${words}`);
    return;
  }
  const { data, ...value } = answer.value as { data?: object };
  holds(data !== undefined && Object.keys(data).length > 0, "an answer names its data");
  const parsed = operation.output.safeParse(value);
  holds(parsed.success, `the answer has the published shape: ${parsed.success ? "" : parsed.error.message}`);
};

/** Without prototypes, so that objects compare by content. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? 0 : value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, plain(one)]])),
  );
};

/** Words, and none of what a program says by mistake, unless the question said it. */
const isSaid = (words: unknown, asked: string | undefined): boolean =>
  typeof words === "string" &&
  words.trim() !== "" &&
  ["undefined", "[object Object]", "NaN"].every((slip) => !words.includes(slip) || asked?.includes(slip) === true);

/** Free texts to the operations that read them. */
const texts = (): readonly FuzzTarget[] => {
  const reading: readonly (readonly [string, fc.Arbitrary<string>, (text: string) => object])[] = [
    ["address.resolve", addresses, (text) => ({ text })],
    ["units.search", addresses, (text) => ({ text })],
    ["citations.parse", hostileText, (text) => ({ text })],
    ["limits.parse", hostileText, (text) => ({ text })],
    ["procedures.search", procedureNames, (text) => ({ text })],
  ];
  return reading.flatMap(([name, arbitrary, input]) => {
    const operation = operations.find((one) => one.name === name);
    if (operation === undefined) return [];
    return [
      target(
        "haicap",
        `text: ${name}`,
        () => arbitrary,
        (text: string) => {
          answersWell(operation, input(text));
          const composed = operation.run(input(text.normalize("NFC")));
          const apart = operation.run(input(text.normalize("NFD").normalize("NFC")));
          same(plain(apart), plain(composed), "composed and decomposed letters are one");
        },
      ),
    ];
  });
};

const part = fc.constantFrom(
  ..."Phường Bến Nghé|P.Bến Nghé|Quận 1|Q.1|Q1|TP HCM|TP. Hồ Chí Minh|Sài Gòn|xã Vĩnh Thanh|huyện Phú Vang|Huế|Thừa Thiên Huế|Thị trấn Đông Anh|Hà Nội|phường 12|F.12|P12|đặc khu Côn Đảo|Bà Rịa - Vũng Tàu|12/3A Lê Lợi|thôn 3|tổ dân phố số 7|khu phố 5|Việt Nam|700000|(cũ)|nay là|xã|T.|tp|Lomg Xuyên|Ðà Nẵng|DA NANG|quan 1|hoà bình|Hòa Bình".split(
    "|",
  ),
);

const addresses = nearly(
  fc
    .tuple(fc.array(part, { maxLength: 6 }), fc.constantFrom(", ", ",", " ", " - ", "; ", "\n"))
    .map(([parts, comma]) => parts.join(comma)),
);

const procedureNames = nearly(
  fc.constantFrom(
    "đăng ký khai sinh",
    "chứng thực bản sao",
    "khai sinh",
    "ket hon",
    "1.001193",
    "cấp lại",
    "đất đai",
    "hộ tịch",
  ),
);

export const operationTargets = (): readonly FuzzTarget[] => [...registry(), ...texts()];
