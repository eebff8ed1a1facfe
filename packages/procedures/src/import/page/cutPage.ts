import type { Column } from "../columns.ts";
import { tidy } from "../readWords.ts";

/** The sections of a page by what they are about, and the code the page calls its own. */
export interface CutPage {
  readonly code: string;
  readonly sections: ReadonlyMap<Column, string>;
  /** Sections that hold something no record has a place for. */
  readonly left: readonly string[];
}

type Section = Column | "address" | "related" | "steps" | "conditions" | "tail";

/** The labels of a page in their order; each section runs to the next label, wherever its own words repeat one. */
const labels: readonly (readonly [Section, RegExp])[] = [
  ["decision", /Số quyết định/gu],
  ["level", /Cấp thực hiện/gu],
  ["kind", /Loại thủ tục/gu],
  ["field", /Lĩnh vực/gu],
  ["subjects", /Đối tượng thực hiện/gu],
  ["competent", /Cơ quan có thẩm quyền/gu],
  ["address", /Địa chỉ tiếp nhận HS/gu],
  ["authorised", /Cơ quan được ủy quyền/gu],
  ["coordinating", /Cơ quan phối hợp/gu],
  ["related", /Thủ tục hành chính liên quan/gu],
  ["steps", /Trình Tự Thực Hiện/gu],
  ["channel", /Cách Thức Thực Hiện(?=\s*Hình thức nộp)/gu],
  [
    "document",
    /Thành phần hồ sơ(?=(?:(?!Thành phần hồ sơ|Căn cứ pháp lý\s*Tên văn bản)[\s\S])*?Tên giấy tờ\s*Mẫu đơn|\s*(?:(?:--|Không có thông tin)\s*)?Căn cứ pháp lý)/gu,
  ],
  ["legalBasis", /Căn cứ pháp lý(?=\s*(?:Tên văn bản pháp lý\s*Mã văn bản|Không có thông tin\s*Cơ quan thực hiện))/gu],
  ["implementing", /Cơ quan thực hiện/gu],
  ["conditions", /Yêu cầu, điều kiện thực hiện/gu],
  ["outcome", /Kết quả xử lý/gu],
  ["tail", /Từ khóa/gu],
];

/** Where a section may hold the words of its own end: it ends at the last of them. */
const endsLast: ReadonlySet<Section> = new Set<Section>(["outcome", "tail"]);

/**
 * Cuts the text of a page of the portal into its sections; nothing when it is no such page.
 *
 * The name stands before and behind its label, so that a name with another label's words in it is not cut.
 */
export const cutPage = (raw: string): CutPage | undefined => {
  const text = raw.normalize("NFC");
  const head = headOf(text);
  if (head === undefined) return undefined;
  const sections = new Map<Column, string>([
    ["code", head.code],
    ["name", head.name],
  ]);
  const left: string[] = [];
  let from = head.end;
  let open: Section | undefined;
  for (const [section, label] of labels) {
    const found = place(text, label, from, endsLast.has(section));
    if (found === undefined) {
      if (isNeeded.has(section)) return undefined;
      continue;
    }
    if (open !== undefined) put(sections, left, open, text.slice(from, found.at));
    [open, from] = [section, found.end];
  }
  return { code: head.code, sections, left };
};

const isNeeded: ReadonlySet<Section> = new Set<Section>(["decision", "level", "field", "channel"]);

interface Head {
  readonly name: string;
  readonly code: string;
  readonly end: number;
}

/** The title, the name behind its label, and the code behind its own. */
const headOf = (text: string): Head | undefined => {
  const found = /Mã thủ tục\s*(\d\.\d{6})\s*(?=Số quyết định)/u.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index);
  for (let at = before.indexOf(nameLabel), tries = 0; at >= 0 && tries < 50; tries++) {
    const [title, name] = [tidy(before.slice(0, at)), tidy(before.slice(at + nameLabel.length))];
    if (title === name || title === "") return { name, code: found[1] ?? "", end: found.index + found[0].length };
    at = before.indexOf(nameLabel, at + 1);
  }
  return undefined;
};

const nameLabel = "Tên thủ tục";

const place = (
  text: string,
  label: RegExp,
  from: number,
  isLast: boolean,
): { readonly at: number; readonly end: number } | undefined => {
  let found: { readonly at: number; readonly end: number } | undefined;
  label.lastIndex = from;
  for (let match = label.exec(text); match !== null; match = label.exec(text)) {
    found = { at: match.index, end: match.index + match[0].length };
    if (!isLast) break;
  }
  return found;
};

const notKept: Readonly<Partial<Record<Section, string>>> = {
  address: "Địa chỉ tiếp nhận",
  related: "Thủ tục liên quan",
  steps: "Trình tự thực hiện",
  conditions: "Yêu cầu, điều kiện",
};

const put = (sections: Map<Column, string>, left: string[], section: Section, text: string): void => {
  const name = notKept[section];
  const content = tidy(text);
  if (name === undefined) sections.set(section as Column, content);
  else if (content !== "" && content !== "Không có thông tin") left.push(name);
};
