/** A line of the log: what was asked for and how it went, never what was in it nor who asked. */
export interface LogLine {
  readonly id: string;
  readonly operation: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** Takes lines. */
export type Log = (line: LogLine) => void;

/**
 * A log that writes lines of JSON a tenth of a second at a time: a write for each line would cost as much as an answer. `flush` writes what
 * is there at once.
 */
export const createLog = (
  write: (text: string) => void,
  every = 100,
): { readonly log: Log; readonly flush: () => void } => {
  let text = "";
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const lines = text;
    text = "";
    if (lines !== "") write(lines);
  };
  const log: Log = ({ id, operation, status, milliseconds }) => {
    text += `{"id":"${id}","operation":"${operation}","status":${status},"milliseconds":${milliseconds}}\n`;
    timer ??= setTimeout(flush, every);
    if (text.length > 65_536) flush();
  };
  return { log, flush };
};
