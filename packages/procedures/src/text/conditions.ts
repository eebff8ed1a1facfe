import type { HandlingOption } from "../competence/Handling.ts";

type When = NonNullable<HandlingOption["when"]>;

/** The conditions of a rule in Vietnamese: `từ đủ 14 tuổi; cải chính, thay đổi`. */
export const conditionsVi = (when: When): string => told(when, vi);

/** The conditions of a rule in English: `aged 14 or over; correct or change`. */
export const conditionsEn = (when: When): string => told(when, en);

type Speech = Readonly<Record<keyof When, (value: string) => string>>;

const told = (when: When, speech: Speech): string =>
  (Object.entries(when) as [keyof When, string][]).map(([fact, value]) => speech[fact](value)).join("; ");

const named =
  (names: Readonly<Record<string, string>>, or: string) =>
  (value: string): string =>
    value
      .split("|")
      .map((one) => names[one] ?? one)
      .join(or);

const vi: Speech = {
  age: (value) => (value.startsWith("<") ? `dưới ${value.slice(1)} tuổi` : `từ đủ ${value.slice(2)} tuổi`),
  action: named(
    { change: "thay đổi", correct: "cải chính", supplement: "bổ sung", redetermineEthnicity: "xác định lại dân tộc" },
    ", ",
  ),
  foreignElement: named({ true: "có yếu tố nước ngoài", false: "không có yếu tố nước ngoài" }, ", "),
  insideIndustrialZone: named(
    { true: "trong khu công nghiệp, khu kinh tế", false: "ngoài khu công nghiệp, khu kinh tế" },
    ", ",
  ),
  certifiedBy: named({ commune: "nơi đã chứng thực là cấp xã", district: "nơi đã chứng thực là cấp huyện" }, ", "),
};

const en: Speech = {
  age: (value) => (value.startsWith("<") ? `under ${value.slice(1)}` : `aged ${value.slice(2)} or over`),
  action: named(
    { change: "change", correct: "correct", supplement: "supplement", redetermineEthnicity: "redetermine ethnicity" },
    " or ",
  ),
  foreignElement: named({ true: "with a foreign element", false: "without a foreign element" }, " or "),
  insideIndustrialZone: named({ true: "inside an industrial or economic zone", false: "outside the zones" }, " or "),
  certifiedBy: named({ commune: "certified by a commune", district: "certified by a district" }, " or "),
};
