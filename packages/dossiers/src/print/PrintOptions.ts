/** How forms are printed, and what a desk adds to them; what is left out is left to be written by hand. */
export interface PrintOptions {
  readonly paper?: "A5" | "A4";
  /** How many copies (liên) of a receipt. */
  readonly copies?: 1 | 2;
  /** The place the paper is dated from (địa danh). */
  readonly place?: string;
  /** The agency above the one that issues the form (cơ quan chủ quản). */
  readonly superior?: string;
  /** The desk (bộ phận tiếp nhận và trả kết quả). */
  readonly desk?: string;
  readonly deskPhone?: string;
  /** The number of the paper (số, ký hiệu). */
  readonly documentNumber?: string;
  /** The instrument that prescribes the form. */
  readonly prescribedBy?: string;
  /** Names of officials, by the actor written in the history. */
  readonly names?: Readonly<Record<string, string>>;
  /** Draws a text as a QR code in SVG; without it no code is printed. */
  readonly qr?: (text: string) => string;
}
