import { expectTypeOf } from "vitest";
import type { Due } from "./Due.ts";
import type { LimitLeft } from "./limitLeft.ts";
import type { EndedClock, NeverStartedClock, NotStartedClock, PausedClock, RunningClock } from "./StatutoryClock.ts";

declare const notStarted: NotStartedClock;
declare const neverStarted: NeverStartedClock;
declare const running: RunningClock;
declare const ended: EndedClock;

// @ts-expect-error a dossier nobody accepted has no due date
notStarted.due;
// @ts-expect-error nor one that was closed before acceptance
neverStarted.due;
// @ts-expect-error what runs has not ended
running.endedAt;
// @ts-expect-error what has ended runs since nothing
ended.since;

expectTypeOf<PausedClock["left"]>().toEqualTypeOf<number | LimitLeft | null>();
expectTypeOf<EndedClock["due"]>().toEqualTypeOf<Due>();
