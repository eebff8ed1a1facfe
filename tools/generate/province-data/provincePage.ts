type Row = Readonly<Record<string, unknown>>;

/** A profile as an official would read it: what rests on a source, and what is only an example. */
export const provincePage = (name: string, profile: Row): string => {
  const rows = sections.flatMap(([key, title]) => sectionOf(title, profile[key]));
  const parts = Object.entries(recordOf(profile["evidence"])).map(
    ([part, evidence]) => `| ${partNames[part] ?? part} | ${cell(inline(profile[part]))} | ${evidenceOf(evidence)} |`,
  );
  const examples = [...JSON.stringify(profile).matchAll(/"example":true/g)].length;
  const sourced = [...JSON.stringify(profile).matchAll(/"checkedOn":/g)].length;
  return [
    `# ${profile["name"]}`,
    "",
    `Hồ sơ cấu hình \`${name}\`${profile["province"] === undefined ? "" : `, mã tỉnh ${profile["province"]}`}. ${sourced} dòng có nguồn, ${examples} dòng là ví dụ.`,
    "Dòng ví dụ cho thấy cách ghi, không phải sự thật; dòng quy định riêng là ví dụ thì không được áp dụng.",
    "",
    ...(parts.length === 0 ? [] : ["| Phần | Nội dung | Nguồn |", "| --- | --- | --- |", ...parts, ""]),
    ...rows,
  ].join("\n");
};

const sections: readonly (readonly [string, string])[] = [
  ["offices", "Cơ quan, quầy, phiên tiếp nhận"],
  ["closures", "Ngày đóng cửa"],
  ["overlays", "Phân cấp, uỷ quyền, phí, lệ phí, tiếp nhận"],
  ["stepBudgets", "Quy trình nội bộ"],
  ["officers", "Phân công, biệt phái"],
  ["emergencies", "Giao thôn, tổ dân phố trong tình huống khẩn cấp"],
];

const partNames: Readonly<Record<string, string>> = {
  office: "Giờ làm việc chung",
  policy: "Cách tính thời hạn",
  dossier: "Thông số hồ sơ",
  units: "Đơn vị được bao quát",
};

const recordOf = (value: unknown): Row => (typeof value === "object" && value !== null ? (value as Row) : {});

const sectionOf = (title: string, rows: unknown): readonly string[] => {
  const all = Object.entries(recordOf(rows)).flatMap(([key, row]) => linesOf(key, recordOf(row)));
  return all.length === 0 ? [] : [`## ${title}`, "", "| Khoá | Nội dung | Nguồn |", "| --- | --- | --- |", ...all, ""];
};

/** A row, and beneath it those inside it. */
const linesOf = (key: string, { evidence, desks, sessions, ...row }: Row): readonly string[] => [
  `| \`${key}\` | ${cell(inline(row))} | ${evidenceOf(evidence)} |`,
  ...Object.entries({ ...recordOf(desks), ...recordOf(sessions) }).flatMap(([inner, one]) =>
    linesOf(`${key}.${inner}`, recordOf(one)),
  ),
];

const evidenceOf = (evidence: unknown): string => {
  const { example, source, checkedOn, confidence, note } = recordOf(evidence);
  const what = example === true ? "**ví dụ**" : `${source} (${confidenceNames[String(confidence)]}, xem ${checkedOn})`;
  return cell(note === undefined ? what : `${what}. ${note}`);
};

const confidenceNames: Readonly<Record<string, string>> = {
  verified: "đã đối chiếu",
  press: "báo chí",
  recalled: "nhớ lại, chưa đối chiếu",
};

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(inline).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => (key === "name" ? `${inner}` : `${key}: ${inline(inner)}`))
    .join("; ");
};

const cell = (text: string): string => text.replaceAll("|", "\\|");
