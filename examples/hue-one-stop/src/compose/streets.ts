/**
 * Streets of Huế by the commune they were written under before the merger. House numbers are invented; the pairing
 * of street and commune is local knowledge for the sake of a natural address, and nothing in the answers rests on it.
 */
const streets: Readonly<Record<string, readonly string[]>> = {
  "Vĩnh Ninh": ["Lê Lợi", "Hai Bà Trưng", "Nguyễn Huệ"],
  "Phú Nhuận": ["Hà Nội", "Bến Nghé", "Nguyễn Tri Phương"],
  "Phú Hội": ["Hùng Vương", "Đội Cung", "Chu Văn An"],
  "Trường An": ["Phan Bội Châu"],
  "Phước Vĩnh": ["Trần Phú"],
  "Phường Đúc": ["Bùi Thị Xuân"],
  "Thuận Hòa": ["Đặng Thái Thân", "Lê Huân"],
  "Tây Lộc": ["Nguyễn Trãi", "Thái Phiên"],
  "Thuận Lộc": ["Đinh Tiên Hoàng"],
  "Đông Ba": ["Mai Thúc Loan", "Trần Hưng Đạo"],
  "Gia Hội": ["Chi Lăng", "Bạch Đằng"],
  "Vỹ Dạ": ["Nguyễn Sinh Cung", "Phạm Văn Đồng"],
  "Xuân Phú": ["Tố Hữu", "Bà Triệu"],
  "An Cựu": ["An Dương Vương"],
  "An Đông": ["Hoàng Quốc Việt"],
  "Kim Long": ["Kim Long", "Nguyễn Phúc Nguyên"],
  "Thủy Bằng": ["Minh Mạng"],
  "Phú Bài": ["Nguyễn Tất Thành", "Sóng Hồng"],
  "Thủy Dương": ["Nguyễn Tất Thành"],
};

export const streetsOf = (commune: string): readonly string[] => streets[commune] ?? [];
