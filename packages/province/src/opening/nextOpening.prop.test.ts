import { civilDateUnsafe, formatInstant, type Instant, instantUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeProfiles } from "../profile/composeProfiles.ts";
import type { ProvinceProfileWire } from "../profile/Wire.ts";
import { defineProvince } from "../schema/index.ts";
import { exampleTables, provinceProfiles } from "../testing/index.ts";
import { isNamedBy } from "./isNamedBy.ts";

const step = 30 * 60_000;
const iso = (at: number): string => new Date(at + 7 * 3_600_000).toISOString();
const daysOff: ReadonlySet<string> = new Set([
  "2026-02-16",
  "2026-02-17",
  "2026-02-18",
  "2026-02-19",
  "2026-02-20",
  "2026-11-24",
]);
const madeUp = "2026-08-22";

type Office = NonNullable<NonNullable<ProvinceProfileWire["offices"]>[string]>;
type Time = NonNullable<ProvinceProfileWire["office"]>;
type Sessions = NonNullable<Time["hours"]>;

/** What the profile says of a moment, said again without any of the code under test. */
const isOpenAt = (profile: ProvinceProfileWire, key: string, office: Office, at: number): boolean => {
  const text = iso(at);
  const [date, clock] = [text.slice(0, 10), text.slice(11, 16)];
  const day = new Date(`${date}T00:00:00Z`);
  const weekday = ((day.getUTCDay() + 6) % 7) + 1;
  const isIn = (sessions: Sessions): boolean => sessions.some(([opens, closes]) => opens <= clock && clock < closes);
  const ownHours = office.time?.hours !== undefined || office.time?.hoursByWeekday !== undefined;
  const time: Time = {
    ...profile.office,
    ...(ownHours ? { hours: undefined, hoursByWeekday: undefined } : {}),
    ...office.time,
  } as Time;
  const closed =
    time.closures?.includes(date) === true ||
    Object.values(profile.closures ?? {}).some(
      (one) =>
        one !== null &&
        one.from <= date &&
        date < one.until &&
        (one.offices === undefined || one.offices.includes(key)),
    );
  if (closed) return false;
  const isOff = daysOff.has(date);
  const byRule = Object.values(office.sessions ?? {}).some(
    (one) => isRuled(one.rule, date, weekday) && (!isOff || one.onHolidays === "hold") && isIn(one.hours),
  );
  if (byRule) return true;
  if (isOff) return false;
  const hours: Sessions = (weekday === 5 ? time.hoursByWeekday?.[5] : undefined) ??
    time.hours ?? [
      ["07:30", "11:30"],
      ["13:30", "17:00"],
    ];
  if ((time.weekdays ?? [1, 2, 3, 4, 5]).includes(weekday as 1) || date === madeUp) return isIn(hours);
  const dayOfMonth = day.getUTCDate();
  const served =
    time.saturday === "morning" || (time.saturday === "secondMorning" && dayOfMonth >= 8 && dayOfMonth <= 14);
  return weekday === 6 && served && isIn(hours.slice(0, 1));
};

/** The days a rule names, by walking through the month. */
const isRuled = (rule: NonNullable<Office["sessions"]>[string]["rule"], date: string, weekday: number): boolean => {
  if ("on" in rule) return rule.on.includes(date);
  if (rule.every === "week") return (rule.weekdays as readonly number[]).includes(weekday);
  if ("day" in rule) return Number(date.slice(8)) === rule.day;
  const days: string[] = [];
  for (
    let day = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
    day.toISOString().startsWith(date.slice(0, 7));
    day = new Date(day.getTime() + 86_400_000)
  )
    if (((day.getUTCDay() + 6) % 7) + 1 === rule.weekday) days.push(day.toISOString().slice(0, 10));
  return days.at(rule.ordinal === -1 ? -1 : rule.ordinal - 1) === date;
};

const moments = fc
  .integer({ min: Date.parse("2026-01-01T00:00+07:00") / step, max: Date.parse("2026-11-01T00:00+07:00") / step })
  .map((one) => one * step);

describe("the next opening", () => {
  it("is open, in no closure, and the first there is", () => {
    fc.assert(
      fc.property(provinceProfiles(), provinceProfiles(), moments, (template, own, at) => {
        const profile = composeProfiles<ProvinceProfileWire>([template, own, { province: "46" }]);
        const province = defineProvince(exampleTables, profile);
        if (!province.ok) throw new Error(JSON.stringify(province.error));
        const offices = Object.entries(profile.offices ?? {}).flatMap(([key, office]) =>
          office === null ? [] : [[key, office] as const],
        );
        const isOpen = (moment: number): boolean =>
          offices.some(([key, office]) => isOpenAt(profile, key, office, moment));
        let first = at;
        while (first < at + 40 * 86_400_000 && !isOpen(first)) first += step;
        const found = province.value.nextOpening({ at: at as Instant });
        if (found.ok)
          expect([iso(found.value.at), isOpen(found.value.at)]).toEqual([iso(Math.min(first, found.value.at)), true]);
        else expect(offices.some(() => isOpen(first))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it("of an office is that of the office alone, and asking again at it changes nothing", () => {
    fc.assert(
      fc.property(provinceProfiles(), moments, (profile, at) => {
        const province = defineProvince(exampleTables, { ...profile, province: "46" });
        if (!province.ok) throw new Error(JSON.stringify(province.error));
        const { nextOpening } = province.value;
        const all = nextOpening({ at: at as Instant });
        if (!all.ok) return;
        expect(nextOpening({ at: at as Instant, office: all.value.office })).toEqual(all);
        expect(nextOpening({ at: all.value.at })).toEqual(all);
        expect(all.value.until > all.value.at).toBe(true);
        const just = nextOpening({ at: (all.value.until - 1) as Instant, office: all.value.office });
        expect(just.ok && just.value.at).toBe(all.value.until - 1);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a rule", () => {
  it("names the second Saturday as the one in 8 to 14, and the others by walking the month", () => {
    const rules = [1, 2, 3, 4, 5, -1] as const;
    for (let day = Date.parse("2026-01-01T00:00:00Z"); day < Date.parse("2028-03-01T00:00:00Z"); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const weekday = ((new Date(day).getUTCDay() + 6) % 7) + 1;
      const on = civilDateUnsafe(date);
      expect(isNamedBy({ every: "month", ordinal: 2, weekday: 6 }, on)).toBe(
        weekday === 6 && Number(date.slice(8)) >= 8 && Number(date.slice(8)) <= 14,
      );
      for (const ordinal of rules)
        expect(isNamedBy({ every: "month", ordinal, weekday: 3 }, on)).toBe(
          isRuled({ every: "month", ordinal, weekday: 3 }, date, weekday),
        );
      expect(isNamedBy({ every: "month", day: 31 }, on)).toBe(date.endsWith("-31"));
      expect(isNamedBy({ every: "week", weekdays: [2, 4] }, on)).toBe(weekday === 2 || weekday === 4);
      expect(isNamedBy({ on: [civilDateUnsafe("2026-05-09")] }, on)).toBe(date === "2026-05-09");
    }
  });
});

describe("cases", () => {
  const village = {
    name: "Phiên tiếp nhận tại nhà văn hóa thôn",
    kind: "villageHouse" as const,
    place: "Nhà văn hóa thôn",
    rule: { every: "month" as const, ordinal: 2 as const, weekday: 6 as const },
    hours: [["07:30", "11:00"] as const],
  };
  const centre = { name: "Trung tâm", kind: "serviceCentre" as const, unit: "19753" };
  const define = (profile: ProvinceProfileWire): Extract<ReturnType<typeof defineProvince>, { ok: true }>["value"] => {
    const defined = defineProvince(exampleTables, { province: "46", ...profile });
    if (!defined.ok) throw new Error(JSON.stringify(defined.error));
    return defined.value;
  };
  const next = (profile: ProvinceProfileWire, at: string, question: object = {}): unknown => {
    const found = define(profile).nextOpening({ at: instantUnsafe(at), ...question });
    return found.ok
      ? [formatInstant(found.value.at), found.value.kind, found.value.desk ?? found.value.session ?? found.value.office]
      : found.error._tag;
  };

  it("a session in a village house on the second Saturday, never on a holiday unless it says so, never when closed", () => {
    const held = { offices: { centre: { ...centre, sessions: { village } } } };
    const asked = { kind: "villageHouse" };
    expect(next(held, "2026-08-01T00:00+07:00", asked)).toEqual([
      "2026-08-08T07:30:00+07:00",
      "villageHouse",
      "village",
    ]);
    expect(next(held, "2026-08-08T11:00+07:00", asked)).toEqual([
      "2026-09-12T07:30:00+07:00",
      "villageHouse",
      "village",
    ]);
    const closed = { ...held, closures: { storm: { from: "2026-08-08", until: "2026-08-09", reason: "bão" } } };
    expect(next(closed, "2026-08-01T00:00+07:00", asked)).toEqual([
      "2026-09-12T07:30:00+07:00",
      "villageHouse",
      "village",
    ]);
    const holiday = { ...village, rule: { on: ["2026-02-17", "2026-03-03"] } };
    expect(
      next({ offices: { centre: { ...centre, sessions: { village: holiday } } } }, "2026-02-01T00:00+07:00", asked),
    ).toEqual(expect.arrayContaining(["2026-03-03T07:30:00+07:00"]));
    const anyway = { ...holiday, onHolidays: "hold" as const };
    expect(
      next({ offices: { centre: { ...centre, sessions: { village: anyway } } } }, "2026-02-01T00:00+07:00", asked),
    ).toEqual(expect.arrayContaining(["2026-02-17T07:30:00+07:00"]));
  });

  it("a desk that speaks of the procedure answers for its office; another desk and another way do not", () => {
    const desks = {
      civil: { name: "Quầy hộ tịch", receives: { fields: ["Hộ tịch"] }, time: { weekdays: [2 as const] } },
      post: { name: "Quầy bưu chính", receives: { channels: ["publicPost" as const] } },
    };
    const offices = { offices: { centre: { ...centre, desks } } };
    const at = "2026-03-04T08:00+07:00";
    expect(next(offices, at)).toEqual(["2026-03-04T08:00:00+07:00", "hours", "centre"]);
    expect(next(offices, at, { code: "1.001193" })).toEqual(["2026-03-10T07:30:00+07:00", "hours", "civil"]);
    expect(next(offices, at, { code: "1.013225" })).toEqual(["2026-03-04T08:00:00+07:00", "hours", "centre"]);
    expect(next(offices, at, { office: "centre", desk: "civil" })).toEqual([
      "2026-03-10T07:30:00+07:00",
      "hours",
      "civil",
    ]);
    expect(next(offices, at, { office: "centre", desk: "post", channel: "inPerson" })).toBe("NothingOpens");
    expect(next(offices, at, { office: "centre", desk: "none" })).toBe("OfficeUnknown");
    expect(next(offices, at, { office: "none" })).toBe("OfficeUnknown");
  });

  it("where one comes by appointment, hours without one are those of a session", () => {
    const walkIn = {
      ...village,
      kind: "noAppointment" as const,
      rule: { every: "week" as const, weekdays: [4 as const] },
    };
    const offices = { offices: { centre: { ...centre, appointment: true, sessions: { walkIn } } } };
    expect(next(offices, "2026-03-03T08:00+07:00")).toEqual(expect.arrayContaining(["2026-03-03T08:00:00+07:00"]));
    expect(next(offices, "2026-03-03T08:00+07:00", { withoutAppointment: true })).toEqual([
      "2026-03-05T07:30:00+07:00",
      "noAppointment",
      "walkIn",
    ]);
  });

  it("an office serves in its days only", () => {
    const effective = { from: "2026-05-04", until: "2026-05-05" };
    const offices = { offices: { centre: { ...centre, effective } } };
    expect(next(offices, "2026-03-03T08:00+07:00")).toEqual(expect.arrayContaining(["2026-05-04T07:30:00+07:00"]));
    expect(next(offices, "2026-05-04T17:00+07:00")).toBe("NothingOpens");
    const apart = {
      centre: {
        ...centre,
        effective,
        sessions: { village: { ...village, effective: { from: "2026-06-01", until: "2026-07-01" } } },
      },
    };
    expect(next({ offices: apart }, "2026-03-03T08:00+07:00", { kind: "villageHouse" })).toBe("NothingOpens");
  });

  it("of a commune it does not receive from, or without any office, nothing opens; past the calendar nobody knows", () => {
    const offices = { offices: { centre: { ...centre, receives: { units: ["19753"] } } } };
    expect(next(offices, "2026-03-03T08:00+07:00", { unit: "26740" })).toBe("NothingOpens");
    expect(next({}, "2026-03-03T08:00+07:00")).toBe("NothingOpens");
    expect(next({ offices: { centre } }, "2026-12-31T17:00+07:00")).toBe("CalendarNotPublished");
    expect(next({ offices: { centre } }, "2025-12-31T17:00+07:00")).toBe("CalendarNotPublished");
    expect(
      next({ offices: { centre: { ...centre, sessions: { village } } } }, "2026-12-31T17:00+07:00", {
        kind: "villageHouse",
      }),
    ).toBe("CalendarNotPublished");
    const once = { ...village, rule: { on: ["2026-01-10"] } };
    expect(
      next({ offices: { centre: { ...centre, sessions: { once } } } }, "2026-02-01T00:00+07:00", {
        kind: "villageHouse",
      }),
    ).toBe("NothingOpens");
  });
});
