import { describe, expect, it } from "vitest";
import { verify } from "../receipt/verify.ts";
import type { ComputeInput, DeadlineQuestion } from "./ComputeInput.ts";
import { compute } from "./compute.ts";
import { elapsed } from "./elapsed.ts";
import { impact } from "./impact.ts";

const due = (input: ComputeInput): string => {
  const answered = compute(input);
  return answered.ok ? answered.value.dueOn : answered.error._tag;
};

const friday = "2026-11-20T09:00:00+07:00";

describe("deadline.compute", () => {
  it("takes notices published since, and a receipt made with them verifies", () => {
    const patches = [{ daysOff: ["2026-11-23"], makeUpDays: ["2026-11-28"], source: "thông báo thử" }];
    expect(due({ receivedAt: friday, limit: "3 ngày làm việc", patches })).toBe("2026-11-27");
    const answered = compute({ receivedAt: friday, limit: "3 ngày làm việc", patches, receipt: true });
    const receipt = answered.ok ? answered.value.receipt : undefined;
    expect(verify({ receipt: JSON.parse(JSON.stringify(receipt)) })).toMatchObject({
      ok: true,
      value: { valid: true },
    });
    expect(elapsed({ receivedAt: friday, limit: "3 ngày làm việc", patches, at: friday })).toMatchObject({
      ok: true,
      value: { dueOn: "2026-11-27" },
    });
  });

  it("names the reason for a day skipped, and the paragraph of law", () => {
    expect(compute({ receivedAt: friday, limit: "3 ngày làm việc" })).toMatchObject({
      ok: true,
      value: {
        dueOn: "2026-11-26",
        dueAt: "2026-11-27T00:00:00+07:00",
        counted: {
          from: "2026-11-23",
          to: "2026-11-26",
          skipped: [{ date: "2026-11-24", name: "Ngày Văn hoá Việt Nam 24/11", source: "28/2026/QH16, Điều 2" }],
        },
        citations: [{ instrument: "91/2015/QH13", article: "147" }, {}, { instrument: "45/2019/QH14", article: "112" }],
        data: { "calendar-data": expect.any(String) },
      },
    });
  });

  it("reads texts inside compound limits, and says what it left over", () => {
    // biome-ignore lint/suspicious/noThenProperty: the public contract names a consecutive limit by this key
    expect(compute({ receivedAt: friday, limit: { then: ["1 ngày làm việc", "sau 1 ngày làm việc"] } })).toMatchObject({
      value: { dueOn: "2026-11-25", counted: { unread: ["sau"], steps: [{ to: "2026-11-23" }, { to: "2026-11-25" }] } },
    });
    expect(due({ receivedAt: friday, limit: "Không có thông tin" })).toBe("LimitUnreadable");
    expect(due({ receivedAt: friday, limit: "" })).toBe("LimitUnreadable");
  });

  it("takes a calendar of one's own, valid until the day before `until`", () => {
    const calendar = { daysOff: ["2026-11-23"], makeUpDays: ["2026-11-28"], from: "2026-01-01", until: "2027-01-01" };
    const ask = (limit: string): string => due({ receivedAt: friday, limit, calendar });
    expect(ask("1 ngày làm việc")).toBe("2026-11-24");
    expect(ask("5 ngày làm việc")).toBe("2026-11-28");
    expect(ask("40 ngày làm việc")).toBe("CalendarNotPublished");
    expect(due({ receivedAt: friday, limit: "1 ngày", calendar: { ...calendar, until: "2025-01-01" } })).toBe(
      "InvalidInput",
    );
  });

  it("derives years nobody has published only when asked to", () => {
    const ask = (
      receivedAt: string,
      provisional?: "project" | "refuse",
      cultureDayInLieu?: "none" | "nextWorkingDay",
    ) =>
      compute({
        receivedAt,
        limit: "3 ngày làm việc",
        policy: {
          ...(provisional === undefined ? {} : { provisional }),
          ...(cultureDayInLieu === undefined ? {} : { cultureDayInLieu }),
        },
      });
    expect(ask("2029-06-01T09:00+07:00")).toMatchObject({ error: { _tag: "CalendarNotPublished", year: 2029 } });
    expect(ask("2029-06-01T09:00+07:00", "project")).toMatchObject({
      value: { dueOn: "2029-06-06", certainty: "provisional" },
    });
    expect(ask("2029-02-09T09:00+07:00", "project")).toMatchObject({
      value: { dueOn: "2029-02-21", certainty: "projected", earliest: "2029-02-21", latest: "2029-02-21" },
    });
    const policy = { provisional: "project" } as const;
    expect(compute({ receivedAt: "2028-01-21T09:00+07:00", limit: "1 ngày làm việc", policy })).toMatchObject({
      value: { dueOn: "2028-01-31", earliest: "2028-01-24", latest: "2028-01-31" },
    });
    expect(ask("2029-11-22T09:00+07:00", "project")).toMatchObject({ error: { _tag: "CultureDayInLieuOpen" } });
    expect(ask("2029-11-22T09:00+07:00", "project", "none")).toMatchObject({ value: { dueOn: "2029-11-27" } });
    expect(ask("2029-11-22T09:00+07:00", "project", "nextWorkingDay")).toMatchObject({
      value: { dueOn: "2029-11-28" },
    });
    expect(ask("2003-06-06T09:00+07:00", "project")).toMatchObject({ value: { dueOn: "2003-06-11" } });
    expect(ask("1997-06-06T09:00+07:00", "project")).toMatchObject({ error: { _tag: "CalendarNotPublished" } });
    expect(ask("2199-12-30T09:00+07:00", "project")).toMatchObject({ error: { _tag: "CalendarNotPublished" } });
    expect(ask("2027-03-01T09:00+07:00", "refuse")).toMatchObject({ error: { reason: "provisional", year: 2027 } });
  });

  it("reads local times only with the offset they were written by", () => {
    const ask = (receivedAt: string, localTime?: string): string =>
      due({ receivedAt, limit: "3 ngày làm việc", ...(localTime === undefined ? {} : { localTime }) });
    expect(ask("2026-11-20 16:10:00", "+07:00")).toBe("2026-11-26");
    expect(ask("2026-11-20T16:10:00")).toBe("InvalidInput");
    expect(ask("2026-11-20 16:10:00", "Asia/Saigon")).toBe("InvalidInput");
    expect(ask("2026-11-20T23:30:00Z")).toBe("2026-11-26");
  });

  it("says where an input is wrong, in both languages", () => {
    const wrong = compute({
      receivedAt: friday,
      limit: "3 ngày làm việc",
      suspensions: [{ from: "2026-02-30", to: "2026-03-01", effect: "pause" }],
    });
    expect(wrong).toMatchObject({ ok: false, error: { _tag: "InvalidInput" } });
    expect(JSON.stringify(wrong)).toContain("suspensions.0.from");
    expect(due({ receivedAt: friday, limit: { amount: -1, unit: "workingDay" } })).toBe("LimitInvalid");
    expect(due({ receivedAt: friday, limit: "1 ngày", office: { weekdays: [] } })).toBe("OfficeInvalid");
    expect(due({ receivedAt: friday, limit: "1 ngày", office: { hours: [["17:00", "07:30"]] } })).toBe("OfficeInvalid");
    const backwards = [{ from: "2026-11-25", to: "2026-11-24", effect: "pause" }] as const;
    expect(due({ receivedAt: friday, limit: "1 ngày", suspensions: backwards })).toBe("SuspensionInvalid");
    const stop = [{ from: "2026-11-24", to: "2026-11-25", effect: "pause" }] as const;
    expect(due({ receivedAt: friday, limit: "1 ngày", suspensions: stop, direction: "backward" })).toBe(
      "SuspensionInvalid",
    );
  });
});

describe("deadline.elapsed", () => {
  const ask = (question: Partial<DeadlineQuestion> & Pick<DeadlineQuestion, "limit">, at: string, endedAt?: string) => {
    const answered = elapsed({
      receivedAt: "2026-06-01T09:00:00+07:00",
      ...question,
      at: `${at}+07:00`,
      ...(endedAt === undefined ? {} : { endedAt: `${endedAt}+07:00` }),
    });
    if (!answered.ok) return answered.error._tag;
    const { used, left, overdueBy, share, state } = answered.value;
    return [used, left, overdueBy, share, state];
  };

  it("counts the day in progress", () => {
    const limit = "4 ngày làm việc";
    expect(ask({ limit }, "2026-06-01T10:00")).toEqual([0, 4, undefined, 0, "running"]);
    expect(ask({ limit }, "2026-06-02T08:00")).toEqual([1, 3, undefined, 0.25, "running"]);
    expect(ask({ limit }, "2026-06-05T23:59")).toEqual([4, 0, undefined, 1, "running"]);
    expect(ask({ limit }, "2026-06-06T00:00")).toEqual([4, 0, 0, 1, "overdue"]);
    expect(ask({ limit }, "2026-06-09T08:00")).toEqual([4, 0, 2, 1, "overdue"]);
    expect(ask({ limit }, "2026-06-09T08:00", "2026-06-04T15:00")).toEqual([3, 1, undefined, 0.75, "done"]);
  });

  it("measures each unit by its own clock", () => {
    expect(ask({ limit: "8 giờ làm việc" }, "2026-06-02T08:00")).toEqual([6.5, 1.5, undefined, 0.8125, "running"]);
    expect(ask({ limit: "24 giờ" }, "2026-06-02T12:00")).toEqual([24, 0, 3, 1, "overdue"]);
    expect(ask({ limit: "30 ngày" }, "2026-06-16T08:00")).toEqual([15, 15, undefined, 0.5, "running"]);
    expect(ask({ limit: "2 tuần" }, "2026-06-08T08:00")).toEqual([1, 1, undefined, 0.5, "running"]);
    expect(ask({ limit: "2 tháng" }, "2026-07-16T08:00")).toEqual([1.5, 0.5, undefined, 0.75, "running"]);
    expect(ask({ limit: "trong ngày" }, "2026-06-01T15:00")).toEqual([0, 0, undefined, 0, "running"]);
    const policy = { workingDayAs: "officeHours" } as const;
    expect(ask({ limit: "2 ngày làm việc", policy }, "2026-06-02T09:00")).toEqual([1, 1, undefined, 0.5, "running"]);
  });

  it("stands still in a pause, starts anew after a restart, and knows no stop before it begins", () => {
    const limit = "10 ngày làm việc";
    const suspensions = (effect: "pause" | "restart") => [{ from: "2026-06-03", to: "2026-06-09", effect }] as const;
    expect(ask({ limit, suspensions: suspensions("pause") }, "2026-06-02T08:00")).toEqual([
      1,
      9,
      undefined,
      0.1,
      "running",
    ]);
    expect(ask({ limit, suspensions: suspensions("pause") }, "2026-06-08T08:00")).toEqual([
      2,
      8,
      undefined,
      0.2,
      "paused",
    ]);
    expect(ask({ limit, suspensions: suspensions("pause") }, "2026-06-10T08:00")).toEqual([
      3,
      7,
      undefined,
      0.3,
      "running",
    ]);
    expect(ask({ limit, suspensions: suspensions("restart") }, "2026-06-10T08:00")).toEqual([
      1,
      9,
      undefined,
      0.1,
      "running",
    ]);
  });

  it("has no one unit for a limit in several", () => {
    // biome-ignore lint/suspicious/noThenProperty: the public contract names a consecutive limit by this key
    expect(ask({ limit: { then: ["8 giờ", "1 ngày"] } }, "2026-06-02T08:00")).toBe("MixedUnits");
  });
});

describe("deadline.impact", () => {
  it("names what moves, counts what stays, and lists what cannot be computed", () => {
    const open = [
      { id: "A", receivedAt: friday, limit: "1 ngày làm việc" },
      { id: 2, receivedAt: friday, limit: "30 ngày" },
      { id: "C", receivedAt: friday, limit: "15" },
      { id: "D", receivedAt: friday, limit: "1 ngày làm việc", calendar: { from: "2026-01-01", until: "2027-01-01" } },
    ];
    const notice = { daysOff: ["2026-11-23"], makeUpDays: ["2026-11-28"], source: "example" };
    expect(impact({ open, notice })).toMatchObject({
      value: {
        moved: [
          { id: "A", before: "2026-11-23", after: "2026-11-25" },
          { id: "D", before: "2026-11-23", after: "2026-11-24" },
        ],
        unchanged: 1,
        failed: [{ id: "C", error: { _tag: "LimitUnreadable" } }],
      },
    });
  });
});
