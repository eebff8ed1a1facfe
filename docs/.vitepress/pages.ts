/** The languages of the site; Vietnamese stands at the root. */
export type Language = "vi" | "en";

/** A page of both languages: its path without a language, and its title in each. */
export interface Page {
  readonly path: string;
  readonly vi: string;
  readonly en: string;
}

/** Pages that stand together in the sidebar. */
export interface PageGroup {
  readonly vi: string;
  readonly en: string;
  readonly pages: readonly Page[];
}

/** Every page of the site but the home page, in reading order. The sidebar, `llms.txt` and the tests read this list. */
export const pageGroups: readonly PageGroup[] = [
  {
    vi: "Bắt đầu",
    en: "Begin",
    pages: [
      { path: "start", vi: "Năm phút đầu tiên", en: "The first five minutes" },
      { path: "playground", vi: "Thử trên trình duyệt", en: "Playground" },
      { path: "library", vi: "Đọc phần tra cứu API", en: "Read the API reference" },
    ],
  },
  {
    vi: "Hướng dẫn theo câu hỏi",
    en: "Guides by question",
    pages: [
      { path: "guides/deadline", vi: "Khi nào phải trả kết quả?", en: "When is it due?" },
      { path: "guides/addresses", vi: "Địa chỉ cũ nay là đâu?", en: "Where is this address now?" },
      { path: "guides/who-handles", vi: "Ai giải quyết thủ tục này?", en: "Who handles this procedure?" },
      { path: "guides/dossier", vi: "Hồ sơ được đi bước nào tiếp?", en: "What may happen to a dossier?" },
      { path: "guides/province-profile", vi: "Viết hồ sơ cấu hình của tỉnh", en: "Write a province's profile" },
      { path: "guides/update-data", vi: "Cập nhật dữ liệu", en: "Update the data" },
      { path: "guides/migration", vi: "Chuyển từ hệ thống cấp huyện", en: "Leave a district system" },
      { path: "guides/sql", vi: "Tính hàng triệu dòng bằng SQL", en: "A million rows in SQL" },
      { path: "guides/other-languages", vi: "Dùng từ Java, .NET, Python", en: "From Java, .NET or Python" },
      { path: "guides/assistant", vi: "Cho trợ lý AI qua MCP", en: "For an assistant, by MCP" },
    ],
  },
  {
    vi: "Cách đọc pháp luật",
    en: "How we read the law",
    pages: [
      { path: "law/", vi: "Nguyên tắc", en: "Principles" },
      { path: "law/time-limits", vi: "Thời hạn", en: "Time limits" },
      { path: "law/calendar", vi: "Lịch làm việc", en: "The working calendar" },
      { path: "law/units", vi: "Đơn vị hành chính", en: "Administrative units" },
      { path: "law/competence", vi: "Thẩm quyền", en: "Competence" },
      { path: "law/dossiers", vi: "Vòng đời hồ sơ", en: "The life of a dossier" },
      { path: "law/instruments", vi: "Văn bản được viện dẫn", en: "Instruments cited" },
    ],
  },
  {
    vi: "Độ tin cậy",
    en: "Trust",
    pages: [
      { path: "coverage", vi: "Dữ liệu phủ đến đâu, chắc đến đâu", en: "Coverage and certainty" },
      { path: "sources", vi: "Nguồn của từng bảng", en: "Sources of every table" },
      { path: "quality", vi: "Chất lượng, bằng số", en: "Quality, in figures" },
      { path: "benchmarks", vi: "Tốc độ, đo lại được", en: "Benchmarks" },
      { path: "decisions/", vi: "Quyết định thiết kế", en: "Decisions" },
      { path: "changelog", vi: "Nhật ký thay đổi", en: "Changelog" },
    ],
  },
];

/** All pages but the home page. */
export const pages: readonly Page[] = pageGroups.flatMap((group) => group.pages);

/** The address of a page within the site: `/guides/deadline`, `/en/guides/deadline`. */
export const addressOf = (language: Language, path: string): string => `${language === "vi" ? "/" : "/en/"}${path}`;
