import type { Client } from "@modelcontextprotocol/client";
import { operations } from "haicap/operations";
import { expect } from "vitest";
import { toolName } from "./toolName.ts";

/** Asks every example of every operation through a client, several at a time: each answer must be what the registry answers. */
export const everyExample = async (client: Client): Promise<number> => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(operations.map(({ name }) => toolName(name)));
  const asked = operations.flatMap((operation) => operation.examples.map(({ input }) => ({ operation, input })));
  const answered = await Promise.all(
    asked.map(({ operation, input }) =>
      client.callTool({ name: toolName(operation.name), arguments: input as Record<string, unknown> }),
    ),
  );
  for (const [at, { operation, input }] of asked.entries()) {
    const result = operation.run(input);
    const { isError = false, structuredContent, content } = answered[at] ?? {};
    expect(structuredContent).toEqual(JSON.parse(JSON.stringify(result.ok ? result.value : result.error)));
    expect(isError).toBe(!result.ok);
    expect(JSON.stringify(content).length).toBeGreaterThan(10);
  }
  return asked.length;
};
