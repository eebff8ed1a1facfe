import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClockTime, clockTimeUnsafe } from "../office/ClockTime.ts";
import { type LimitUnit, limitUnits, type SimpleLimit } from "../time-limit/TimeLimit.ts";
import { parseLimit } from "./parseLimit.ts";
import { restateLimit } from "./restateLimit.ts";

/** `"5 workingDay"`, `"0 sameDay 15:00"`, or the reason a text was refused. */
const reading = (text: string): string => {
  const parsed = parseLimit(text);
  if (!parsed.ok) return parsed.error.reason;
  const { amount, unit, cutoff } = parsed.value.limit;
  return [amount, unit, ...(cutoff === undefined ? [] : [cutoff])].join(" ");
};

const unread = (text: string): readonly string[] | undefined => {
  const parsed = parseLimit(text);
  return parsed.ok ? parsed.value.unread : undefined;
};

const seen = readFileSync(new URL("./seen/printedLimits.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

describe("the texts procedures print", () => {
  it("are read as an official reads them, all of them", () => {
    const wrong = seen.filter(([text = "", reads]) => reading(text) !== reads);
    expect(wrong).toEqual([]);
    expect(seen.length).toBeGreaterThan(850);
  });

  it("are read alike decomposed, in other case, and with other blanks", () => {
    const forms = [
      (text: string): string => text.normalize("NFD"),
      (text: string): string => text.toUpperCase(),
      (text: string): string => text.toLowerCase(),
      (text: string): string => `\ufeff ${text.replaceAll(" ", "\u00a0 ")}\n`,
    ];
    for (const form of forms) expect(seen.filter(([text = "", reads]) => reading(form(text)) !== reads)).toEqual([]);
  });
});

describe("amounts", () => {
  it.each([
    ["mười lăm ngày", "15 calendarDay"],
    ["hai mươi mốt ngày làm việc", "21 workingDay"],
    ["hai mươi tư giờ", "24 hour"],
    ["bẩy (07) ngày làm việc", "7 workingDay"],
    ["một trăm hai mươi ngày", "120 calendarDay"],
    ["một trăm linh năm ngày", "105 calendarDay"],
    ["ba mươi nhăm ngày", "35 calendarDay"],
    ["hai lăm ngày", "25 calendarDay"],
    ["chín trăm chín mươi chín ngày", "999 calendarDay"],
    ["năm ngày làm việc", "5 workingDay"],
    ["năm năm", "5 year"],
    ["05 năm", "5 year"],
    ["02 tuần", "2 week"],
    ["nửa tháng", "1 halfMonth"],
    ["nửa năm", "1 halfYear"],
    ["nửa ngày làm việc", "0.5 workingDay"],
    ["1 tháng rưỡi", "1.5 month"],
    ["1,5 ngày làm việc", "1.5 workingDay"],
    ["1/2 ngày làm việc", "0.5 workingDay"],
    ["10 (mười lăm) ngày", "10 calendarDay"],
    ["từ 5 đến 7 ngày", "7 calendarDay"],
    ["từ 05 ngày làm việc đến 07 ngày làm việc", "7 workingDay"],
    ["5-7 ngày làm việc", "7 workingDay"],
    ["từ ba đến năm ngày", "5 calendarDay"],
    ["8h", "8 hour"],
    ["24h làm việc", "24 workingHour"],
    ["4 giờ hành chính", "4 workingHour"],
    ["03 ngày (làm việc)", "3 workingDay"],
    ["7 ngày (không kể thứ bảy, chủ nhật và ngày lễ)", "7 workingDay"],
    ["15 ngày, không kể ngày nghỉ, kể từ ngày nhận đủ hồ sơ", "15 workingDay"],
    ["03 ngay lam viec", "3 workingDay"],
    ["khong qua 10 ngay", "10 calendarDay"],
    ["½ ngày làm việc", "0.5 workingDay"],
    ["1/2 (một phần hai) ngày làm việc", "0.5 workingDay"],
    ["2 năm 6 tháng", "30 month"],
    ["1 giờ 30 phút", "1.5 hour"],
    ["1 giờ 3,5 phút", "unknownUnit"],
    ["1,5 giờ 20 phút", "unknownUnit"],
    ["1 tháng 15 ngày", "unknownUnit"],
    ["ngày làm việc tiếp theo", "1 workingDay"],
    ["chậm nhất là ngày làm việc tiếp theo", "1 workingDay"],
    ["trước ngày 31 tháng 12", "noLimit"],
    ["theo khoản 2 Điều 5", "noLimit"],
    ["1.000 ngày", "unclearAmount"],
    ["1/0 ngày", "unclearAmount"],
    ["3/5 ngày làm việc", "unclearAmount"],
    ["24/24 giờ", "unclearAmount"],
    ["99999999999999999999 ngày", "tooLarge"],
    ["không quá 1.000.000 ngày làm việc", "tooLarge"],
    ["02 quý", "unknownUnit"],
    ["2 tuần làm việc", "unknownUnit"],
    ["", "noLimit"],
    ["0", "noLimit"],
    ["140,000 Việt Nam Đồng", "noUnit"],
    ["Theo quy định của pháp luật", "noLimit"],
  ])("%s is %s", (text, reads) => {
    expect(reading(text)).toBe(reads);
  });
});

describe("texts typed in haste", () => {
  it.each([
    ["Không quá 1/2 (nửa) ngày làm việc", "0.5 workingDay"],
    ["nửa (1/2) ngày làm việc", "0.5 workingDay"],
    ["nữa ngày làm việc", "0.5 workingDay"],
    ["một nửa ngày làm việc", "0.5 workingDay"],
    ["1½ ngày làm việc", "1.5 workingDay"],
    ["2 1/2 ngày", "2.5 calendarDay"],
    ["¾ ngày làm việc", "0.75 workingDay"],
    ["hai tư giờ", "24 hour"],
    ["10 năm ngày", "10 calendarDay"],
    ["05 năm ngày làm việc", "5 workingDay"],
    ["năm (05) ngày", "5 calendarDay"],
    ["05 (năm) năm", "5 year"],
    ["03 [ba] ngày làm việc", "3 workingDay"],
    ["５ ngày làm việc", "5 workingDay"],
    ["5 ‑ 7 ngày", "7 calendarDay"],
    ["5−7 ngày làm việc", "7 workingDay"],
    ["5 ngàylàm việc", "5 workingDay"],
    ["05 ngàylàmviệc", "5 workingDay"],
    ["5 ngày làm  viẹc", "5 workingDay"],
    ["5 ngày làm vệc", "5 workingDay"],
    ["5 ngày là việc", "5 workingDay"],
    ["5 ngày l/v", "5 workingDay"],
    ["5 ngày/làm việc", "5 workingDay"],
    ["5 (ngày làm việc)", "5 workingDay"],
    ["05 (năm) (ngày làm việc)", "5 workingDay"],
    ["15 ngày (tính theo ngày làm việc)", "15 workingDay"],
    ["15 ngày, tính theo ngày làm việc", "15 workingDay"],
    ["15 ngày (không phải ngày làm việc)", "15 calendarDay"],
    ["15 ngày, làm việc tại xã", "15 calendarDay"],
    ["2 ngày rưỡi làm việc", "2.5 workingDay"],
    ["2 giờ rưỡi làm việc", "2.5 workingHour"],
    ["2 tháng rưỡi làm việc", "unknownUnit"],
    ["5 ngày trừ T7, CN", "5 workingDay"],
    ["2 tuần lễ", "2 week"],
    ["3 Ngày làm việckhông thu phí", "3 workingDay"],
    ["30 ngàytheo quy định", "30 calendarDay"],
    ["1 ngày + 4 giờ", "unknownUnit"],
    ["tức thì", "0 sameDay"],
    ["thứ tư ngày 5 tháng năm năm nay", "noLimit"],
    ["III ngày làm việc", "noLimit"],
  ])("%s is %s", (text, reads) => {
    expect(reading(text)).toBe(reads);
    expect(reading(text.normalize("NFD"))).toBe(reads);
  });

  it("leave nothing over when digits and words agree", () => {
    for (const text of ["1/2 (nửa) ngày làm việc", "05 năm ngày", "ngay lập tức", "2 tuần lễ"])
      expect(unread(text)).toBeUndefined();
    expect(unread("10 năm ngày")).toEqual(["năm"]);
    expect(unread("1/2 (một) ngày")).toEqual(["một"]);
  });
});

describe("the same day and cut-offs", () => {
  it.each([
    ["Ngay trong ngày làm việc; sau 15 giờ trả ngày làm việc tiếp theo", "0 sameDay 15:00"],
    ["Trong ngày tiếp nhận hồ sơ, nếu nhận sau 15h30 thì trả kết quả trong ngày làm việc tiếp theo", "0 sameDay 15:30"],
    ["Trước 15 giờ trả trong ngày; sau 15 giờ trả vào ngày hôm sau", "0 sameDay 15:00"],
    ["03 ngày làm việc, hồ sơ nhận sau 16:00 tính từ ngày làm việc tiếp theo", "3 workingDay 16:00"],
    ["Trả ngay", "0 sameDay"],
    ["Ngay", "0 sameDay"],
    ["cùng ngày", "0 sameDay"],
    [
      "Ngay trong ngày tiếp nhận yêu cầu hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận yêu cầu sau 15 giờ",
      "0 sameDay 15:00",
    ],
    ["Trong ngày làm việc, trường hợp cần xác minh không quá 03 ngày làm việc", "0 sameDay"],
    ["Ngay sau khi nhận đủ hồ sơ, trong thời hạn 03 ngày làm việc cơ quan trả kết quả", "3 workingDay"],
    ["sau 15 giờ", "15 hour"],
    ["sau 25 giờ thì trả ngày làm việc tiếp theo", "25 hour"],
  ])("%s is %s", (text, reads) => {
    expect(reading(text)).toBe(reads);
  });
});

describe("what was not read", () => {
  it.each([
    ["Không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", undefined],
    ["trong thời hạn tối đa 15 ngày", undefined],
    ["quá 24 giờ", ["quá"]],
    ["Cơ quan đăng ký trả lời sau 5 ngày", ["Cơ quan đăng ký trả lời sau"]],
    ["không vượt quá 24 giờ", undefined],
    ["sau thời hạn 30 ngày", ["sau"]],
    ["trong thời gian ít nhất 30 ngày", ["ít nhất"]],
    ["tối thiểu trước 15 ngày", ["tối thiểu", "trước"]],
    ["trước thời hạn 03 tháng", ["trước"]],
    ["10 (mười lăm) ngày", ["mười lăm"]],
    ["5 Ngày làm việcMiễn phí", ["Miễn phí"]],
    ["07 ngày làm việc (đối với hồ sơ giấy)", ["đối với hồ sơ giấy"]],
    ["Giải quyết ngay trong ngày", undefined],
    ["3 ngày làm việc kể từ ngày nhận, 05 ngày nếu phải xác minh", ["05 ngày nếu phải xác minh"]],
    ["15 ngày; trường hợp phức tạp 30 ngày", ["trường hợp phức tạp 30 ngày"]],
    ["15 ngày kể từ ngày nhận đủ hồ sơ. Phí 20.000 đồng", ["Phí 20.000 đồng"]],
  ])("of %s", (text, left) => {
    expect(unread(text)).toEqual(left);
  });
});

describe("ISO 8601", () => {
  it("needs a kind, since it does not say whether its days are worked", () => {
    expect(reading("P5D")).toBe("kindNeeded");
    expect(parseLimit("P5D", { kind: "working" })).toMatchObject({
      value: { limit: { amount: 5, unit: "workingDay" } },
    });
    expect(parseLimit("P5D", { kind: "calendar" })).toMatchObject({
      value: { limit: { amount: 5, unit: "calendarDay" } },
    });
    expect(parseLimit("PT8H", { kind: "working" })).toMatchObject({ value: { limit: { unit: "workingHour" } } });
    expect(parseLimit("P2W", { kind: "calendar" })).toMatchObject({ value: { limit: { unit: "week" } } });
    expect(parseLimit("P1M", { kind: "calendar" })).toMatchObject({ value: { limit: { unit: "month" } } });
    expect(parseLimit("P1Y", { kind: "calendar" })).toMatchObject({ value: { limit: { unit: "year" } } });
    expect(parseLimit("P1Y2M", { kind: "calendar" })).toMatchObject({ error: { reason: "unknownUnit" } });
  });
});

const limits: fc.Arbitrary<SimpleLimit> = fc
  .record({
    amount: fc.oneof(fc.integer({ min: 1, max: 999 }), fc.constantFrom(0.5, 1.5, 2.25)),
    unit: fc.constantFrom(...limitUnits.filter((unit): unit is LimitUnit => unit !== "sameDay")),
    cutoff: fc.option(fc.constantFrom("15:00", "16:30").map(clockTimeUnsafe), { nil: undefined }),
  })
  .map(({ amount, unit, cutoff }) => withCutoff({ amount: unit.startsWith("half") ? 1 : amount, unit }, cutoff));

const withCutoff = (limit: SimpleLimit, cutoff: ClockTime | undefined): SimpleLimit =>
  cutoff === undefined ? limit : { ...limit, cutoff };

describe("saying a limit back", () => {
  it("reads to the same limit, with nothing left over", () => {
    const same: fc.Arbitrary<SimpleLimit> = fc.constantFrom(
      { amount: 0, unit: "sameDay" },
      { amount: 0, unit: "sameDay", cutoff: clockTimeUnsafe("15:00") },
    );
    fc.assert(
      fc.property(fc.oneof(limits, same), (limit) => {
        expect(parseLimit(restateLimit(limit).vi)).toEqual({
          ok: true,
          value: { limit, restated: restateLimit(limit) },
        });
      }),
      { numRuns: 300 },
    );
  });

  it("says minutes beyond whole hours as they were written", () => {
    const said = ["1 giờ 20 phút", "2 giờ làm việc 5 phút", "0 giờ 1 phút", "1 giờ 80 phút"].map((text) => {
      const read = parseLimit(text);
      if (!read.ok) throw new Error(text);
      expect(parseLimit(read.value.restated.vi)).toEqual(read);
      return read.value.restated;
    });
    expect(said.map(({ vi }) => vi)).toEqual([
      "1 giờ 20 phút",
      "2 giờ làm việc 5 phút",
      "0 giờ 1 phút",
      "2 giờ 20 phút",
    ]);
    expect(said.map(({ en }) => en)).toEqual([
      "1 hour 20 minutes",
      "2 working hours 5 minutes",
      "0 hours 1 minute",
      "2 hours 20 minutes",
    ]);
  });

  it("says compound limits too", () => {
    const days: SimpleLimit = { amount: 1, unit: "workingDay" };
    // biome-ignore lint/suspicious/noThenProperty: the public contract names a consecutive limit by this key
    expect(restateLimit({ then: [days, { amount: 2, unit: "hour" }] })).toEqual({
      vi: "1 ngày làm việc, rồi 2 giờ",
      en: "1 working day, then 2 hours",
    });
    expect(restateLimit({ within: days, parts: [{ who: "xã", limit: { amount: 4, unit: "workingHour" } }] }).en).toBe(
      "1 working day (xã: 4 working hours)",
    );
  });

  it("answers any text, and refuses a book", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => typeof parseLimit(text).ok === "boolean"),
    );
    expect(reading("ngày ".repeat(5000))).toBe("tooLong");
  });

  it("answers long texts that lead nowhere", () => {
    for (const text of ["1-", "1(", "năm đến ", "1 (một ", "5 ngày không kể ", "1/2 ", "sau 15 giờ "])
      expect(typeof parseLimit(text.repeat(Math.floor(20_000 / text.length))).ok).toBe("boolean");
    expect(reading("từ 5 ngày đến 7 ngày làm việc")).toBe("7 workingDay");
  });
});
