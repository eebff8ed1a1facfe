import type { DefaultTheme } from "vitepress";
import type { Language } from "./pages.ts";

/** What the frame of the site says, in each language. */
export interface FrameWords {
  readonly title: string;
  readonly description: string;
  readonly nav: { readonly start: string; readonly guides: string; readonly law: string; readonly api: string };
  readonly theme: DefaultTheme.Config;
}

export const frameWords: Readonly<Record<Language, FrameWords>> = {
  vi: {
    title: "Hai Cấp",
    description:
      "Bốn câu hỏi của chính quyền địa phương hai cấp: đây là đơn vị nào, thủ tục của ai, hồ sơ hẹn trả ngày nào, bước tiếp theo là gì. Có căn cứ, có ngày, chạy không cần mạng.",
    nav: { start: "Bắt đầu", guides: "Hướng dẫn", law: "Căn cứ", api: "API" },
    theme: {
      outline: { level: [2, 3], label: "Trong trang này" },
      docFooter: { prev: "Trang trước", next: "Trang sau" },
      darkModeSwitchLabel: "Giao diện",
      lightModeSwitchTitle: "Chuyển sang nền sáng",
      darkModeSwitchTitle: "Chuyển sang nền tối",
      sidebarMenuLabel: "Mục lục",
      returnToTopLabel: "Lên đầu trang",
      langMenuLabel: "Đổi ngôn ngữ",
      skipToContentLabel: "Đến phần nội dung",
      notFound: {
        title: "Không có trang này",
        quote: "Địa chỉ có thể đã đổi. Hãy về trang chủ hoặc tìm theo từ khoá.",
        linkLabel: "Về trang chủ",
        linkText: "Về trang chủ",
        code: "404",
      },
    },
  },
  en: {
    title: "Hai Cấp",
    description:
      "The four questions of Viet Nam's two-tier local government: which unit, who owns the procedure, when is the dossier due, what may happen next. Sourced, dated, offline.",
    nav: { start: "Start", guides: "Guides", law: "Law", api: "API" },
    theme: {
      outline: { level: [2, 3], label: "On this page" },
      docFooter: { prev: "Previous", next: "Next" },
      langMenuLabel: "Change language",
      skipToContentLabel: "Skip to content",
    },
  },
};

/** The words of the search box in Vietnamese. */
export const searchWordsVi: NonNullable<DefaultTheme.LocalSearchOptions["translations"]> = {
  button: { buttonText: "Tìm", buttonAriaLabel: "Tìm trong trang" },
  modal: {
    displayDetails: "Xem đoạn chữ",
    resetButtonTitle: "Xoá",
    backButtonTitle: "Đóng",
    noResultsText: "Không tìm thấy",
    footer: {
      selectText: "chọn",
      selectKeyAriaLabel: "phím Enter",
      navigateText: "di chuyển",
      navigateUpKeyAriaLabel: "mũi tên lên",
      navigateDownKeyAriaLabel: "mũi tên xuống",
      closeText: "đóng",
      closeKeyAriaLabel: "phím Esc",
    },
  },
};
