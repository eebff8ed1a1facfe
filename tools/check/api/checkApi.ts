import type { Finding } from "../../repository/Finding.ts";
import { filesUnder } from "../../repository/filesUnder.ts";
import type { Package } from "../../repository/Package.ts";
import { type ApiReport, apiReport } from "./apiReport.ts";

/** What is wrong with the reports, the ones that were rewritten, and how many entries were read. */
export interface ApiCheck {
  readonly findings: readonly Finding[];
  readonly written: readonly string[];
  readonly entries: number;
}

/** Reports the public surface of every entry; without `write` a changed, missing or left-over report is a finding. */
export const checkApi = (root: string, packages: readonly Package[], write: boolean): ApiCheck => {
  const reports = packages.flatMap((owner) =>
    owner.entries.filter(({ key }) => key !== "./bin").map((entry) => apiReport(root, owner, entry, write)),
  );
  const expected = new Set(reports.map(({ file }) => file));
  const leftOver = packages
    .flatMap(({ folder }) => filesUnder(root, `${folder}/api`, ".api.md"))
    .filter((file) => !expected.has(file));
  return {
    findings: [
      ...reports.flatMap((report) => problemOf(report, write)),
      ...leftOver.map((file) => ({ file, message: "no entry has this report; remove it" })),
    ],
    written: write ? reports.filter(({ outcome }) => outcome === "changed").map(({ file }) => file) : [],
    entries: reports.length,
  };
};

const problemOf = ({ file, outcome, messages }: ApiReport, write: boolean): readonly Finding[] => {
  switch (outcome) {
    case "same":
      return [];
    case "changed":
      return write
        ? []
        : [{ file, message: "the public surface changed; write the report anew and review its difference" }];
    case "unbuilt":
      return [{ file, message: "there are no built declarations; build first" }];
    case "failed":
      return [{ file, message: messages.join("; ") || "the declarations could not be read" }];
  }
};
