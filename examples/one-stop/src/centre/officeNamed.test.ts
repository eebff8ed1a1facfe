import { expect, it } from "vitest";
import { officeNamed } from "./officeNamed.ts";

it("is an office of a worked profile, with the hours of its province", () => {
  expect(officeNamed({ profile: "hue", office: "phu-xuan", agency: "H57.112" })).toMatchObject({
    province: "46",
    provinceName: "Thành phố Huế",
    unit: "19753",
    unitName: "Phường Phú Xuân",
    hours: [
      ["07:30", "11:30"],
      ["13:30", "17:00"],
    ],
  });
});

it("says which there are where there is none", () => {
  expect(officeNamed({ profile: "nowhere", office: "x", agency: "H57" })).toContain("hue");
  expect(officeNamed({ profile: "hue", office: "x", agency: "H57" })).toContain("phu-xuan");
});
