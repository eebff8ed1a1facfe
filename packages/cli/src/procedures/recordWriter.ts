import { once } from "node:events";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { procedures } from "haicap";

type Imported = NonNullable<ReturnType<ReturnType<typeof procedures.recordImport>["take"]>>;

/** Writes records as they come: our JSON, JSON Lines, or our one CSV table, by the ending of the file's name. */
export interface RecordWriter {
  readonly write: (record: Imported) => Promise<void>;
  readonly end: () => Promise<void>;
}

const byteOrderMark = "\u{FEFF}"; // without it Excel takes the file for another encoding

/** A writer to a stream, which it ends unless told otherwise. */
export const recordWriter = (name: string, output: Writable, isOurs: boolean): RecordWriter => {
  const closed = isOurs ? finished(output) : undefined;
  closed?.catch(() => undefined);
  const put = async (text: string): Promise<void> => {
    if (output.write(text)) return;
    await Promise.race([once(output, "drain"), ...(closed === undefined ? [] : [closed])]);
  };
  const { begin, each, end } = layoutOf(name);
  let count = 0;
  return {
    write: async (record) => {
      await put(`${count === 0 ? begin : ""}${each(record, count)}`);
      count += 1;
    },
    end: async () => {
      await put(count === 0 ? `${begin}${end}` : end);
      if (!isOurs) return;
      output.end();
      await closed;
    },
  };
};

interface Layout {
  readonly begin: string;
  readonly each: (record: Imported, at: number) => string;
  readonly end: string;
}

const layoutOf = (name: string): Layout => {
  if (/\.csv$/i.test(name)) {
    const [header = []] = procedures.toTable([]).rows;
    const rowsOf = (record: Imported): string => procedures.toCsv(procedures.toTable([record]).rows.slice(1));
    return { begin: byteOrderMark + procedures.toCsv([header]), each: rowsOf, end: "" };
  }
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return { begin: "", each: (record) => `${JSON.stringify(record)}\n`, end: "" };
  return {
    begin: '{"format":"haicap.procedures","version":1,"records":[\n',
    each: (record, at) => `${at === 0 ? "" : ",\n"}${JSON.stringify(record)}`,
    end: "\n]}\n",
  };
};
