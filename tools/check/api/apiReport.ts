import { existsSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import type { Entry, Package } from "../../repository/Package.ts";

/** What became of the report of an entry. `unbuilt`: there are no declarations to read. */
export interface ApiReport {
  readonly file: string;
  readonly outcome: "same" | "changed" | "failed" | "unbuilt";
  readonly messages: readonly string[];
}

/** Compares the report of an entry, `packages/<room>/api/<entry>.api.md`, with its built declarations; writes it when told to. */
export const apiReport = (root: string, owner: Package, entry: Entry, write: boolean): ApiReport => {
  const name = basename(entry.types ?? entry.key, ".d.ts");
  const file = `${owner.folder}/api/${name}.api.md`;
  const declarations = join(root, owner.folder, entry.types ?? "");
  if (entry.types === undefined || !existsSync(declarations)) return { file, outcome: "unbuilt", messages: [] };
  if (write) mkdirSync(join(root, owner.folder, "api"), { recursive: true });
  else if (!existsSync(join(root, file))) return { file, outcome: "changed", messages: [] };
  const messages: string[] = [];
  const { succeeded, apiReportChanged } = Extractor.invoke(configOf(root, owner, declarations, name), {
    localBuild: write,
    messageCallback: (message) => {
      if (message.logLevel === "error") messages.push(message.formatMessageWithoutLocation());
      message.handled = true;
    },
  });
  if (apiReportChanged) return { file, outcome: "changed", messages };
  return { file, outcome: succeeded ? "same" : "failed", messages };
};

const configOf = (root: string, owner: Package, declarations: string, name: string): ExtractorConfig => {
  const projectFolder = join(root, owner.folder);
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(projectFolder, "package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder,
      mainEntryPointFilePath: declarations,
      compiler: { tsconfigFilePath: join(projectFolder, "tsconfig.build.json") },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: join(projectFolder, "api"),
        reportTempFolder: join(projectFolder, "node_modules/.cache/api"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: { "ae-missing-release-tag": { logLevel: "none" as never } } },
    },
  });
};
