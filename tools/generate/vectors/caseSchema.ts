/** What a line of a vectors file is. */
export const caseSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A conformance case of an operation of Hai Cấp",
  type: "object",
  properties: {
    id: { type: "string", description: "operation#number; the operation is also the name of the file" },
    rule: { type: "string", description: "the rule the case stands for" },
    input: { description: "what the operation is asked" },
    expect: {
      type: "object",
      description:
        "keys the value, or with fails the failure, must have; objects in it likewise, lists item by item and of the same length",
    },
    fails: { const: true },
  },
  required: ["id", "rule", "input", "expect"],
  additionalProperties: false,
};
