import { warningVi } from "../../../../packages/procedures/src/text/index.ts";
import { listIn, type Row } from "../readTable.ts";
import { dayVi, lastDayVi } from "./page.ts";

const levelNames: Readonly<Record<string, string>> = {
  central: "trung ương",
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
  other: "cơ quan khác",
};

const modeNames: Readonly<Record<string, string>> = {
  choice: "người nộp chọn một trong các nơi: ",
  byFacts: "tuỳ tình tiết của hồ sơ: ",
  caseDependent: "tuỳ trường hợp: ",
  unknown: "chưa xác định, một trong: ",
  notInForce: "chưa có thủ tục",
  abolished: "đã bãi bỏ",
};

const kindNames: Readonly<Record<string, string>> = {
  division: "phân định khi không còn cấp huyện",
  devolution: "phân quyền, phân cấp từ trung ương",
  decentralisation: "tỉnh phân cấp",
};

/** Who decides over time, an interval a line, with its basis; what is only surer from a day on is one interval. */
export const competenceText = (intervals: readonly Row[]): string => spans(intervals).map(spanText).join("<br>");

/** What a reader must mind about the competence, from all intervals. */
export const competenceNotes = (intervals: readonly Row[]): readonly string[] => [
  ...new Set(
    intervals.flatMap((row) => listIn(row["note"]).filter((note) => note !== "startNotEstablished")).map(noteText),
  ),
];

const noteText = (note: string): string => warningVi(note as Parameters<typeof warningVi>[0]);

interface Span {
  readonly row: Row;
  readonly until: string;
  /** The first day a source showed it; "" when none did. */
  readonly seenFrom: string;
}

const spans = (intervals: readonly Row[]): readonly Span[] => {
  const found: Span[] = [];
  for (const row of intervals) {
    const last = found.at(-1);
    const until = row["until"] ?? "";
    const seen = row["confidence"] === "recalled" ? "" : (row["from"] ?? "");
    if (last !== undefined && isSame(last.row, row))
      found[found.length - 1] = { row: last.row, until, seenFrom: last.seenFrom || seen };
    else found.push({ row, until, seenFrom: seen });
  }
  return found;
};

/** How far it is recalled: all of it, or up to the day a source showed it. */
const recalledText = ({ row, seenFrom }: Span): string => {
  if (seenFrom === "") return "nhớ lại";
  return seenFrom === row["from"] ? "" : `nhớ lại đến ${lastDayVi(seenFrom)}`;
};

const isSame = (a: Row, b: Row): boolean =>
  ["mode", "owners", "kind", "instruments", "rules"].every((name) => a[name] === b[name]);

const spanText = (span: Span): string => {
  const { row, until } = span;
  const owners = (row["owners"] ?? "").split(";").filter((owner) => owner !== "");
  const named = owners
    .map((owner) => owner.split(":"))
    .map(([level = "", , body = ""]) => `${body} (${levelNames[level]})`);
  const how = kindNames[row["kind"] ?? ""];
  const basis = listIn(row["instruments"]).map(citation);
  const told = [how ?? "", basis.join(", ") || "nguồn không ghi căn cứ", recalledText(span)];
  const end = until === "" ? "" : ` đến ${lastDayVi(until)}`;
  return `Từ ${dayVi(row["from"] ?? "")}${end}: ${modeNames[row["mode"] ?? ""] ?? ""}${named.join("; ")} – ${told
    .filter((part) => part !== "")
    .join("; ")}`;
};

/** `60/2014/QH13#7.1.d` as "điểm d khoản 1 Điều 7 60/2014/QH13". */
const citation = (text: string): string => {
  const [instrument = "", place = ""] = text.split("#");
  const [article, clause, point] = place.split(".");
  const parts = [point && `điểm ${point}`, clause && `khoản ${clause}`, article && `Điều ${article}`];
  return [...parts.filter((part) => part), instrument].join(" ");
};
