import * as Effect from "effect/Effect";
import * as haicap from "haicap";
import { operations as registry } from "haicap/operations";
import { expect, it } from "vitest";
import * as lifted from "./index.ts";

type Asked = (input: unknown) => Effect.Effect<unknown, { readonly _tag: string }>;

const effectOf = (name: string): Asked => {
  const [namespace = "", verb = ""] = name.split(".");
  return (lifted as unknown as Record<string, Record<string, Asked>>)[namespace]?.[verb] as Asked;
};

it.each(registry.map(({ name, examples }) => ({ name, examples })))(
  "$name answers as an Effect what it answers as a Result",
  ({ name, examples }) => {
    const [namespace = "", verb = ""] = name.split(".");
    const plain = (haicap as unknown as Record<string, Record<string, (input: unknown) => unknown>>)[namespace]?.[verb];
    for (const { input } of examples) {
      const exit = Effect.runSync(
        effectOf(name)(input).pipe(
          Effect.match({ onSuccess: (value) => ({ ok: true, value }), onFailure: (error) => ({ ok: false, error }) }),
        ),
      );
      expect(exit).toEqual(plain?.(input));
    }
  },
);

it("catches a failure by its tag, typed", () => {
  const due = lifted.deadline
    .compute({ receivedAt: "2035-01-02T09:00:00+07:00", limit: "3 ngày làm việc" })
    .pipe(Effect.catchTag("CalendarNotPublished", () => Effect.succeed("nobody knows yet")));
  expect(Effect.runSync(due)).toBe("nobody knows yet");
});
