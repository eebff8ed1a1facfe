import fc from "fast-check";
import { parseLimit } from "../../../packages/calendar/src/printed-limit/index.ts";
import { checkIdentifier } from "../../../packages/identifiers/src/check/index.ts";
import { identifierKinds } from "../../../packages/identifiers/src/index.ts";
import { phoneReader } from "../../../packages/identifiers/src/phone/index.ts";
import { sampleReferences, validIdentifiers } from "../../../packages/identifiers/src/testing/index.ts";
import { numberingPlan } from "../../../packages/identifiers-data/src/phone.ts";
import {
  collationKey,
  compareVietnamese,
  fold,
  foldTone,
  formatCitation,
  formatInstant,
  normaliseText,
  parseCitation,
  parseCitations,
  parseCivilDate,
  parseInstant,
  parseInstrument,
  slug,
} from "../../../packages/kernel/src/index.ts";
import { citations, notations } from "../../../packages/kernel/src/testing/index.ts";
import { hostileText, nearly } from "../generate/hostileText.ts";
import { holds, same } from "../holds.ts";
import { type FuzzTarget, target } from "../Target.ts";

const day = fc
  .integer({ min: -30_000, max: 90_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

const moment = fc
  .tuple(day, fc.nat(86_399_999), fc.constantFrom("Z", "+07:00", "-05:30", ""))
  .map(([date, at, zone]) => `${date}T${new Date(at).toISOString().slice(11, 23)}${zone}`);

const dates = target(
  "kernel",
  "text: dates and instants",
  () => nearly(fc.oneof(day, moment)),
  (text) => {
    const date = parseCivilDate(text);
    if (date.ok) same(date.value, text, "a civil date is its own text");
    const instant = parseInstant(text);
    if (!instant.ok) return;
    holds(Number.isSafeInteger(instant.value), "an instant is a whole number");
    same(parseInstant(formatInstant(instant.value)), instant, "printed and read again");
  },
);

const law = target(
  "kernel",
  "text: legal references",
  () =>
    nearly(
      fc
        .array(
          fc.oneof(
            citations().map((one) => formatCitation(one, "vi")),
            notations(),
            hostileText,
          ),
          { maxLength: 5 },
        )
        .map((parts) => parts.join(" và ")),
    ),
  (text) => {
    for (const one of parseCitations(text)) {
      holds(parseInstrument(one.instrument).ok, `an instrument found is one: ${one.instrument}`);
      same(parseCitation(formatCitation(one, "vi")), { ok: true, value: one }, "printed and read again");
    }
  },
);

const folding = target(
  "kernel",
  "text: folding and order",
  () => fc.tuple(hostileText, hostileText),
  ([a, b]) => {
    for (const once of [fold, normaliseText, slug]) same(once(once(a)), once(a), `${once.name} twice`);
    const toned = foldTone(a);
    if (!/\p{M}/u.test(toned)) same(foldTone(toned), toned, "foldTone twice, where every mark is of Vietnamese");
    const order = Math.sign(compareVietnamese(a, b));
    same(order, -Math.sign(compareVietnamese(b, a)) + 0, "order and its reverse");
    same(order === 0 || collationKey(a) < collationKey(b) === order < 0, true, "order and key");
  },
);

const units = [
  "ngày làm việc",
  "ngày",
  "giờ làm việc",
  "giờ",
  "tháng",
  "năm",
  "tuần",
  "phút",
  "ngày lịch",
  "nửa tháng",
];
const printed = fc
  .tuple(
    fc.constantFrom("", "Không quá ", "Trong thời hạn ", "Ngay ", "tối thiểu ", "từ 3 đến "),
    fc.oneof(
      fc.integer({ min: 0, max: 400 }).map(String),
      fc.constantFrom("05", "3,5", "1.5", "mười lăm", "1.000", "3/5", "05 (năm)", ""),
    ),
    fc.constantFrom(...units),
    fc.constantFrom(
      "",
      " kể từ ngày nhận đủ hồ sơ hợp lệ",
      "; sau 15 giờ trả ngày làm việc tiếp theo",
      " x 100.000 đồng",
      ", trường hợp phức tạp 30 ngày",
    ),
  )
  .map(([before, amount, unit, after]) => `${before}${amount} ${unit}${after}`);

const limits = target(
  "calendar",
  "text: printed limits",
  () => nearly(printed),
  (text) => {
    const read = parseLimit(text);
    if (!read.ok) return;
    const { limit, restated } = read.value;
    const again = parseLimit(restated.vi);
    holds(again.ok, `said back and read again: ${restated.vi}`);
    same(again.value.limit, limit, "said back and read again");
  },
);

const references = sampleReferences(phoneReader(numberingPlan()));
const identifiers = target(
  "identifiers",
  "text: numbers of every kind",
  () => {
    const valid = validIdentifiers(["001", "046", "079"]);
    return fc
      .constantFrom(...identifierKinds)
      .chain((kind) => fc.record({ kind: fc.constant(kind), value: nearly(valid[kind]), normalise: fc.boolean() }));
  },
  (asked) => {
    const checked = checkIdentifier(references, { ...asked, reveal: true });
    if (!checked.valid || checked.normalised === undefined) return;
    const again = checkIdentifier(references, { kind: asked.kind, value: checked.normalised, reveal: true });
    same(again.valid && again.normalised, checked.normalised, "the normal form is its own");
  },
);

export const textTargets: readonly FuzzTarget[] = [dates, law, folding, limits, identifiers];
