/** The fields of a form that was sent. */
export interface Fields {
  /** The first value of a field, or nothing. */
  readonly one: (name: string) => string;
  readonly all: (name: string) => readonly string[];
}

/** A text without the characters that no keyboard types and no database takes; lines stay. */
export const clean = (text: string): string => text.normalize("NFC").replaceAll(/[^\P{Cc}\r\n\t]/gu, "");

/** Reads a form as browsers send it. */
export const readFields = (body: string): Fields => {
  const sent = new URLSearchParams(body);
  return {
    one: (name) => clean(sent.get(name) ?? ""),
    all: (name) => sent.getAll(name).map(clean),
  };
};
