import { createRequire } from "node:module";
import { McpServer } from "@modelcontextprotocol/server";
import type { Operation } from "haicap";
import { prompts } from "./prompts.ts";
import { resources } from "./resources.ts";
import { tools } from "./tools.ts";

const instructions = `Đơn vị hành chính, thẩm quyền, thời hạn, hồ sơ của Việt Nam; chỉ đọc, không cần mạng. Công cụ không biết hôm nay là ngày nào: hãy ghi ngày.
Lỗi (isError) có "_tag" và "message" là câu trả lời: chưa biết, thiếu điều gì. Đừng đoán thay. "certainty", "warnings", "citations" phải được nói lại.
Administrative units, competence, time limits and dossiers of Viet Nam; read-only, offline. The tools do not know today's date: give it.
An error (isError) with "_tag" and "message" is an answer: not known, or what is missing. Do not guess instead. Repeat "certainty", "warnings" and "citations".`;

const { version } = createRequire(import.meta.url)("@haicap/cli/package.json") as { readonly version: string };

/** A server for assistants (Model Context Protocol): a tool for each operation, resources, prompts. */
export const assistantServer = (operations: readonly Operation[]): McpServer => {
  const server = new McpServer(
    { name: "haicap", title: "Hai Cấp", version },
    { instructions, maxToolInputElements: 200_000 },
  );
  tools(server, operations);
  resources(server, operations);
  prompts(server);
  return server;
};
