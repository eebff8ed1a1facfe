import { type Command, Option } from "commander";
import type { Terminal } from "../terminal/Terminal.ts";
import type { DossierDiagramOptions } from "./dossierDiagram.ts";
import type { DossierFormOptions } from "./dossierForm.ts";
import type { DossierReplayOptions } from "./dossierReplay.ts";
import type { ExitCode } from "./ExitCode.ts";
import type { IndicatorsOptions } from "./indicators.ts";

type Then = (ended: Promise<ExitCode>) => Promise<void>;

const language = (): Option => new Option("--lang <language>", "vi, en").default("vi");
const asOf = (): Option =>
  new Option("--as-of <instant>", "thời điểm báo cáo, mặc định là bây giờ · the reporting instant, else now");
const limit = (): Option =>
  new Option("--limit <text>", "thời hạn giải quyết khi tệp không ghi · the time limit where the file names none");
const definition = (): Option => new Option("--definition <id>", "quy trình · the definition, such as decree-118-2025");

/** The commands about dossiers: `dossier replay`, `dossier diagram`, `indicators`. */
export const dossierCommands = (program: Command, terminal: Terminal, then: Then): void => {
  const dossier = program
    .command("dossier")
    .description("Một hồ sơ: giải trình quá trình, vẽ quy trình · One dossier: explain its history, draw its life");
  dossier
    .command("replay <file>")
    .description(
      [
        "Dựng lại hồ sơ từ tệp JSON Lines: mỗi dòng một hồ sơ, hoặc dòng đầu là hồ sơ và mỗi dòng sau một sự kiện",
        "Replays dossiers of a JSON Lines file: a dossier a line, or a dossier and then an event a line",
        '  {"id":"H57-1","profile":{"limit":"5 ngày làm việc"},"events":[…]}',
        '  {"id":"1","at":"2026-03-02T10:00+07:00","command":"ReceiveAtDesk","role":"deskOfficer","actor":"mc-101"}',
      ].join("\n"),
    )
    .option("--explain", "in dòng thời gian để đọc · prints a timeline to be read instead of JSON")
    .addOption(limit())
    .addOption(definition())
    .addOption(asOf())
    .option("--patch <file>", "thông báo mới công bố, tệp JSON · notices published since, a JSON file")
    .addOption(language())
    .action((file: string, options: DossierReplayOptions) =>
      then(import("./dossierReplay.ts").then(({ dossierReplay }) => dossierReplay(file, options, terminal))),
    );
  dossier
    .command("form <file> <number>")
    .description(
      "In biểu mẫu 01 đến 07 của một hồ sơ ra trang HTML, có mã QR: haicap dossier form ho-so.jsonl 01 > phieu.html\nPrints a form of a dossier as an HTML page, with its code as a QR code",
    )
    .option("--id <id>", "hồ sơ trong tệp, mặc định là hồ sơ đầu tiên · the dossier of the file, else the first")
    .option("--details <file>", 'tệp JSON {"details": {"applicant": …}, "print": {"desk": …}} · what the office knows')
    .option("--paper <size>", "A5, A4")
    .addOption(limit())
    .addOption(definition())
    .addOption(asOf())
    .addOption(language())
    .action((file: string, number: string, options: DossierFormOptions) =>
      then(import("./dossierForm.ts").then(({ dossierForm }) => dossierForm(file, number, options, terminal))),
    );
  dossier
    .command("diagram")
    .description("Vẽ quy trình ra màn hình · Draws the life of a dossier on standard output")
    .option("--svg", "hình SVG · an SVG picture")
    .option("--mermaid", "sơ đồ Mermaid (mặc định) · Mermaid, unless told otherwise")
    .option("--xstate", "cấu hình XState · the configuration of an XState machine")
    .addOption(definition())
    .option("--on <date>", "quy trình có hiệu lực vào ngày này · the definition in force on a day")
    .addOption(language())
    .action((options: DossierDiagramOptions) =>
      then(import("./dossierDiagram.ts").then(({ dossierDiagram }) => dossierDiagram(options, terminal))),
    );
  program
    .command("indicators <file...>")
    .description(
      "Tổng hợp đúng hạn, quá hạn của các hồ sơ trong tệp JSON Lines, theo ta và theo Cổng\nCounts the dossiers of JSON Lines files in time and late, by our verdict and the portal's",
    )
    .option(
      "--by <keys>",
      "unit, field, officer, channel, procedure, month; cách nhau bởi dấu phẩy · with commas",
      "unit",
    )
    .option("--csv", "bảng CSV · a table as CSV")
    .option("--json", "kết quả dạng JSON · the figures as JSON")
    .option("--part", "kết quả từng phần để gộp sau · a part, to be merged later: haicap indicators a.json b.json")
    .option("--differences", "in hồ sơ mà hai cách tính khác nhau ra stderr · prints dossiers that differ to stderr")
    .addOption(limit())
    .addOption(definition())
    .addOption(asOf())
    .addOption(language())
    .action((file: string[], options: IndicatorsOptions) =>
      then(import("./indicators.ts").then(({ indicators }) => indicators(file, options, terminal))),
    );
};
