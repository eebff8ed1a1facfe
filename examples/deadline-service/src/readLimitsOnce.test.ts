import { type Operation, operationNamed } from "haicap/operations";
import { expect, it } from "vitest";
import { readLimitsOnce } from "./readLimitsOnce.ts";

const named = (name: string): Operation => {
  const operation = operationNamed(name);
  if (operation === undefined) throw new Error(name);
  return operation;
};

const texts = [
  "3 ngày làm việc",
  "03 (ba) ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ",
  "Ngay trong ngày làm việc; trường hợp nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo",
  "Ngay trong ngày tiếp nhận hồ sơ; nhận sau 15 giờ thì ngày làm việc tiếp theo",
  "Không quá 12 ngày làm việc, trong đó xã 5 ngày làm việc",
  ...[
    "15 ngày",
    "1 tháng",
    "1,5 ngày làm việc",
    "08 giờ làm việc",
    "24 giờ",
    "2 giờ 30 phút",
    "1/2 ngày làm việc",
    "01 năm",
  ],
  ...[
    "3",
    "",
    "Không có thông tin",
    "ba ngày",
    "99999999999 ngày",
    "3 ngày làm việc ".repeat(20),
    "P3D",
    "0 ngày",
    "-3 ngày",
  ],
];
const days = [
  "2026-11-20T09:00:00+07:00",
  "2026-04-29T16:30:00+07:00",
  "2026-02-13T07:00:00+07:00",
  "2031-01-01T00:00:00+07:00",
  "x",
];
const more = [
  {},
  { policy: { countStartDay: true } },
  { office: { saturday: "morning" } },
  { receipt: true },
  { x: 1 },
];

it("answers as it would have without: every text, day and wish, asked twice", () => {
  const [plain, once] = [named("deadline.compute"), readLimitsOnce(named("deadline.compute"))];
  for (const limit of texts)
    for (const receivedAt of days)
      for (const wish of more)
        for (let turn = 0; turn < 2; turn += 1)
          expect(once.run({ limit, receivedAt, ...wish })).toEqual(plain.run({ limit, receivedAt, ...wish }));
  for (const junk of [undefined, null, 7, "x", [], { limit: 3 }, { limit: null }])
    expect(once.run(junk)).toEqual(plain.run(junk));
});

it("forgets the oldest of many texts, and leaves other operations alone", () => {
  const once = readLimitsOnce(named("deadline.compute"));
  const receivedAt = "2026-11-20T09:00:00+07:00";
  for (let amount = 1; amount < 2_100; amount += 1) once.run({ receivedAt, limit: `${amount} ngày` });
  expect(once.run({ receivedAt, limit: "1 ngày" })).toMatchObject({ value: { dueOn: "2026-11-23" } });
  expect(readLimitsOnce(named("units.get"))).toBe(named("units.get"));
});
