/** What a badge or a cell says by its colour: who owns something, or how sure it is. */
export type Tone =
  | "central"
  | "province"
  | "district"
  | "commune"
  | "other"
  | "dependsOnCase"
  | "unknown"
  | "notInForce"
  | "sure"
  | "doubt"
  | "plain";

/** A run of text; a plain string is written as it is. */
export type Inline =
  | string
  | { readonly link: string; readonly text: string; readonly anchor?: string }
  | { readonly file: string; readonly text: string }
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly soft: string }
  | { readonly badge: string; readonly tone: Tone }
  /** Text that stays Vietnamese in a page of another language. */
  | { readonly vi: string };

/** A cell of a table: its text, perhaps in lines, perhaps coloured, perhaps the head of its row. */
export interface Cell {
  readonly lines: readonly (readonly Inline[])[];
  readonly tone?: Tone;
  readonly head?: true;
  /** The anchor of its row. */
  readonly id?: string;
}

/** A column of a table. */
export interface Column {
  readonly label: string;
  /** A word or two under the label. */
  readonly note?: string;
  readonly align?: "end" | "middle";
  /** Narrow columns never wrap; wide ones take what is left; middling ones hold the name of a body. */
  readonly width?: "narrow" | "middling" | "wide";
}

/** A part of a page. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string; readonly id?: string }
  | { readonly kind: "text"; readonly inlines: readonly Inline[] }
  | { readonly kind: "facts"; readonly rows: readonly FactRow[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** A table of figures, set close and coloured. */
      readonly matrix?: true;
    }
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "note"; readonly tone: "sure" | "doubt" | "plain"; readonly inlines: readonly Inline[] }
  | {
      readonly kind: "picture";
      readonly file: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: "qr"; readonly svg: string; readonly text: string; readonly caption: string }
  | { readonly kind: "source"; readonly text: string; readonly label: string }
  | { readonly kind: "tiles"; readonly tiles: readonly Tile[] }
  | { readonly kind: "search"; readonly label: string };

/** A label and what it is, in lines. */
export interface FactRow {
  readonly label: string;
  readonly lines: readonly (readonly Inline[])[];
}

/** A figure that leads somewhere. */
export interface Tile {
  readonly value: string;
  readonly label: string;
  readonly link: string;
}

/** A page of the reference: its path has no extension and is the same in every language. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** Whether the title stays Vietnamese in every language. */
  readonly inVietnamese?: true;
  /** A word or two above the title. */
  readonly kicker: string;
  readonly lead?: readonly Inline[];
  readonly blocks: readonly Block[];
  /** The pages above it, nearest last. */
  readonly above: readonly { readonly path: string; readonly title: string }[];
  /** More words by which it is found: former names, codes. */
  readonly words?: string;
}

/** A file beside the pages: a picture, a schema, a calendar. */
export interface Attachment {
  readonly path: string;
  readonly content: string;
}
