import type { Sealer } from "@haicap/kernel";

/** A sealer for tests: sorted JSON and a small digest, enough to see that a history changed; never for records. */
export const plainSealer: Sealer = {
  canonical: (value) => JSON.stringify(value, (_key, inner: unknown) => sorted(inner)),
  sha256Hex: (text) => {
    let digest = 0xcbf29ce484222325n;
    for (const unit of text) digest = ((digest ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n) % 2n ** 64n;
    return digest.toString(16).padStart(64, "0");
  },
};

const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
