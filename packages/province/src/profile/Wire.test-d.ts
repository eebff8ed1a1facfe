import type { ProvinceProfileWire } from "./Wire.ts";

const office = { name: "Một cửa", kind: "oneStopDesk", unit: "19753" } as const;

export const whole: ProvinceProfileWire = {
  province: "46",
  office: {
    hours: [["07:30", "11:30"]],
    seasons: [{ from: "2026-06-01", until: "2026-09-01", hours: [["07:00", "11:00"]] }],
  },
  offices: { ward: office, gone: null },
};

// @ts-expect-error a key nobody knows
export const misspelt: ProvinceProfileWire = { offises: {} };

// @ts-expect-error a kind of office there is not
export const shop: ProvinceProfileWire = { offices: { ward: { ...office, kind: "shop" } } };

export const sixth: ProvinceProfileWire = {
  offices: {
    ward: {
      ...office,
      // @ts-expect-error no month has a sixth Saturday
      sessions: { a: { name: "x", kind: "mobile", rule: { every: "month", ordinal: 6, weekday: 6 }, hours: [] } },
    },
  },
};
