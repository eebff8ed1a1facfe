import type { DossierSummary, StoreFailure } from "@haicap/dossier-store";
import * as Clock from "effect/Clock";
import * as Duration from "effect/Duration";
import * as Effect from "effect/Effect";
import type * as Schedule from "effect/Schedule";
import { Dossiers } from "./Dossiers.ts";

/** When and of what a program reminds. */
export interface ReminderOptions<Out, Failed, Needs> {
  readonly province: string;
  /** Under which name reminders are kept: what was reminded of is not reminded of again, after a restart either. */
  readonly name: string;
  /** How long before the due instant. */
  readonly ahead: Duration.Input;
  /** When to look: `Schedule.spaced("5 minutes")`, a `Schedule.cron`; it looks once at the start. */
  readonly schedule: Schedule.Schedule<Out, number, Failed, Needs>;
  /** Takes dossiers, the earliest due first; when it throws, the same come again at the next look. */
  readonly receive: (dossiers: readonly DossierSummary[]) => Promise<void>;
}

/**
 * Reminds of open dossiers before they are due (nhắc hạn), each due instant once, by a schedule that reads the store: a due date that moved
 * in between is never reminded of by its old instant. Runs until the schedule ends or it is interrupted; answers what the schedule does.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import * as Schedule from "effect/Schedule";
 * import { openPglite } from "@haicap/dossier-store/pglite";
 * import { definitionNamed, sealer } from "haicap/store";
 * const layer = Dossiers.layer({ open: () => openPglite(), sealer, definitions: definitionNamed, provinces: ["46"] });
 * const desk = { province: "46", name: "desk", ahead: "1 day", receive: async () => {} };
 * const looks = reminders({ ...desk, schedule: Schedule.recurs(2) }); // in a program: Schedule.spaced("5 minutes")
 * await Effect.runPromise(looks.pipe(Effect.provide(layer))); // => 2
 * @since 0.1.0
 */
export const reminders = <Out, Failed, Needs>({
  province,
  name,
  ahead,
  schedule,
  receive,
}: ReminderOptions<Out, Failed, Needs>): Effect.Effect<Out, StoreFailure | Failed, Dossiers | Needs> =>
  Effect.gen(function* () {
    const { remind } = yield* Dossiers;
    const look = Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const dueBefore = (now + Duration.toMillis(ahead)) as Parameters<typeof remind>[0]["dueBefore"];
      return remind({ province, name, dueBefore, receive });
    });
    return yield* Effect.repeat(look, schedule);
  });
