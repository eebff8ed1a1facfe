import { civilDateUnsafe, instantUnsafe } from "@haicap/kernel";
import { describe, expect, it } from "vitest";
import type { CalendarYear } from "../../calendar/CalendarYear.ts";
import { createCalendar } from "../../calendar/createCalendar.ts";
import { createOfficeTime } from "../../office/createOfficeTime.ts";
import type { OfficeTime } from "../../office/OfficeTime.ts";
import type { Receipt } from "../../receipt/Receipt.ts";
import { receiptOf } from "../../receipt/receiptOf.ts";
import { computeDeadline } from "../../time-limit/computeDeadline.ts";
import type { DeadlineInput } from "../../time-limit/DeadlineInput.ts";
import { receiptMarkdown } from "./receiptMarkdown.ts";
import { receiptSvg } from "./receiptSvg.ts";
import { receiptText } from "./receiptText.ts";
import { ruleWords } from "./ruleWords.ts";
import { yearMarkdown } from "./yearMarkdown.ts";
import { yearSvg } from "./yearSvg.ts";
import { yearText } from "./yearText.ts";

const on = civilDateUnsafe;
const year: CalendarYear = {
  year: 2026,
  publicHolidays: [
    { on: on("2026-04-26"), name: "hungKings", source: "law", certainty: "confirmed" },
    { on: on("2026-11-24"), name: "cultureDay", source: '28/2026/QH16 <&"|', certainty: "confirmed" },
  ],
  compensatory: [{ on: on("2026-04-27"), name: "hungKings", source: "law", certainty: "confirmed" }],
  swaps: [{ off: on("2026-08-31"), workedInstead: on("2026-08-22"), source: "notice", certainty: "confirmed" }],
};

const receipt = (input: DeadlineInput, inputs: Readonly<Record<string, unknown>>): Receipt => {
  const calendar = createCalendar({ base: [year] });
  const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
  if (!time.ok) throw new Error(time.error.reason);
  const due = computeDeadline(time.value, input);
  if (!due.ok) throw new Error(due.error._tag);
  const sealer = { canonical: JSON.stringify, sha256Hex: (): string => "abc" };
  return receiptOf(time.value, input, due.value, { inputs, data: { "calendar-data": "2026-11-22" } }, sealer);
};

const at = "2026-11-20T09:00:00+07:00";
const threeDays = receipt(
  { receivedAt: instantUnsafe(at), limit: { amount: 3, unit: "workingDay" } },
  { receivedAt: at, limit: { amount: 3, unit: "workingDay" } },
);

const april = "2026-04-16T09:00:00+07:00";
const rolled = receipt(
  { receivedAt: instantUnsafe(april), limit: { amount: 10, unit: "calendarDay" } },
  { receivedAt: april, limit: "10 ngày <b>|" },
);

describe("a receipt as text", () => {
  it("says every day, its place in the count, and who declared it off", () => {
    const lines = receiptText(threeDays, "vi").split("\n");
    expect(lines.slice(0, 6)).toEqual([
      "Cách tính ngày hẹn trả kết quả",
      "",
      "  Nhận lúc:      09:00 thứ Sáu 20/11/2026",
      "  Thời hạn:      3 ngày làm việc",
      "  Ngày hẹn trả:  hết ngày thứ Năm 26/11/2026",
      "  Mức chắc chắn: theo lịch đã công bố",
    ]);
    expect(lines).toContain("  ○  thứ Sáu 20/11/2026           ngày bắt đầu, không tính");
    expect(lines).toContain("  ●  thứ Hai 23/11/2026        1  tính");
    expect(lines.find((line) => line.includes("24/11/2026"))).toMatch(
      /^ {2}· {2}thứ Ba 24\/11\/2026 +không tính – Ngày Văn hoá Việt Nam 24\/11 {2}28\/2026\/QH16 <&"\|$/u,
    );
    expect(lines).toContain("  ■  thứ Năm 26/11/2026        3  ngày hết hạn");
    expect(lines.find((line) => line.startsWith("  R3"))).toContain("khoản 2 Điều 147 Bộ luật Dân sự");
  });

  it("numbers no day that was only rolled over, and speaks English", () => {
    const text = receiptText(rolled, "en");
    expect(text).toMatch(/● {2}Saturday 25 April 2026 +9 {2}counted – weekly rest/u);
    expect(text).toMatch(/Sunday 26 April 2026 +the limit would end on a day off, so it moves – Hùng Kings'/u);
    expect(text).toMatch(
      /→ {2}Monday 27 April 2026 +the limit would end on a day off, so it moves – day in lieu: Hùng/u,
    );
    expect(text).toMatch(/Tuesday 28 April 2026 +due day\n/u);
  });

  it("says an end at an instant, at 24:00, a shifted start, and limits put together", () => {
    const received = "2026-11-20T16:00:00+07:00";
    const late = receipt(
      {
        receivedAt: instantUnsafe(received),
        limit: { amount: 8, unit: "hour" },
        policy: {},
      },
      {
        receivedAt: "2026-11-20 16:00:00",
        localTime: "+07:00",
        limit: { within: "8 giờ", parts: [{ who: "xã", limit: { amount: 4, unit: "hour" } }] },
      },
    );
    expect(receiptText(late, "vi")).toMatch(
      /Thời hạn: +8 giờ \(xã: 4 giờ\)\n +Ngày hẹn trả: +00:00 thứ Bảy 21\/11\/2026/u,
    );
    const moved = {
      ...threeDays,
      // biome-ignore lint/suspicious/noThenProperty: the public contract names a consecutive limit by this key
      inputs: { receivedAt: "2026-11-19T16:00:00+07:00", limit: { then: ["1 ngày", "2 giờ"] } },
    };
    const text = receiptText(moved, "en");
    expect(text).toMatch(/Received: +16:00 Thursday 19 November 2026\n +Counted from: +09:00 Friday 20 November 2026/u);
    expect(text).toMatch(/Limit: +1 ngày, then 2 giờ/u);
    expect(text).not.toMatch(/Day +No\./u);
  });

  it("names how firm it is and the span that is open", () => {
    const result = { ...threeDays.result, certainty: "provisional", earliest: "2026-11-26", latest: "2026-11-27" };
    const open = receiptText({ ...threeDays, result }, "vi");
    expect(open).toMatch(/Có thể từ: +thứ Năm 26\/11\/2026 đến thứ Sáu 27\/11\/2026/u);
    expect(open).toContain("tạm tính");
    const same = { ...result, latest: "2026-11-26", certainty: "someday" };
    expect(receiptText({ ...threeDays, result: same }, "en")).not.toContain("May lie between");
  });

  it("counts back from the event day", () => {
    const back = receipt(
      { receivedAt: instantUnsafe(at), limit: { amount: 2, unit: "workingDay" }, direction: "backward" },
      { receivedAt: at, limit: "2 ngày làm việc", direction: "backward" },
    );
    expect(receiptText(back, "vi")).toMatch(
      /thứ Tư 18\/11\/2026 +2 {2}ngày hết hạn\n {2}● {2}thứ Năm 19\/11\/2026 +1 {2}tính/u,
    );
  });

  it("has words for every rule a receipt can name", () => {
    const rules = "R2 R3 R4 R5 R6 R7 R8 R9 R11 R15 R16 R17 R18 R19 R20 R22 R23 R27 R28 R35 R36 R38 R39".split(" ");
    expect(Object.keys(ruleWords)).toEqual(rules);
  });
});

describe("a receipt as Markdown", () => {
  it("is a table whose cells nothing breaks out of", () => {
    const lines = receiptMarkdown(rolled, "vi").split("\n");
    expect(lines).toContain("- **Thời hạn:** 10 ngày \\<b\\>\\|");
    const table = receiptMarkdown(threeDays, "en")
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(table).toHaveLength(2 + threeDays.days.length);
    for (const line of table) expect(line.replaceAll("\\|", "").split("|")).toHaveLength(7);
  });
});

/** Every element closed in its order, attributes quoted, and no sign of XML left in a text. */
const expectWellFormed = (picture: string): void => {
  const bare = picture.replaceAll(/<style>[^<]*<\/style>/g, "");
  const element = /<(\/?)([a-z]+)(?: [a-zA-Z:-]+="[^"<]*")*(\/?)>/g;
  const open: string[] = [];
  for (const [, end, tag = "", own] of bare.matchAll(element)) {
    if (end === "/") expect(open.pop()).toBe(tag);
    else if (own !== "/") open.push(tag);
  }
  expect(open).toEqual([]);
  expect(bare.replaceAll(element, "")).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
};

describe("a year as a picture", () => {
  const notesIn = (picture: string): readonly string[] =>
    [...picture.matchAll(/class="note">.*?<tspan class="num">([^<]*)<\/tspan><tspan dx="7">([^<]*)</gu)].map(
      ([, days = "", said = ""]) => `${days} ${said}`,
    );
  const colours = (picture: string, colour: string): number => picture.split(`<rect class="cell ${colour}"`).length - 2;
  const drawnOf = (of: CalendarYear, language: "vi" | "en"): string => {
    const calendar = createCalendar({ base: [of] });
    const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
    const drawn = time.ok ? yearSvg(time.value, 2026, language) : time;
    if (!drawn.ok) throw new Error(drawn.error._tag);
    return drawn.value;
  };

  it("has every day of the year, and below each month what its days are", () => {
    const drawn = drawnOf(year, "vi");
    expectWellFormed(drawn);
    expect(drawn.split("<g><title>").length - 1).toBe(365);
    expect(notesIn(drawn)).toEqual([
      "26 Giỗ Tổ Hùng Vương",
      "27 nghỉ bù: Giỗ Tổ Hùng Vương",
      "22 làm bù",
      "31 nghỉ hoán đổi",
      "24 Ngày Văn hoá Việt Nam 24/11",
    ]);
    expect(colours(drawn, "counted")).toBe(1);
    expect(colours(drawn, "holiday")).toBe(4);
    expect(drawn).toContain(">22 ngày làm việc</text>");
    expect(drawn).not.toContain('class="cell paused"');
    expect(drawn).toContain("259 ngày làm việc");
  });

  it("joins neighbours of one name, and marks what is not confirmed", () => {
    const tet = ["2026-02-16", "2026-02-17", "2026-02-19"].map(
      (day) => ({ on: on(day), name: "tet", source: "precedent", certainty: "projected" }) as const,
    );
    const drawn = drawnOf({ ...year, publicHolidays: tet }, "en");
    expect(notesIn(drawn).slice(0, 2)).toEqual(["16–17 Tết, the lunar new year", "19 Tết, the lunar new year"]);
    expect(colours(drawn, "paused")).toBe(6);
  });

  it("cuts a span at the end of a month", () => {
    const tet = ["2026-01-30", "2026-01-31", "2026-02-01", "2026-02-02"].map(
      (day) => ({ on: on(day), name: "tet", source: "notice", certainty: "confirmed" }) as const,
    );
    const drawn = drawnOf({ ...year, publicHolidays: tet }, "en");
    expect(notesIn(drawn).slice(0, 2)).toEqual(["30– Tết, the lunar new year", "1–2 Tết, the lunar new year"]);
  });
});

describe("a year as text", () => {
  const timeOf = (of: CalendarYear): OfficeTime => {
    const calendar = createCalendar({ base: [of] });
    const time = calendar.ok ? createOfficeTime(calendar.value) : calendar;
    if (!time.ok) throw new Error(time.error.reason);
    return time.value;
  };

  it("lists the days off and made up, how many are off in a row, and the working days of each month", () => {
    const text = yearText(timeOf(year), 2026, "vi");
    const lines = text.ok ? text.value.split("\n") : [];
    expect(lines.slice(0, 2)).toEqual(["Lịch nghỉ năm 2026", "259 ngày làm việc trên 365 ngày · theo lịch đã công bố"]);
    expect(lines.find((line) => line.includes("26/04"))).toMatch(/^ {2}· {2}Chủ nhật 26\/04\/2026 +3 {2}Giỗ Tổ/u);
    expect(lines.find((line) => line.includes("27/04"))).toMatch(/^ {2}· {2}thứ Hai 27\/04\/2026 +nghỉ bù: Giỗ Tổ/u);
    expect(lines.find((line) => line.includes("22/08"))).toMatch(/^ {2}\+ {2}thứ Bảy 22\/08\/2026 +làm bù +notice$/u);
    expect(lines.at(-2)).toBe("  22  20  22  21  21  22  23  21  22   22   20   23");
  });

  it("marks each kind of doubt, and says it once", () => {
    const doubtful: CalendarYear = {
      ...year,
      publicHolidays: [
        { on: on("2026-02-17"), name: "tet", source: "precedent", certainty: "projected" },
        { on: on("2026-11-24"), name: "cultureDay", source: "law", certainty: "provisional" },
        { on: on("2026-12-01"), name: "tet", source: "precedent", certainty: "projected" },
      ],
    };
    const text = yearText(timeOf(doubtful), 2026, "en");
    const lines = text.ok ? text.value.split("\n") : [];
    expect(lines[1]).toContain("projected from precedent");
    expect(lines.filter((line) => line.includes("year* "))).toHaveLength(2);
    expect(lines).toContain("  * projected from precedent, not announced");
    expect(lines).toContain("  ** provisional, the calendar is not fully announced");
  });

  it("is a table of Markdown whose cells nothing breaks out of", () => {
    const text = yearMarkdown(timeOf(year), 2026, "en");
    const table = text.ok ? text.value.split("\n").filter((line) => line.startsWith("|")) : [];
    expect(table).toHaveLength(2 + 5);
    for (const line of table) expect(line.replaceAll("\\|", "").split("|")).toHaveLength(6);
    expect(yearMarkdown(timeOf(year), 2027, "en")).toMatchObject({ error: { _tag: "CalendarNotPublished" } });
  });
});

describe("a receipt as a picture", () => {
  const svg = receiptSvg(threeDays, "vi");

  it("is well-formed, whatever stands in the receipt", () => {
    expectWellFormed(svg);
    expectWellFormed(receiptSvg(rolled, "en"));
  });

  it("has one cell for each day, of the colour of its verdict, with the holiday's name and a tooltip", () => {
    const cells = (verdict: string): number => svg.split(`<g class="on-${verdict}">`).length - 1;
    expect([cells("start"), cells("counted"), cells("skipped"), cells("due")]).toEqual([1, 2, 3, 1]);
    expect(svg).toContain(">Ngày Văn hoá</text>");
    expect(svg).not.toContain(">nghỉ hằng tuần</text>");
    expect(svg).toContain(
      "<title>thứ Ba 24/11/2026 · không tính · Ngày Văn hoá Việt Nam 24/11 · 28/2026/QH16 &lt;&amp;&quot;|</title>",
    );
    expect(svg).toContain("prefers-color-scheme:dark");
  });

  it("draws the months that have days, two beside each other, and no more than twelve", () => {
    const days = Array.from({ length: 30 }, (_, index) => ({
      date: `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-15`,
      verdict: "counted",
      kind: "workday",
      source: "week",
      certainty: "confirmed",
    })) as Receipt["days"];
    const long = receiptSvg({ ...threeDays, days }, "en");
    expect(long.split('class="month"').length - 1).toBe(12);
    expect(long).toContain("January 2020");
    expect(svg).toContain('viewBox="0 0 714 ');
    expect(long).toContain('viewBox="0 0 1408 ');
  });
});
