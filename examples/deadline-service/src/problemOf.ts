import type { Failure } from "haicap";

/** A problem as RFC 9457 writes it; `detail` is in the language asked for, `message` in both, and what a program needs stands beside. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly [more: string]: unknown;
}

export type Language = "vi" | "en";

/** The language a client prefers; Vietnamese unless English is asked for before it. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  /^\s*en\b/i.test(acceptLanguage ?? "") ? "en" : "vi";

/** What an operation answered instead of a value. */
export const failureProblem = ({ _tag, message, ...details }: Failure, language: Language): Problem => ({
  ...details,
  type: `urn:haicap:failure:${_tag}`,
  title: _tag,
  status: 422,
  detail: message[language],
  message,
});

/** What can be wrong with a question before any operation is asked. */
export type ServiceProblem = keyof typeof problems;

/** What the service itself answers, before any operation is asked. */
export const serviceProblem = (name: ServiceProblem, language: Language): Problem => {
  const { status, ...words } = problems[name];
  return { type: `urn:haicap:service:${name}`, title: name, status, detail: words[language], message: words };
};

const problems = {
  BodyTooLarge: {
    status: 413,
    vi: "Câu hỏi quá lớn; hãy chia nhỏ",
    en: "The question is too large; divide it",
  },
  InternalError: {
    status: 500,
    vi: "Có lỗi trong dịch vụ; hãy báo mã yêu cầu cho người vận hành",
    en: "Something is wrong with the service; tell its operator the request id",
  },
  LengthRequired: {
    status: 411,
    vi: "Hãy gửi Content-Length: độ dài của câu hỏi tính bằng byte",
    en: "Send Content-Length: how long the question is, in bytes",
  },
  MalformedJson: {
    status: 400,
    vi: "Nội dung không phải JSON; hãy gửi một đối tượng JSON mã hoá UTF-8",
    en: "The body is not JSON; send a JSON object in UTF-8",
  },
  NoSuchOperation: {
    status: 404,
    vi: "Không có thao tác này; xem danh sách ở /openapi.json",
    en: "There is no such operation; /openapi.json lists them",
  },
  NotJson: {
    status: 415,
    vi: "Hãy gửi Content-Type: application/json",
    en: "Send Content-Type: application/json",
  },
  TooBusy: {
    status: 503,
    vi: "Đang nhận quá nhiều câu hỏi lớn; hãy gửi lại sau giây lát",
    en: "Too many large questions are on their way; send it again in a moment",
  },
  TooManyQuestions: {
    status: 429,
    vi: "Hỏi quá nhiều; hãy chờ rồi hỏi lại",
    en: "Too many questions; wait and ask again",
  },
} as const satisfies Record<string, { status: number; vi: string; en: string }>;
