import type { Sealer } from "@haicap/kernel";

/** A sealer for tests: sorted JSON and a small digest, enough to see that a history changed; never for records. */
export const plainSealer: Sealer = {
  canonical: (value) => JSON.stringify(value, (_key, inner: unknown) => sorted(inner)),
  sha256Hex: (text) => {
    let [low, high] = [0x811c9dc5, 0x9e3779b9];
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit ^ (low >>> 13), 0x85ebca6b);
    }
    return [high, low]
      .map((half) => (half >>> 0).toString(16).padStart(8, "0"))
      .join("")
      .padStart(64, "0");
  },
};

const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
