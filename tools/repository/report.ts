import { type Finding, formatFinding } from "./Finding.ts";

/** Prints the findings and one last line; makes the process exit 1 when there is any. */
export const report = (check: string, findings: readonly Finding[], examined: string): void => {
  for (const finding of findings) console.error(formatFinding(finding));
  const verdict = findings.length === 0 ? "ok" : `${findings.length} found`;
  console.log(`${check}: ${verdict} (${examined})`);
  if (findings.length > 0) process.exitCode = 1;
};
