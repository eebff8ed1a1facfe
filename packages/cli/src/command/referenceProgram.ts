import { type Command, Option } from "commander";
import type { Terminal } from "../terminal/Terminal.ts";
import type { ExitCode } from "./ExitCode.ts";
import type { ReferenceBuildOptions } from "./referenceBuild.ts";
import type { ReferenceDiffOptions } from "./referenceDiff.ts";

type Then = (ended: Promise<ExitCode>) => Promise<void>;

const language = (): Option => new Option("--lang <language>", "vi, en").default("vi");

/** The commands about the reference of a province: `reference build`, `reference diff`. */
export const referenceCommands = (program: Command, terminal: Terminal, then: Then): void => {
  const reference = program
    .command("reference")
    .description(
      "Sách tra cứu của một tỉnh, dùng không cần mạng · The reference of a province, to use without a network",
    );
  reference
    .command("build")
    .description(
      [
        "Dựng sách tra cứu: đơn vị, thủ tục, thẩm quyền, lịch, vòng đời hồ sơ, bảng mã, JSON Schema, OpenAPI",
        "Builds the reference: units, procedures, ownership, calendar, life of a dossier, code tables, JSON Schema, OpenAPI",
      ].join("\n"),
    )
    .requiredOption(
      "--province <profile>",
      "hue, da-nang, lam-dong, hoặc tệp cấu hình; nhiều lần thì ghép lại · or a profile file, put together",
      (file: string, before: readonly string[] = []) => [...before, file],
    )
    .requiredOption("--out <folder>", "thư mục ghi vào · the folder to write into")
    .option("--on <date>", "ngày tra cứu; mặc định ngày dữ liệu được xem lần cuối · the day spoken of, YYYY-MM-DD")
    .option(
      "--patch <file>",
      "thông báo, nghị quyết mới công bố, tệp JSON · notices and acts published since, a JSON file",
    )
    .option("--base <address>", "trang mà mã QR dẫn tới · the page the QR codes lead to")
    .addOption(new Option("--format <format>", "html, md").choices(["html", "md"]).default("html"))
    .addOption(language())
    .action((options: ReferenceBuildOptions) =>
      then(import("./referenceBuild.ts").then(({ referenceBuild }) => referenceBuild(options, terminal))),
    );
  reference
    .command("diff <before> <after>")
    .description(
      "Điều gì đổi về pháp luật giữa hai lần dựng · What changed in law between two builds, by their folders",
    )
    .option("--json", "so sánh dạng JSON · the comparison as JSON")
    .addOption(language())
    .action((before: string, after: string, options: ReferenceDiffOptions) =>
      then(import("./referenceDiff.ts").then(({ referenceDiff }) => referenceDiff(before, after, options, terminal))),
    );
};
