import { procedures } from "haicap";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import { languageOf } from "./language.ts";
import { refuse } from "./refuse.ts";
import { writeOut } from "./writeOut.ts";

/** Options of `haicap procedures qr`. */
export interface ProceduresQrOptions {
  readonly lang: string;
  readonly at: string;
  readonly on?: string;
  readonly base?: string;
  readonly note?: string;
  readonly out?: string;
}

/** `haicap procedures qr --at <unit>`: the QR codes of all procedures of a unit as pages for print. */
export const proceduresQr = async (options: ProceduresQrOptions, terminal: Terminal): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const { at: place, on, base, note, out } = options;
  const sheet = procedures.qrSheet(
    { place, ...(on === undefined ? {} : { on }) },
    { ...(base === undefined ? {} : { base }), ...(note === undefined ? {} : { note }) },
  );
  if (!sheet.ok) return refuse(sheet.error, language, terminal);
  const ended = await writeOut(sheet.value.html, out, terminal);
  if (ended === 0) terminal.stderr.write(`${told(sheet.value)[language]}\n`);
  return ended;
};

const told = ({
  unit,
  procedures: count,
  notEstablished,
  on,
}: procedures.QrSheetValue): { vi: string; en: string } => ({
  vi: `${unit}: ${count} thủ tục có hiệu lực ngày ${on}; ${notEstablished} thủ tục chưa xác định được cấp giải quyết, không in.`,
  en: `${unit}: ${count} procedures in force on ${on}; ${notEstablished} whose level is not established are left out.`,
});
