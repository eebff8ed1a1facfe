import { jsonSchemaOf, type Operation, operations } from "haicap/operations";
import { openApiOf } from "haicap/reference";
import { safely } from "../../batch/safely.ts";
import type { Attachment, Block, Page } from "../page/Page.ts";
import { cell, heading, rowHead, subheading, table, text } from "../page/parts.ts";
import { above, type Made, type Setting } from "./Setting.ts";
import { keysOf } from "./schemaKeys.ts";

/**
 * The page of an operation.
 *
 * @example
 * operationPath("units.get"); // => "api/units.get"
 */
export const operationPath = (name: string): string => `api/${name}`;

/** A page for each operation with its keys, its schemas and executed examples, and the OpenAPI document of all. */
export const operationPages = (setting: Setting): Made => ({
  pages: [index(setting), ...operations.map((operation) => operationPage(setting, operation))],
  attachments: [
    { path: "api/openapi.json", content: `${JSON.stringify(openApiOf(operations, setting.facts.on), null, 1)}\n` },
    ...operations.flatMap(schemaFiles),
  ],
});

const schemaPath = (name: string, io: "input" | "output"): string => `schemas/${name}.${io}.json`;

const schemaFiles = ({ name, input, output }: Operation): readonly Attachment[] => [
  { path: schemaPath(name, "input"), content: `${JSON.stringify(jsonSchemaOf(input, "input"), null, 1)}\n` },
  { path: schemaPath(name, "output"), content: `${JSON.stringify(jsonSchemaOf(output, "output"), null, 1)}\n` },
];

const index = (setting: Setting): Page => {
  const { words, language } = setting.speech;
  return {
    path: "api/index",
    kicker: setting.facts.province.fullName,
    title: words.api,
    lead: [words.operation.lead],
    above: above(setting),
    blocks: [
      { kind: "list", items: [[{ file: "api/openapi.json", text: words.operation.openApi }]] },
      ...table(
        words.api,
        [
          { label: words.codeTables.operation, width: "narrow" },
          { label: words.operation.what, width: "wide" },
          { label: "JSON Schema", width: "narrow" },
        ],
        operations.map(({ name, summary }) => [
          rowHead({ link: operationPath(name), text: name }),
          cell(summary[language]),
          cell({ file: schemaPath(name, "input"), text: "input" }, " · ", {
            file: schemaPath(name, "output"),
            text: "output",
          }),
        ]),
      ),
    ],
  };
};

const operationPage = (setting: Setting, operation: Operation): Page => {
  const { words, language } = setting.speech;
  const { name, summary, input, output } = operation;
  return {
    path: operationPath(name),
    kicker: words.codeTables.operation,
    title: name,
    lead: [summary[language]],
    above: above(setting, ["api/index", words.api]),
    words: `${summary.vi} ${summary.en}`,
    blocks: [
      heading(words.operation.input, "input"),
      ...keyTable(setting, words.operation.input, jsonSchemaOf(input, "input")),
      text({ file: schemaPath(name, "input"), text: words.operation.inputSchema }),
      heading(words.operation.output, "output"),
      ...keyTable(setting, words.operation.output, jsonSchemaOf(output, "output")),
      text({ file: schemaPath(name, "output"), text: words.operation.outputSchema }),
      heading(words.operation.examples, "examples"),
      ...exampleBlocks(setting, operation),
    ],
  };
};

const keyTable = (
  { speech: { words } }: Setting,
  title: string,
  schema: Readonly<Record<string, unknown>>,
): readonly Block[] =>
  table(
    title,
    [
      { label: words.operation.key, width: "narrow" },
      { label: words.operation.need, width: "narrow" },
      { label: words.operation.shape, width: "wide" },
    ],
    keysOf(schema).map(({ key, required, shape }) => [
      rowHead({ code: key }),
      cell(required ? words.operation.required : { soft: words.operation.optional }),
      cell(shape),
    ]),
  );

const exampleBlocks = ({ speech }: Setting, operation: Operation): readonly Block[] =>
  operation.examples.slice(0, mostExamples).flatMap(({ input }, index): readonly Block[] => {
    const { words } = speech;
    const answered = safely(operation, input);
    const value = answered.ok ? answered.value : answered.error;
    return [
      subheading(`${words.operation.question} ${index + 1}`),
      { kind: "source", label: words.operation.question, text: shortened(JSON.stringify(input, null, 2), speech) },
      { kind: "source", label: words.operation.answer, text: shortened(JSON.stringify(value, null, 2), speech) },
    ];
  });

/** The first examples of an operation show its use; the vectors hold all. */
const mostExamples = 3;
/** Longer texts are cut for print. */
const mostLetters = 2400;

const shortened = (text: string, { words, count }: Setting["speech"]): string =>
  text.length <= mostLetters
    ? text
    : `${text.slice(0, text.lastIndexOf("\n", mostLetters))}\n${words.operation.cut(count(text.length))}`;
