import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedDossierInput, compute } from "./compute.ts";
import { count, merge, type RefusedRow } from "./count.ts";
import { read } from "./read.ts";

const asOf = "2026-03-31T17:00+07:00";
const steps = [
  ["2026-03-02T09:00", "ReceiveAtDesk", "deskOfficer"],
  ["2026-03-02T10:00", "StartProcessing", "specialist"],
  ["2026-03-04T09:00", "RequestPayment", "specialist"],
  ["2026-03-06T09:00", "ConfirmPayment", "cashier"],
] as const;

const dossiers: fc.Arbitrary<readonly CountedDossierInput[]> = fc.array(
  fc
    .record({ length: fc.nat(4), unit: fc.constantFrom("A", "B", undefined), amount: fc.integer({ min: 1, max: 40 }) })
    .map(({ length, unit, amount }) => ({
      id: `${length} ${amount}`,
      ...(unit === undefined ? {} : { unit }),
      profile: { limit: { amount, unit: "workingDay" as const } },
      events: steps
        .slice(0, length)
        .map(([at, command, role]) => ({ id: at, at: `${at}+07:00`, command, role, actor: "x" })),
    })),
  { maxLength: 6 },
);

const part = async (rows: readonly CountedDossierInput[]): Promise<Parameters<typeof merge>[0]> => {
  const counted = await count(rows, { asOf, by: ["unit", "month"] });
  if (!counted.ok) throw new Error(counted.error._tag);
  return counted.value.part;
};

describe("indicators.count", () => {
  it("answers in parts what compute answers at once", async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, dossiers, async (a, b) => {
        fc.pre(a.length + b.length > 0);
        const { data, ...merged } = read(merge(await part(b), await part(a)));
        const whole = compute({ asOf, by: ["unit", "month"], dossiers: [...a, ...b] });
        expect(whole).toMatchObject({ ok: true, value: merged });
        expect(Object.keys(data)).toContain("dossiers-data");
      }),
      { numRuns: 40 },
    );
  });

  it("tells of what differs and of what cannot be counted as it passes, and goes on", async () => {
    const one = { id: "paid", unit: "A", profile: { limit: "1 ngày làm việc" }, events: [] };
    const events = steps
      .slice(0, 3)
      .map(([at, command, role]) => ({ id: at, at: `${at}+07:00`, command, role, actor: "x" }));
    async function* rows(): AsyncGenerator<CountedDossierInput> {
      yield { ...one, profile: { limit: "9 ngày làm việc" }, events };
      yield { ...one, colour: "red" } as CountedDossierInput;
      yield { ...one, profile: { limit: "9" } };
      yield null as never;
      yield { ...one, id: "draft" };
    }
    const [differing, refused]: [string[], RefusedRow[]] = [[], []];
    const counted = await count(rows(), {
      asOf,
      onDifference: ({ id, why }) => differing.push(`${id}: ${why.join()}`),
      onRefused: (row) => refused.push(row),
    });
    expect(counted).toMatchObject({
      ok: true,
      value: { refused: 3, part: { total: { ours: { notCounted: 1, openInTime: 1 } } } },
    });
    expect(differing).toEqual(["paid: paymentNotDeducted"]);
    expect(refused.map(({ row, id, failure }) => [row, id, failure._tag])).toEqual([
      [2, "paid", "InvalidInput"],
      [3, "paid", "LimitUnreadable"],
      [4, null, "InvalidInput"],
    ]);
    expect(refused[0]?.failure.message.en).toContain("colour");
  });

  it("refuses options it cannot read", async () => {
    expect(await count([], { asOf: "yesterday" })).toMatchObject({ ok: false, error: { _tag: "InvalidInput" } });
    expect(await count([], { asOf, by: ["colour" as never] })).toMatchObject({ error: { _tag: "InvalidInput" } });
  });
});
