import { countVi } from "../numbers.ts";

/** The words around every page, and those many pages use, in Vietnamese. */
export const frameWords = {
  toMain: "Đến nội dung chính",
  search: "Tìm",
  searchLabel: "Tìm trong sách tra cứu",
  searchHint: "thủ tục, đơn vị, mã, từ khoá",
  searchIntro:
    "Gõ tên có dấu hoặc không dấu, mã thủ tục, mã đơn vị, tên cũ. Phím mũi tên xuống đi vào kết quả. Không cần mạng.",
  searchNone: "Không có trang nào cho: ",
  searchEmpty: "Hãy gõ điều cần tìm vào ô ở đầu trang.",
  onThisPage: "Trong trang này",
  otherScheme: "Đổi nền sáng, tối",
  contents: "Mục lục",
  part: "Phần",
  holds: "Nội dung",
  seenUntil: (day: string): string => `Bảng đơn vị được xem lần cuối ngày ${day}; thay đổi sau ngày ấy chưa có ở đây.`,
  youAreHere: "Đang xem",
  title: (province: string): string => `Tra cứu ${province}`,
  speaksOf: (day: string): string => `Theo quy định có hiệu lực ngày ${day}`,
  foot: (versions: string): string =>
    `Sinh tự động từ dữ liệu và sổ thao tác của haicap, không thay văn bản gốc. Dữ liệu: ${versions}`,
  home: "Trang đầu",
  units: "Đơn vị hành chính",
  former: "Đơn vị cũ",
  offices: "Cơ quan, điểm tiếp nhận",
  procedures: "Thủ tục hành chính",
  ownership: "Thẩm quyền theo cấp",
  calendar: "Lịch nghỉ, làm bù",
  dossiers: "Vòng đời hồ sơ",
  codes: "Bảng mã",
  messages: "Trường bản tin",
  api: "Thao tác, JSON Schema",
  law: "Văn bản được dẫn",
  glossary: "Thuật ngữ",
  data: "Dữ liệu, điểm chưa chắc",
  code: "Mã",
  name: "Tên",
  type: "Loại",
  days: { one: "ngày", from: "Từ", until: "Đến hết", on: "Ngày" },
  since: (day: string): string => `từ ${day}`,
  span: (from: string, until: string | undefined): string =>
    until === undefined ? `từ ${from}` : `${from} – ${until}`,
  basis: "Căn cứ",
  source: "Nguồn",
  certainty: { confirmed: "đã đối chiếu", provisional: "chưa đối chiếu", projected: "suy từ luật" } as Record<
    string,
    string
  >,
  count: {
    communes: (count: number): string => `${countVi(count)} xã, phường, đặc khu`,
    former: (count: number): string => `${countVi(count)} đơn vị cấp xã cũ`,
    procedures: (count: number): string => `${countVi(count)} thủ tục`,
    fields: (count: number): string => `${countVi(count)} lĩnh vực`,
    days: (count: number): string => `${countVi(count)} ngày`,
    offices: (count: number): string => `${countVi(count)} cơ quan`,
    operations: (count: number): string => `${countVi(count)} thao tác`,
    results: "kết quả",
  },
  homeLead: (province: string): string =>
    `Đơn vị hành chính, thủ tục, thẩm quyền, lịch và thông số kỹ thuật của ${province}, để tra và in không cần mạng.`,
  homeHow: "Mỗi trang nói theo một ngày và dẫn văn bản. Điều chưa chắc được ghi là chưa chắc, ở chỗ của nó và ở",
} as const;
