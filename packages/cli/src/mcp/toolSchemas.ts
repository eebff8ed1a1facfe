import type { StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import type { Operation } from "haicap";
import { followed, jsonSchemaOf, type Schema } from "haicap/operations";

/** The shapes of a tool as an assistant reads them. */
export interface ToolSchemas {
  readonly input: StandardSchemaWithJSON;
  readonly output: StandardSchemaWithJSON;
}

/**
 * The JSON Schemas of an operation for a tool: its input as the registry says it, its output with `data`, or the failure it may answer with instead.
 *
 * Nothing is checked by them here: the operation checks its input itself, and says in words what is wrong with it.
 */
export const toolSchemas = ({ input, output }: Operation): ToolSchemas => ({
  input: kept(inputs, input, () => jsonSchemaOf(input, "input")),
  output: kept(outputs, output, () => answerOrFailure(jsonSchemaOf(output, "output"))),
});

/** A server is made anew for each request over HTTP; what it says of its tools is made once. */
type Kept = WeakMap<Operation["input"], StandardSchemaWithJSON>;
const inputs: Kept = new WeakMap();
const outputs: Kept = new WeakMap();

const kept = (made: Kept, shape: Operation["input"], make: () => Schema): StandardSchemaWithJSON => {
  const schema = made.get(shape) ?? unchecked(make);
  made.set(shape, schema);
  return schema;
};

const unchecked = (make: () => Schema): StandardSchemaWithJSON => {
  let made: Schema | undefined;
  const schema = (): Record<string, unknown> => {
    made ??= make();
    return made;
  };
  return {
    "~standard": {
      version: 1,
      vendor: "haicap",
      jsonSchema: { input: schema, output: schema },
      validate: (value) => ({ value }),
    },
  };
};

const words: Schema = {
  type: "object",
  properties: { vi: { type: "string" }, en: { type: "string" } },
  required: ["vi", "en"],
};

const failure: Schema = {
  description: "No answer: what is wrong or not known · Không có câu trả lời: điều gì sai hoặc chưa biết",
  type: "object",
  properties: { _tag: { type: "string" }, message: words },
  required: ["_tag", "message"],
};

const versions: Schema = { type: "object", additionalProperties: { type: "string" } };

const answerOrFailure = (root: Schema): Schema => {
  const { $schema, $defs, ...value } = root;
  return {
    $schema,
    type: "object",
    anyOf: [withVersions(value, root), failure],
    ...($defs === undefined ? {} : { $defs }),
  };
};

/** Beside the value of an operation stand the versions of the tables it was made from. */
const withVersions = (part: Schema, root: Schema): Schema => {
  const value = followed(part, root);
  for (const key of ["anyOf", "oneOf"])
    if (Array.isArray(value[key]))
      return { ...value, [key]: (value[key] as Schema[]).map((one) => withVersions(one, root)) };
  const { properties = {}, required = [] } = value as { properties?: Schema; required?: readonly string[] };
  return { ...value, properties: { ...properties, data: versions }, required: [...required, "data"] };
};
