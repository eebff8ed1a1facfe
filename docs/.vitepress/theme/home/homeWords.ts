import type { Language } from "../../pages.ts";

interface Question {
  readonly title: string;
  readonly more: string;
  readonly path: string;
}

/** What the home page says around its examples. */
export interface HomeWords {
  readonly eyebrow: string;
  readonly title: string;
  readonly lead: (provinces: string, communes: string) => string;
  readonly start: string;
  readonly playground: string;
  readonly questions: string;
  readonly four: readonly Question[];
  readonly made: string;
  readonly promisesTitle: string;
  readonly promises: readonly { readonly title: string; readonly text: string }[];
  readonly figuresTitle: string;
  readonly figures: Readonly<Record<"communes" | "edges" | "procedures" | "years", string>>;
  readonly knownTo: (day: string) => string;
  readonly coverage: string;
}

export const homeWords: Readonly<Record<Language, HomeWords>> = {
  vi: {
    eyebrow: "Chính quyền địa phương hai cấp, từ 1/7/2025",
    title: "Bốn câu hỏi mà hệ thống của tỉnh nào cũng phải trả lời đúng",
    lead: (provinces, communes) =>
      `Nước ta nay có ${provinces} tỉnh, thành phố và ${communes} xã, phường, đặc khu, không còn cấp huyện. Hai Cấp là bộ gói npm trả lời bốn câu hỏi ấy: câu nào cũng gắn với một ngày, có căn cứ, có lý do, nói rõ mức chắc chắn và chạy không cần mạng.`,
    start: "Năm phút đầu tiên",
    playground: "Thử trên trình duyệt",
    questions: "Bốn câu hỏi, kèm câu trả lời thật",
    four: [
      { title: "Đây là đơn vị nào?", more: "Đổi địa chỉ cũ sang đơn vị mới", path: "guides/addresses" },
      { title: "Thủ tục này của ai?", more: "Tìm cơ quan giải quyết", path: "guides/who-handles" },
      { title: "Hồ sơ hẹn trả ngày nào?", more: "Tính ngày hẹn trả", path: "guides/deadline" },
      { title: "Bước tiếp theo được làm gì?", more: "Theo dõi vòng đời hồ sơ", path: "guides/dossier" },
    ],
    made: "Các câu trả lời trên do chính các gói tính ra khi dựng trang này, không phải ảnh minh hoạ.",
    promisesTitle: "Bốn điều câu trả lời nào cũng giữ",
    promises: [
      {
        title: "Có ngày",
        text: "Mã đơn vị, thẩm quyền, lịch nghỉ đều đổi theo thời gian. Câu hỏi nào cũng kèm một ngày; không gói nào tự đọc đồng hồ máy.",
      },
      {
        title: "Có căn cứ",
        text: "Ngày nào bị bỏ qua, theo điều nào; xã nào nhập vào đâu, theo nghị quyết nào. Người không tin máy vẫn kiểm tra lại được.",
      },
      {
        title: "Nói rõ mức chắc chắn",
        text: "Đã công bố, tạm tính hay dự kiến theo thông lệ: mức chắc chắn nằm ngay trong câu trả lời.",
      },
      {
        title: "Chưa biết thì nói chưa biết",
        text: "Luật để ngỏ thì trả về các khả năng. Năm chưa có lịch nghỉ thì từ chối đếm. Không đoán.",
      },
    ],
    figuresTitle: "Dữ liệu đi kèm",
    figures: {
      communes: "xã, phường, đặc khu, kèm đơn vị trước sắp xếp",
      edges: "liên hệ trước – sau sắp xếp, mỗi liên hệ có nghị quyết",
      procedures: "thủ tục hành chính, ai giải quyết vào ngày nào",
      years: "lịch làm việc từng ngày, có văn bản công bố",
    },
    knownTo: (day) => `Biến động đơn vị hành chính được biết đến ngày ${day}.`,
    coverage: "Xem dữ liệu phủ đến đâu, chắc đến đâu",
  },
  en: {
    eyebrow: "Two-tier local government, since 1 July 2025",
    title: "Four questions every province's system has to answer right",
    lead: (provinces, communes) =>
      `Viet Nam now has ${provinces} provinces and ${communes} communes, wards and special zones, with no district between. Hai Cấp answers the four questions as npm packages: every answer is dated, carries its legal source and its reasons, says how certain it is, and works offline.`,
    start: "The first five minutes",
    playground: "Open the playground",
    questions: "The four questions, with true answers",
    four: [
      { title: "Which unit is this?", more: "Convert old addresses", path: "guides/addresses" },
      { title: "Who owns this procedure?", more: "Find who handles it", path: "guides/who-handles" },
      { title: "When is the dossier due?", more: "Compute a due date", path: "guides/deadline" },
      { title: "What may happen to it next?", more: "Follow a dossier's life", path: "guides/dossier" },
    ],
    made: "These answers were computed by the packages when this page was built; they are not illustrations.",
    promisesTitle: "What every answer keeps",
    promises: [
      {
        title: "It has a day",
        text: "Unit codes, competence and holidays change with time. Every question carries a day, and no package reads the clock.",
      },
      {
        title: "It has a source",
        text: "Which day was skipped, under which article; which commune went where, by which resolution. Whoever trusts nobody can check.",
      },
      {
        title: "It says how certain it is",
        text: "Published, provisional, or projected by precedent: the certainty stands in the answer itself.",
      },
      {
        title: "Not knowing is an answer",
        text: "Where the law leaves several ways you get the candidates. A year nobody has published is not counted. Nothing is guessed.",
      },
    ],
    figuresTitle: "The data that comes with it",
    figures: {
      communes: "communes, wards and special zones, with what they were made from",
      edges: "edges between old and new units, each with its resolution",
      procedures: "administrative procedures, with who decides on which day",
      years: "working calendars day by day, with the notice behind each",
    },
    knownTo: (day) => `Changes of administrative units are known up to ${day}.`,
    coverage: "See what is covered, and how surely",
  },
};
