import { expectTypeOf } from "vitest";
import type { Brand } from "../brand/Brand.ts";
import { err, ok, type Result } from "../result/Result.ts";
import { addDays, type CivilDate, civilDateUnsafe, type EpochDay, parseCivilDate, toEpochDay } from "./CivilDate.ts";
import { formatInstant, type Instant, instantAt } from "./Instant.ts";

type UnitCode = Brand<string, "UnitCode">;
const code = "19753" as UnitCode;
const date = civilDateUnsafe("2026-02-16");

expectTypeOf(parseCivilDate).returns.toExtend<Result<CivilDate, { readonly _tag: "NotACivilDate" }>>();
expectTypeOf(date).toExtend<string>();

// @ts-expect-error a text is not a date until it is parsed
addDays("2026-02-16", 1);
// @ts-expect-error a unit code is not a date
toEpochDay(code);
// @ts-expect-error a date is not a unit code
const wrongCode: UnitCode = date;
// @ts-expect-error a number is not a day number
const wrongDay: EpochDay = 20_000;
// @ts-expect-error a day number is not an instant
formatInstant(toEpochDay(date));
// @ts-expect-error an instant is not a day number
const dayOfInstant: EpochDay = instantAt(date, 0) satisfies Instant;
// @ts-expect-error a result is not its value
const unread: CivilDate = parseCivilDate("2026-02-16");
// @ts-expect-error a failure has no value
err("no").value;
// @ts-expect-error a result is not written to
ok(1).value = 2;

void [wrongCode, wrongDay, dayOfInstant, unread];
