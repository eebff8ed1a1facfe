import type { Language } from "./Tool.ts";

/** What the frame around the tools says. */
export interface ShellWords {
  readonly tools: string;
  readonly private: string;
  readonly examples: string;
  readonly loading: string;
  readonly waiting: string;
  readonly broken: string;
  readonly link: string;
  readonly copyLink: string;
  readonly copy: string;
  readonly copied: string;
  readonly samples: string;
  readonly code: string;
  readonly codeHint: string;
  readonly command: string;
  readonly commandHint: string;
  readonly notAnswered: string;
  readonly notADate: (text: string, label: string) => string;
  readonly pick: string;
}

export const words: Readonly<Record<Language, ShellWords>> = {
  vi: {
    tools: "Bốn công cụ",
    private: "Mọi phép tính chạy ngay trong trình duyệt này. Điều bạn nhập không được gửi đi đâu.",
    examples: "Thử với",
    loading: "Đang tải bảng dữ liệu…",
    waiting: "Câu trả lời sẽ hiện ở đây, kèm lý do và căn cứ.",
    broken: "Chưa tải được dữ liệu. Hãy kiểm tra kết nối rồi hỏi lại.",
    link: "Liên kết tới câu trả lời này",
    copyLink: "Sao chép liên kết",
    copy: "Sao chép",
    copied: "Đã chép",
    samples: "Hỏi bằng chương trình",
    code: "JavaScript, TypeScript",
    codeHint: "npm install haicap",
    command: "Dòng lệnh",
    commandHint: "mỗi dòng một câu hỏi, mỗi dòng một câu trả lời",
    notAnswered: "Chưa trả lời được",
    notADate: (text, label) => `${label}: “${text}” không phải là ngày có thật. Hãy viết như 20/11/2026.`,
    pick: "Chọn ngày",
  },
  en: {
    tools: "Four tools",
    private: "Everything is computed in this browser. What you type is sent nowhere.",
    examples: "Try",
    loading: "Loading the tables…",
    waiting: "The answer will stand here, with its reasons and its legal basis.",
    broken: "The data did not load. Check the connection and ask again.",
    link: "Link to this answer",
    copyLink: "Copy link",
    copy: "Copy",
    copied: "Copied",
    samples: "Ask it by code",
    code: "JavaScript, TypeScript",
    codeHint: "npm install haicap",
    command: "Command line",
    commandHint: "one question a line, one answer a line",
    notAnswered: "No answer",
    notADate: (text, label) => `${label}: “${text}” is not a day of the calendar. Write it as 2026-11-20.`,
    pick: "Pick a day",
  },
};
