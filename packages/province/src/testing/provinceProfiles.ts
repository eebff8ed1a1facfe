import fc from "fast-check";
import type { ProvinceProfileWire } from "../profile/Wire.ts";

const hours = fc.constantFrom(
  [
    ["07:30", "11:30"],
    ["13:30", "17:00"],
  ] as const,
  [["08:00", "12:00"]] as const,
  [
    ["07:00", "11:00"],
    ["13:00", "16:30"],
  ] as const,
);
const weekday = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const, 7 as const);
const date = fc.constantFrom("2026-01-05", "2026-03-02", "2026-06-15", "2026-09-07", "2026-11-23");
const defined = <T extends object>(value: fc.Arbitrary<T>): fc.Arbitrary<T> => value;

const time = fc.record(
  {
    hours,
    weekdays: fc.uniqueArray(weekday, { minLength: 1 }),
    hoursByWeekday: fc.record({ 5: hours }, { requiredKeys: [] }),
    saturday: fc.constantFrom("none" as const, "morning" as const, "secondMorning" as const),
    closures: fc.uniqueArray(date, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const rule = fc.oneof(
  fc.record({ every: fc.constant("week" as const), weekdays: fc.uniqueArray(weekday, { minLength: 1 }) }),
  fc.record({
    every: fc.constant("month" as const),
    ordinal: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, -1 as const),
    weekday,
  }),
  fc.record({ every: fc.constant("month" as const), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ on: fc.uniqueArray(date, { minLength: 1 }) }),
);

const session = fc.record(
  {
    name: fc.constant("Phiên lưu động"),
    kind: fc.constantFrom("villageHouse" as const, "mobile" as const),
    rule,
    hours,
    onHolidays: fc.constantFrom("skip" as const, "hold" as const),
  },
  { requiredKeys: ["name", "kind", "rule", "hours"] },
);

const office = fc.record(
  {
    name: fc.constant("Trung tâm Phục vụ hành chính công"),
    kind: fc.constantFrom("serviceCentre" as const, "satellite" as const),
    unit: fc.constantFrom("46", "19753"),
    time,
    sessions: fc.dictionary(fc.constantFrom("a", "b"), session),
    appointment: fc.boolean(),
  },
  { requiredKeys: ["name", "kind", "unit"] },
);

const closure = fc.tuple(date, fc.integer({ min: 1, max: 3 })).map(([from, days]) => ({
  from,
  until: from.slice(0, 8) + String(Number(from.slice(8)) + days).padStart(2, "0"),
  reason: "bão",
}));

const rows = <Row>(row: fc.Arbitrary<Row>): fc.Arbitrary<Readonly<Record<string, Row | null>>> =>
  fc.dictionary(fc.constantFrom("one", "two", "three"), fc.option(row, { freq: 5 }));

/**
 * Profiles of Huế as people might write them (hồ sơ cấu hình bất kỳ): any part may be absent, rows may take others away.
 *
 * @example
 * provinceProfiles().generate !== undefined; // => true
 * @since 0.1.0
 */
export const provinceProfiles = (): fc.Arbitrary<ProvinceProfileWire> =>
  defined(
    fc.record(
      {
        name: fc.constantFrom("Huế", "Thành phố Huế"),
        province: fc.constant("46"),
        office: time,
        policy: fc.record(
          {
            cutoff: fc.constantFrom("15:00", "16:00"),
            ends: fc.constantFrom("endOfDay" as const, "endOfOffice" as const),
          },
          { requiredKeys: [] },
        ),
        dossier: fc.record({ supplementMax: fc.nat(3), extensionMax: fc.nat(3) }, { requiredKeys: [] }),
        offices: rows(office),
        closures: rows(closure),
      },
      { requiredKeys: [] },
    ),
  );
