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
    const text = canonicalize(value);
    invariant(text !== undefined, "only JSON values are sealed");
    return text;
  },
  sha256Hex: (text) => {
    digest ??= nodeDigest() ?? pureDigest;
    return digest(text);
  },
};

let digest: ((text: string) => string) | undefined;

const nodeDigest = (): ((text: string) => string) | undefined => {
  const hash = (globalThis as { process?: Host }).process?.getBuiltinModule?.("node:crypto")?.hash;
  return hash === undefined ? undefined : (text) => hash("sha256", text, "hex");
};

/** For browsers, and to check the other by. */
export const pureDigest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
