import type { McpServer } from "@modelcontextprotocol/server";
import type { Operation } from "haicap";
import { safely } from "../batch/safely.ts";
import { toolName } from "./toolName.ts";
import { toolResult } from "./toolResult.ts";
import { toolSchemas } from "./toolSchemas.ts";

/** Gives an assistant one tool for each operation; all of them only read. */
export const tools = (server: McpServer, operations: readonly Operation[]): void => {
  for (const operation of operations) {
    const { input, output } = toolSchemas(operation);
    const { vi, en } = operation.summary;
    server.registerTool(
      toolName(operation.name),
      {
        title: `${vi} · ${en}`,
        description: `${vi}.\n${en}.${exampleOf(operation)}`,
        inputSchema: input,
        outputSchema: output,
        annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      },
      (asked) => toolResult(safely(operation, asked)),
    );
  }
};

/** One question that has an answer, if it is short. */
const exampleOf = ({ examples }: Operation): string => {
  const written = JSON.stringify(examples.find(({ fails }) => fails !== true)?.input ?? {});
  return written.length > 300 ? "" : `\nVí dụ · Example: ${written}`;
};
