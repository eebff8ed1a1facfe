/**
 * How a number and notation (số và ký hiệu văn bản) is built.
 *
 * `lawOfAssembly` `60/2014/QH13`: laws and resolutions that end with the term; `normative` `118/2025/NĐ-CP`;
 * `named` `766/QĐ-TTg`: a named document without a year; `officialLetter` `125/UBND-TH`: the part before the hyphen is the issuer;
 * `party` `183-KL/TW`; `historical` `121-CP`, `64/CP`, `20-L/CTN`.
 */
export type InstrumentKind = "lawOfAssembly" | "normative" | "named" | "officialLetter" | "party" | "historical";

/**
 * The parts of a document's number and notation. `notation` is the whole as issued; `number` keeps its leading zero.
 *
 * @since 0.1.0
 */
export interface Instrument {
  readonly kind: InstrumentKind;
  readonly notation: string;
  readonly number: string;
  readonly year?: number;
  /** The abbreviation of the type (tên loại): `NĐ`, `QĐ`. Official letters have none. */
  readonly type?: string;
  /** The abbreviation of the issuer (cơ quan ban hành), without the term. */
  readonly issuer: string;
  /** The term (khoá, nhiệm kỳ) of an assembly: 15 in `QH15`. */
  readonly term?: number;
  /** The drafting unit or field (đơn vị soạn thảo) of an official letter: `CCHC`. */
  readonly unit?: string;
}

/**
 * The text is not the number and notation of a document, as strictly written.
 *
 * `meant` is what it would be after the one correction that the reason names; it is a hint, never used silently.
 *
 * @since 0.1.0
 */
export interface NotAnInstrument {
  readonly _tag: "NotAnInstrument";
  readonly input: string;
  readonly reason: InstrumentFault;
  readonly meant?: string;
}

/**
 * What is wrong with a notation: `notNfc` decomposed letters; `foreignLetter` Ð (U+00D0) for Đ (U+0110); `typingVariant` Đ written D;
 * `leadingZero` a number below 10 without its zero, or a zero too many; `type` no known abbreviation of a type where one belongs.
 */
export type InstrumentFault =
  | "empty"
  | "length"
  | "notNfc"
  | "blank"
  | "foreignLetter"
  | "charset"
  | "separator"
  | "number"
  | "leadingZero"
  | "year"
  | "type"
  | "issuer"
  | "letterCase"
  | "typingVariant";
