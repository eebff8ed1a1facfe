import { type Command, Option } from "commander";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import type { ProceduresImportOptions } from "./proceduresImport.ts";
import type { ProceduresQrOptions } from "./proceduresQr.ts";

type Then = (ended: Promise<ExitCode>) => Promise<void>;

const language = (): Option => new Option("--lang <language>", "vi, en").default("vi");

/** The commands about files of procedures: `procedures import`, `procedures qr`. */
export const proceduresCommands = (program: Command, terminal: Terminal, then: Then): void => {
  const procedures = program
    .command("procedures")
    .description("Nhập bộ thủ tục từ tệp, in mã QR · Brings procedures in from a file, sets QR codes for print");
  procedures
    .command("import <file>")
    .description(
      [
        "Đọc thủ tục từ tệp XLSX, CSV, JSON, JSON Lines và báo cáo từng dòng: đọc được, có lưu ý, bị từ chối",
        "Reads procedures of an XLSX, CSV, JSON or JSON Lines file and tells of each row: read, in doubt, refused",
      ].join("\n"),
    )
    .option("--out <file>", "ghi thủ tục đọc được ra .json, .jsonl, .csv; - là màn hình · writes what was read")
    .option("--issues <file>", "ghi mọi lưu ý và từ chối ra tệp JSON Lines · writes every issue as JSON Lines")
    .option("--source <name>", "tên nguồn ghi vào bản ghi · the source the records name")
    .option("--checked-on <date>", "ngày xem nguồn, mặc định hôm nay · the day of the source, today unless told")
    .option("--json", "báo cáo dạng JSON · the report as JSON")
    .addOption(language())
    .action((file: string, options: ProceduresImportOptions) =>
      then(import("./proceduresImport.ts").then(({ proceduresImport }) => proceduresImport(file, options, terminal))),
    );
  procedures
    .command("qr")
    .description(
      "Tờ mã QR A4 của mọi thủ tục một xã, phường hoặc tỉnh · QR codes of all procedures of a unit, HTML for print",
    )
    .requiredOption("--at <unit>", "mã đơn vị hành chính · the code of the unit")
    .option("--on <date>", "ngày thủ tục có hiệu lực · the day the procedures are in force")
    .option("--base <address>", "trang mà mã QR dẫn tới · the page the codes lead to")
    .option("--note <text>", "dòng cuối mỗi tờ · a line at the foot")
    .option("--out <file>", "tệp HTML · the HTML file")
    .addOption(language())
    .action((options: ProceduresQrOptions) =>
      then(import("./proceduresQr.ts").then(({ proceduresQr }) => proceduresQr(options, terminal))),
    );
};
