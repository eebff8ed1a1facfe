import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import * as Stream from "effect/Stream";
import { profileNamed, readProfile } from "haicap/province";
import { expect, it } from "vitest";
import { Questions } from "../questions/Questions.ts";
import { answerAll } from "./answerAll.ts";

const question = (id: number) => ({ id, input: { receivedAt: "2026-11-20T09:00:00+07:00", limit: "3 ngày làm việc" } });

it("answers a hundred thousand questions in order, a wrong one among them", async () => {
  const asked = Stream.range(1, 100_000).pipe(
    Stream.map((id) => (id === 500 ? { id, input: { limit: 1 } } : question(id))),
  );
  const seen = await Effect.runPromise(
    asked.pipe(
      answerAll("deadline.compute", { concurrency: 4 }),
      Stream.runFold(
        () => ({ last: 0, ordered: true, failed: [] as unknown[] }),
        (seen, { id, ok }) => ({
          last: Number(id),
          ordered: seen.ordered && Number(id) === seen.last + 1,
          failed: ok ? seen.failed : [...seen.failed, id],
        }),
      ),
      Effect.provide(Questions.layer()),
    ),
  );
  expect(seen).toEqual({ last: 100_000, ordered: true, failed: [500] });
});

it("stops when it is interrupted, and takes no more questions than it answers", async () => {
  let taken = 0;
  const endless = Stream.range(1, Number.MAX_SAFE_INTEGER).pipe(
    Stream.tap(() => Effect.sync(() => (taken += 1))),
    Stream.map(question),
  );
  const ended = await Effect.runPromise(
    Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(endless.pipe(answerAll("deadline.compute"), Stream.runDrain));
      yield* Effect.sleep("50 millis");
      yield* Fiber.interrupt(fiber);
      const after = taken;
      yield* Effect.sleep("20 millis");
      return [after > 0, taken === after];
    }).pipe(Effect.provide(Questions.layer())),
  );
  expect(ended).toEqual([true, true]);
});

it("names what an operation is not called", () => {
  const failed = Stream.make(question(1)).pipe(
    answerAll("deadline.computed"),
    Stream.runDrain,
    Effect.catchTag("OperationUnknown", ({ name, known }) =>
      Effect.succeed([name, known.includes("deadline.compute")]),
    ),
    Effect.provide(Questions.layer()),
  );
  expect(Effect.runSync(failed)).toEqual(["deadline.computed", true]);
});

it("puts a province and what was published since behind every question", () => {
  const profile = readProfile(profileNamed("hue"));
  if (!profile.ok) throw new Error("the worked profile is read");
  const patch = { calendar: [{ source: "99/TB", daysOff: ["2026-11-23"] }] };
  const dueOn = (options: object) =>
    Effect.runSync(
      Effect.gen(function* () {
        const { ask } = yield* Questions;
        return yield* ask("deadline.compute", question(1).input);
      }).pipe(Effect.provide(Questions.layer(options))),
    );
  expect(dueOn({})).toMatchObject({ dueOn: "2026-11-26" });
  expect(dueOn({ profile: profile.value, patch })).toMatchObject({ dueOn: "2026-11-27" });
});
