import type { Operation } from "haicap";
import * as z from "zod";

const input: z.ZodType<{ amount: number; note?: string; deep?: { flag: boolean } }> = z.strictObject({
  amount: z.number(),
  note: z.string().optional(),
  deep: z.strictObject({ flag: z.boolean() }).optional(),
}) as z.ZodType<{ amount: number; note?: string; deep?: { flag: boolean } }>;

/** An operation small enough to see through: doubles an amount, refuses a negative one, throws on 13. */
export const doubling: Operation = {
  name: "test.double",
  summary: { vi: "Nhân đôi", en: "Doubles" },
  input,
  output: z.object({ doubled: z.number(), of: z.object({ amount: z.number(), tags: z.array(z.string()) }) }),
  run: (raw) => {
    const parsed = input.safeParse(raw);
    if (!parsed.success) return refused("InvalidInput");
    const { amount } = parsed.data;
    if (amount === 13) throw new Error("thirteen");
    if (amount < 0) return refused("Negative");
    return { ok: true, value: { doubled: amount * 2, of: { amount, tags: ["a", "b"] } } };
  },
  examples: [],
};

const refused = (tag: string): ReturnType<Operation["run"]> => ({
  ok: false,
  error: { _tag: tag, message: { vi: `lỗi ${tag}`, en: `failed ${tag}` } },
});
