import { type AskedQuestion, at, said } from "./transcript.fixture.ts";

const today = "2026-11-20";
const now = `${today}T09:00:00+07:00`;

/** A date as it is read in Viet Nam. */
const day = (iso: unknown): string => String(iso).split("-").reverse().join("/");

const lawsIn = (value: unknown): string =>
  [...new Set((at(value, "citations") as { instrument: string; article?: string }[]).map(lawOf))].join("; ");

const lawOf = ({ instrument, article }: { instrument: string; article?: string }): string =>
  article === undefined ? instrument : `Điều ${article} ${instrument}`;

/** Ten questions people ask, and what can be said to each from the answers alone. */
export const questions: readonly AskedQuestion[] = [
  {
    question: "Tôi ở phường Bến Nghé cũ, đăng ký khai sinh ở đâu, bao giờ có?",
    calls: [
      {
        tool: "address_resolve",
        ask: () => ({ text: "phường Bến Nghé, quận 1, TP Hồ Chí Minh", writtenUnder: "threeTier" }),
        show: ["status", "unit.code", "unit.fullName", "unit.parent.fullName", "certainty"],
      },
      {
        tool: "procedures_search",
        ask: () => ({ text: "đăng ký khai sinh", level: "commune", limit: 3 }),
        show: ["matches.0.code", "matches.0.name", "matches.1.name", "matches.2.name", "total"],
      },
      {
        tool: "procedures_whoHandles",
        ask: ([place, found]) => ({ code: at(found, "matches.0.code"), place: at(place, "unit.code"), on: today }),
        show: [
          "decides.body",
          "decides.unit.fullName",
          "receives.0.body",
          "receives.3.body",
          "certainty",
          "warnings",
          "citations",
        ],
      },
      {
        tool: "procedures_get",
        ask: ([, found]) => ({ code: at(found, "matches.0.code"), on: today }),
        show: ["limit", "channels.0.limit", "results", "flags", "certainty"],
      },
    ],
    say: ([place, found, who, procedure]) =>
      [
        `Nơi của bạn nay là ${said(place, "unit.fullName")}, ${said(place, "unit.parent.fullName")}. ${said(found, "matches.0.name")} (${said(found, "matches.0.code")}) do ${said(who, "decides.body")} giải quyết; nộp tại ${said(who, "receives.0.body")} ${said(who, "receives.0.unit.fullName")}, hoặc trực tuyến qua ${said(who, "receives.3.body")} (${lawsIn(who)}).`,
        at(procedure, "limit.unit") === "sameDay"
          ? `Thời hạn: trong ngày làm việc; ghi chú của dữ liệu: "${said(procedure, "limit.note.vi")}". Trang thủ tục chỉ ghi số ${said(procedure, "channels.0.limit.amount")}, không ghi đơn vị, nên hãy hỏi lại nơi nhận.`
          : "Thời hạn: chưa biết.",
        `Dữ liệu mới kiểm tra đến ${day(at(procedure, "checkedOn"))}, nên thẩm quyền là "${said(who, "certainty")}". Nếu có yếu tố nước ngoài thì là thủ tục khác.`,
      ].join("\n"),
  },
  {
    question: "Nộp sáng thứ Sáu 20/11/2026, hẹn 3 ngày làm việc thì bao giờ lấy kết quả?",
    calls: [
      {
        tool: "deadline_compute",
        ask: () => ({ receivedAt: now, limit: "3 ngày làm việc" }),
        show: ["dueOn", "counted.from", "counted.skipped", "counted.restDays", "certainty", "citations"],
      },
    ],
    say: ([due]) =>
      `Hết ngày ${day(at(due, "dueOn"))}. Đếm từ ${day(at(due, "counted.from"))}; không tính ${said(due, "counted.skipped.0.name")} (${said(due, "counted.skipped.0.source")}) và ${said(due, "counted.restDays")} ngày nghỉ hằng tuần. Căn cứ: ${lawsIn(due)}.`,
  },
  {
    question: "Nếu nộp tháng 6 năm 2031 thì sao?",
    calls: [
      {
        tool: "deadline_compute",
        ask: () => ({ receivedAt: "2031-06-05T15:00:00+07:00", limit: "3 ngày làm việc" }),
        show: ["_tag", "year", "message"],
      },
    ],
    say: ([unknown]) => `Chưa biết. ${said(unknown, "message.vi")}`,
  },
  {
    question: "Nhà tôi ở phường 14, quận 10 cũ, nay thuộc phường nào?",
    calls: [
      {
        tool: "address_resolve",
        ask: () => ({ text: "phường 14, quận 10, tp hcm", writtenUnder: "threeTier" }),
        show: [
          "status",
          "candidates.0.unit.fullName",
          "candidates.0.residents",
          "candidates.1.unit.fullName",
          "candidates.1.residents",
          "certainty",
        ],
      },
    ],
    say: ([place]) =>
      `Chưa nói chắc được: phường cũ đã chia cho ${said(place, "candidates.0.unit.fullName")} và ${said(place, "candidates.1.unit.fullName")}. Hãy cho biết số nhà, đường hoặc khu phố cũ.`,
  },
  {
    question: "Ngày 30/6/2025, cải chính hộ tịch do cấp nào giải quyết? (người hỏi không nói tuổi)",
    calls: [
      {
        tool: "procedures_whoHandles",
        ask: () => ({ code: "1.004859", on: "2025-06-30" }),
        show: ["_tag", "needs", "message"],
      },
      {
        tool: "procedures_whoHandles",
        ask: () => ({ code: "1.004859", on: "2025-06-30", facts: { action: "correct", age: 14 } }),
        show: ["decides.level", "decides.body", "certainty", "citations"],
      },
    ],
    say: ([asks, knows]) =>
      `${said(asks, "message.vi")}. Người hỏi nói thêm: cải chính, 14 tuổi. Khi đó là ${said(knows, "decides.body")} (${lawsIn(knows)}).`,
  },
  {
    question: "Tôi nhận được mã đơn vị 26740 trong một hồ sơ lập ngày 30/6/2025. Đó là đơn vị nào, nay là gì?",
    calls: [
      {
        tool: "units_get",
        ask: () => ({ code: "26740", on: "2025-06-30" }),
        show: ["unit.fullName", "unit.parent.fullName", "unit.effective"],
      },
      {
        tool: "units_successors",
        ask: () => ({ code: "26740" }),
        show: ["certain.fullName", "edges.0.extent", "edges.0.citation", "certainty"],
      },
    ],
    say: ([then, since]) =>
      `Ngày ấy là ${said(then, "unit.fullName")}, ${said(then, "unit.parent.fullName")}. Từ 01/07/2025 ${at(since, "edges.0.extent") === "whole" ? "toàn bộ" : "một phần"} thuộc ${said(since, "certain.fullName")} theo ${said(since, "edges.0.citation.instrument")}; mã vẫn là 26740 nên phải nói kèm ngày.`,
  },
  {
    question: "May a notary certify a copy from an original, or only the commune? (2.000815, on 1 March 2026)",
    calls: [
      {
        tool: "procedures_mayAct",
        ask: () => ({ code: "2.000815", on: "2026-03-01", actor: { level: "other", organ: "notaryPractice" } }),
        show: ["verdict", "warnings", "citations"],
      },
    ],
    say: ([verdict]) =>
      `${at(verdict, "verdict") === "equallyCompetent" ? "Yes, as well as the commune" : said(verdict, "verdict")}: ${lawsIn(verdict).replace("Điều", "Article")}.`,
  },
  {
    question: "Nhận ngày 16/11/2026, thời hạn 5 ngày làm việc; sáng 25/11 chưa trả. Quá hạn bao lâu?",
    calls: [
      {
        tool: "deadline_elapsed",
        ask: () => ({
          receivedAt: "2026-11-16T09:00:00+07:00",
          limit: "5 ngày làm việc",
          at: "2026-11-25T10:00:00+07:00",
        }),
        show: ["state", "used", "overdueBy", "dueOn", "certainty"],
      },
    ],
    say: ([clock]) =>
      `Hạn là hết ngày ${day(at(clock, "dueOn"))}; đến lúc hỏi đã quá ${said(clock, "overdueBy")} ngày làm việc.`,
  },
  {
    question: "Nộp 01/02/2027, 5 ngày làm việc, qua Tết thì ngày nào có?",
    calls: [
      {
        tool: "deadline_compute",
        ask: () => ({ receivedAt: "2027-02-01T09:00:00+07:00", limit: "5 ngày làm việc" }),
        show: ["dueOn", "certainty", "counted.skipped.0.name", "counted.skipped.0.source"],
      },
    ],
    say: ([due]) =>
      `Dự kiến hết ngày ${day(at(due, "dueOn"))}, nhưng chưa chắc ("${said(due, "certainty")}"): lịch nghỉ ${said(due, "counted.skipped.0.name")} 2027 ${said(due, "counted.skipped.0.source")}. Xem lại khi có thông báo.`,
  },
  {
    question: "Cán bộ hỏi: căn cứ thẩm quyền nào hết hiệu lực ngày 01/3/2027?",
    calls: [
      {
        tool: "procedures_sunsets",
        ask: () => ({ from: today, until: "2027-03-02" }),
        show: [
          "sunsets.0.instrument",
          "sunsets.0.until",
          "sunsets.0.procedures.0",
          "sunsets.1.instrument",
          "sunsets.1.until",
        ],
      },
      {
        tool: "procedures_whoHandles",
        ask: () => ({ code: "2.000528", on: "2027-03-01" }),
        show: ["name", "status", "warnings", "reasons.1"],
      },
    ],
    say: ([sunsets, after]) => {
      const rows = at(sunsets, "sunsets") as { instrument: string; until: string; procedures: unknown[] }[];
      const some = rows.slice(0, 3).map((row) => `${row.instrument} (${row.procedures.length} thủ tục)`);
      const then = at(after, "status") === "unknown" ? "chưa biết cấp nào giải quyết" : said(after, "decides.body");
      return `${rows.length} văn bản, trong đó ${some.join(", ")}. Từ ngày đó, ví dụ ${said(after, "name")}: ${then}, vì ${said(after, "reasons.1.citations.0.instrument")} hết hiệu lực.`;
    },
  },
];
