import { fromJsonSchema, type GetPromptResult, type McpServer } from "@modelcontextprotocol/server";
import { type AskedFor, citizenText, officialText } from "./promptTexts.ts";

/** Gives an assistant the way from a person's question to an answer that stands: one for citizens, one for officials. */
export const prompts = (server: McpServer): void => {
  server.registerPrompt(
    "citizen_question",
    {
      title: "Câu hỏi của người dân · A citizen's question",
      description:
        "Tôi ở phường Bến Nghé cũ, đăng ký khai sinh ở đâu, bao giờ có? · Where do I hand this in, and when will I have it?",
      argsSchema: argumentsOf(asked),
    },
    (given) => said(citizenText(given as AskedFor)),
  );
  server.registerPrompt(
    "official_question",
    {
      title: "Câu hỏi của cán bộ một cửa · An official's question",
      description:
        "Hồ sơ này thuộc thẩm quyền ai, hạn ngày nào, được làm gì tiếp? · Whose case is it, when is it due, what may happen next?",
      argsSchema: argumentsOf({ ...asked, unit: "Mã đơn vị của cơ quan · The code of the office's unit" }),
    },
    (given) => said(officialText(given as AskedFor)),
  );
};

const asked = {
  question: "Câu hỏi · The question",
  today: "Hôm nay, YYYY-MM-DD · Today",
  language: "vi, en",
} as const;

const argumentsOf = (described: Readonly<Record<string, string>>): ReturnType<typeof fromJsonSchema> =>
  fromJsonSchema({
    type: "object",
    properties: Object.fromEntries(
      Object.entries(described).map(([name, description]) => [name, { type: "string", description }]),
    ),
    required: ["question"],
  });

const said = (text: string): GetPromptResult => ({ messages: [{ role: "user", content: { type: "text", text } }] });
