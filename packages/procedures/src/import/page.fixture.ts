/** The parts of a page of the portal; what is not given has an ordinary value. */
export interface PageParts {
  readonly code: string;
  readonly name: string;
  readonly decision?: string;
  readonly level?: string;
  readonly kind?: string;
  readonly field?: string;
  readonly subjects?: string;
  readonly competent?: string;
  readonly steps?: string;
  readonly channels?: string;
  readonly documents?: string;
  readonly laws?: string;
  readonly implementing?: string;
  readonly conditions?: string;
  readonly outcomes?: string;
}

/** The text of a page with all its cells run together, as a crawl keeps it. */
const pageText = (parts: PageParts): string => {
  const { code, name } = parts;
  return [
    `${name}Tên thủ tục${name}Mã thủ tục${code}`,
    `Số quyết định${parts.decision ?? "12/QĐ-BTP"}Cấp thực hiện${parts.level ?? "Cấp xã"}`,
    `Loại thủ tục${parts.kind ?? "TTHC được giao luật quy định chi tiết"}Lĩnh vực${parts.field ?? "Hộ tịch"}`,
    `Đối tượng thực hiện${parts.subjects ?? "Công dân Việt Nam"}`,
    `Cơ quan có thẩm quyền${parts.competent ?? ""}Địa chỉ tiếp nhận HSCơ quan được ủy quyềnCơ quan phối hợp`,
    `Thủ tục hành chính liên quanKhông có thông tinTrình Tự Thực Hiện${parts.steps ?? "Bước 1: nộp hồ sơ."}`,
    `Cách Thức Thực HiệnHình thức nộpThời gianPhí, lệ phíMô tả${parts.channels ?? ""}`,
    `Thành phần hồ sơ${parts.documents ?? "--Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai1 bản chính"}`,
    `Căn cứ pháp lý${parts.laws ?? "Tên văn bản pháp lýMã văn bảnLuật Hộ tịch60/2014/QH13"}`,
    `Cơ quan thực hiện${parts.implementing ?? "Ủy ban nhân dân cấp xã"}`,
    `Yêu cầu, điều kiện thực hiện${parts.conditions ?? "Không có thông tin"}`,
    `Kết quả xử lý${parts.outcomes ?? "Giấy khai sinhMã: KQ.G15.000001"}`,
    "Từ khóaKhông có thông tinMô tảKhông có thông tinChọn cơ quan thực hiệnNộp hồ sơ",
  ].join("");
};

/** A record of a crawl with the text of its page, and the fields the crawl cut itself. */
export const crawled = (parts: PageParts, key: string = parts.code): Readonly<Record<string, string>> => ({
  ma_thu_tuc: key,
  detail_url: "https://example.org/thu-tuc",
  ten_thu_tuc: parts.name,
  cap_thuc_hien: parts.level ?? "Cấp xã",
  linh_vuc: parts.field ?? "Hộ tịch",
  trinh_tu_thuc_hien: parts.steps ?? "Bước 1",
  raw_text: pageText(parts),
});
