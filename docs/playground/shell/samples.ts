import { literal } from "./literal.ts";
import type { Language, Sample } from "./Tool.ts";

/** How a question is asked by code: the function, what it is asked, and what to print of the answer. */
export interface Asked {
  readonly operation: `${string}.${string}`;
  readonly input: object;
  readonly print: string;
}

/** A program that asks one question and prints the answer, or says in words why there is none; and the same for a shell. */
export const samplesOf = ({ operation, input, print }: Asked, language: Language): readonly Sample[] => {
  const [room] = operation.split(".");
  const text = `import { ${room} } from "haicap";

const answer = ${operation}(${literal(input)});

if (answer.ok) ${print}
else console.log(answer.error.message.${language});
`;
  return [
    { kind: "code", text },
    { kind: "command", text: commandOf(operation, [input]) },
  ];
};

/** The same questions for the batch runner, one a line. */
export const commandOf = (operation: string, inputs: readonly object[]): string =>
  [
    `npx @haicap/cli run ${operation} <<'JSON'`,
    ...inputs.map((input, at) => JSON.stringify({ id: at + 1, input })),
    "JSON",
    "",
  ].join("\n");
