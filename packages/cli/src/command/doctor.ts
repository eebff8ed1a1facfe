import { data } from "haicap";
import type { Terminal } from "../terminal/Terminal.ts";
import { coloured } from "./coloured.ts";
import { checkQuestion, type DataCheckOptions } from "./dataCheck.ts";
import type { ExitCode } from "./ExitCode.ts";
import { findingLines, type ShownFinding, severityExit, tableLines } from "./findingLines.ts";
import { type Installation, installation } from "./installation.ts";
import { installationFindings } from "./installationFindings.ts";
import { languageOf } from "./language.ts";
import { refuse } from "./refuse.ts";

/** `haicap doctor`: whether this installation answers as it should, and how far its tables can be relied on. */
export const doctor = async (options: DataCheckOptions, terminal: Terminal): Promise<ExitCode> => {
  const language = languageOf(options.lang, terminal);
  if (language === undefined) return 2;
  const checked = data.check(checkQuestion(options, terminal));
  if (!checked.ok) {
    refuse(checked.error, language, terminal);
    return 2;
  }
  const { on, tables } = checked.value;
  const installed = await installation();
  const findings: readonly ShownFinding[] = [...installationFindings(installed), ...checked.value.findings];
  const severity = (["fault", "attention", "notice"] as const).find((one) =>
    findings.some((found) => found.severity === one),
  );
  const said = { on, severity: severity ?? ("sound" as const), installation: installed, findings, tables };
  const text = options.json
    ? JSON.stringify(said, null, 2)
    : coloured(
        [
          ...installedLines(installed),
          "",
          ...findingLines(findings, on, language),
          "",
          ...tableLines(tables, language),
        ].join("\n"),
        terminal,
      );
  terminal.stdout.write(`${text}\n`);
  return severityExit(said.severity);
};

const installedLines = ({ node, packages, examples }: Installation): readonly string[] => [
  `haicap ${packages["haicap"] ?? "?"} · Node ${node} · ${examples.held}/${examples.asked} ví dụ đúng · examples hold`,
];
