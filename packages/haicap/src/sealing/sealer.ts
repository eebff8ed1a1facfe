import { invariant, type Sealer } from "@haicap/kernel";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** What we use of Node's process, where there is one. */
interface Host {
  readonly getBuiltinModule?: (name: "node:crypto") => NodeCrypto | undefined;
}

interface NodeCrypto {
  readonly hash?: (algorithm: "sha256", text: string, encoding: "hex") => string;
}

/**
 * Binds RFC 8785 canonical JSON and SHA-256 (niêm phong): Node's own digest where there is one, else a pure JavaScript one.
 *
 * @since 0.1.0
 */
export const sealer: Sealer = {
  canonical: (value) => {
    const text = canonicalText(value);
    invariant(text !== undefined, "only JSON values are sealed");
    return text;
  },
  sha256Hex: (text) => {
    digest ??= nodeDigest() ?? pureDigest;
    return digest(text);
  },
};

/**
 * The library throws on half of a surrogate pair, which JSON can carry (`"\\ud800"`) and UTF-8 cannot: such a text is sealed as it is
 * stored and sent, with U+FFFD in its place.
 */
const canonicalText = (value: unknown): string | undefined => {
  try {
    return canonicalize(value);
  } catch {
    return canonicalize(whole(value));
  }
};

const whole = (value: unknown): unknown => {
  if (typeof value === "string") return value.replace(/\p{Surrogate}/gu, "\ufffd");
  if (Array.isArray(value)) return value.map(whole);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map((entry) => entry.map(whole) as [string, unknown]));
};

let digest: ((text: string) => string) | undefined;

const nodeDigest = (): ((text: string) => string) | undefined => {
  const hash = (globalThis as { process?: Host }).process?.getBuiltinModule?.("node:crypto")?.hash;
  return hash === undefined ? undefined : (text) => hash("sha256", text, "hex");
};

/**
 * For browsers, and to check the other by.
 *
 * @example
 * pureDigest("haicap").slice(0, 8); // => "e339d3ae"
 */
export const pureDigest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
