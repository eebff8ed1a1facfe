export { type CsvRow, csvRows } from "./batch/csvRows.ts";
export type { ByteStream } from "./batch/textLines.ts";
export type { ExitCode } from "./command/ExitCode.ts";
export { haicap } from "./command/program.ts";
export type { Screen, Terminal } from "./terminal/Terminal.ts";
