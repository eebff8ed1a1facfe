import { sharedSchemas } from "../operation/compactSchema.ts";
import { jsonSchemaOf } from "../operation/jsonSchema.ts";
import type { Operation } from "../operation/Operation.ts";
import type { Schema } from "../operation/schemaParts.ts";

/**
 * Describes operations as an OpenAPI 3.1 document (mô tả OpenAPI): each is one POST, its schemas those of the registry; what they share
 * stands once, under `components`.
 *
 * @example
 * const document = openApiOf([], "1.0.0") as { readonly openapi: string; readonly info: { readonly version: string } };
 * [document.openapi, document.info.version]; // => ["3.1.0", "1.0.0"]
 * @since 0.1.0
 */
export const openApiOf = (operations: readonly Operation[], version: string): object => {
  const { schemas, definitions } = sharedSchemas(Object.fromEntries(operations.flatMap(wireShapes)), definitionsAt);
  return {
    openapi: "3.1.0",
    info: { title: "Hai Cấp", version, summary: "Units, procedures, time limits and dossiers of Viet Nam's two tiers" },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    paths: Object.fromEntries(
      operations.map((operation) => [`/v1/${operation.name.replace(".", "/")}`, { post: postOf(operation, schemas) }]),
    ),
    components: { schemas: { ...definitions, Problem: problem } },
  };
};

const definitionsAt = "#/components/schemas/";

const wireShapes = ({ name, input, output }: Operation): readonly (readonly [string, Schema])[] => [
  [`${name}.input`, jsonSchemaOf(input, "input")],
  [`${name}.output`, jsonSchemaOf(output, "output")],
];

const postOf = ({ name, summary, examples }: Operation, schemas: Readonly<Record<string, Schema>>): object => ({
  operationId: name,
  tags: [name.split(".")[0]],
  summary: summary.en,
  description: summary.vi,
  requestBody: {
    required: true,
    content: { "application/json": { schema: bare(schemas[`${name}.input`]), example: examples[0]?.input } },
  },
  responses: {
    200: {
      description: "The answer",
      content: { "application/json": { schema: bare(schemas[`${name}.output`]) } },
    },
    default: {
      description: "Why there is none",
      content: { "application/problem+json": { schema: { $ref: `${definitionsAt}Problem` } } },
    },
  },
});

/** A schema within a document needs no dialect of its own. */
const bare = ({ $schema: _, ...schema }: Schema = {}): object => schema;

const problem = {
  type: "object",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    message: { type: "object", properties: { vi: { type: "string" }, en: { type: "string" } } },
  },
};
