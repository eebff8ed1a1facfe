import { type ProcedureCode, parseProcedureCode } from "@haicap/identifiers";
import { err, ok, type Result } from "@haicap/kernel";
import { parseUnitCode, type UnitCode } from "@haicap/units";

/** What the QR code of a procedure at a unit says: which procedure, where, and of which version of the data. */
export interface QrPayload {
  readonly code: ProcedureCode;
  readonly unit: UnitCode;
  /** The version of the data the sheet was made from, so that an old sheet on a wall is known as one. */
  readonly dataVersion: string;
}

/** The text is no payload of ours; `text` is its beginning. */
export interface NotAQrPayload {
  readonly _tag: "NotAQrPayload";
  readonly text: string;
}

/** The address before a payload when there is no page of a province to lead to. */
const nowhere = "haicap:thu-tuc";

/**
 * Writes the payload of a QR code (nội dung mã QR): an address with the code, the unit and the version of the data.
 *
 * `base` is the page of a province or commune that the codes lead to; without it the text is an address of our own scheme, which
 * `readQrPayload` reads and a phone shows as it is.
 *
 * @example
 * const payload = { code: "1.001193", unit: "19753", dataVersion: "2026-11-22" };
 * qrPayload(payload); // => "haicap:thu-tuc?ma=1.001193&dv=19753&pb=2026-11-22"
 * qrPayload(payload, "https://thutuc.example.vn/xem"); // => "https://thutuc.example.vn/xem?ma=1.001193&dv=19753&pb=2026-11-22"
 * @since 0.1.0
 */
export const qrPayload = ({ code, unit, dataVersion }: QrPayload, base: string = nowhere): string => {
  const [page = base, anchor] = base.split("#");
  const query = `ma=${code}&dv=${unit}&pb=${encodeURIComponent(dataVersion)}`;
  return `${page}${page.includes("?") ? "&" : "?"}${query}${anchor === undefined ? "" : `#${anchor}`}`;
};

/**
 * Reads what a QR code of a sheet says (đọc mã QR của thủ tục), whatever page it leads to.
 *
 * Fails with `NotAQrPayload` when the text names no procedure, no unit, or no version.
 *
 * @example
 * readQrPayload("https://thutuc.example.vn/xem?ma=1.001193&dv=19753&pb=2026-11-22%2B32364d18");
 * // => ok { code: "1.001193", unit: "19753", dataVersion: "2026-11-22+32364d18" }
 * readQrPayload("https://example.vn"); // => err { _tag: "NotAQrPayload", text: "https://example.vn" }
 * @since 0.1.0
 */
export const readQrPayload = (text: string): Result<QrPayload, NotAQrPayload> => {
  const values = new Map(
    [...text.matchAll(/[?&](ma|dv|pb)=([^&#\s]+)/g)].map(([, key = "", value = ""]) => [key, value] as const),
  );
  const code = parseProcedureCode(values.get("ma") ?? "");
  const unit = parseUnitCode(values.get("dv") ?? "");
  const dataVersion = decoded(values.get("pb") ?? "");
  return code.ok && unit.ok && dataVersion !== undefined && dataVersion !== ""
    ? ok({ code: code.value.code, unit: unit.value, dataVersion })
    : err({ _tag: "NotAQrPayload", text: text.slice(0, 100) });
};

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
