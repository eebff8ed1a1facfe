/** The fields of a form that was sent. */
export interface Fields {
  /** The first value of a field, or nothing. */
  readonly one: (name: string) => string;
  readonly all: (name: string) => readonly string[];
}

/** Reads a form as browsers send it. Characters that no keyboard types and no database takes are left out, lines aside. */
export const readFields = (body: string): Fields => {
  const sent = new URLSearchParams(body);
  const clean = (text: string): string => text.normalize("NFC").replaceAll(/[^\P{Cc}\r\n\t]/gu, "");
  return {
    one: (name) => clean(sent.get(name) ?? ""),
    all: (name) => sent.getAll(name).map(clean),
  };
};
