/**
 * What whoever seals a value must bring along (niêm phong dữ liệu): one text for a value, and the digest of a text.
 *
 * The core depends on no implementation: the ready-made package binds one, a browser may bring another.
 *
 * @since 0.1.0
 */
export interface Sealer {
  /** The canonical JSON text of a value after RFC 8785: equal values have the same text, whatever the order of their keys. */
  readonly canonical: (value: unknown) => string;
  /** The SHA-256 digest of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
  readonly sha256Hex: (text: string) => string;
}
