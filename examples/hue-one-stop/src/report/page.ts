import { readFileSync } from "node:fs";
import type { Outcome } from "../Outcome.ts";
import type { Summary } from "../summary.ts";
import type { Tally } from "../tally.ts";
import { clientScript } from "./clientScript.ts";
import { diagram } from "./diagram.ts";
import { filters } from "./filters.ts";
import { indicators } from "./indicators.ts";
import { masthead } from "./masthead.ts";
import { overview } from "./overview.ts";
import { words } from "./words.ts";

/** The report as one file that needs nothing else: text, style, data and a little script, readable from `file://`. */
export const page = (
  outcomes: readonly Outcome[],
  summary: Summary,
  tally: Tally,
  asOf: string,
): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${words["title"]?.vi ?? ""}</title>
<style>
${readFileSync(new URL("./styles.css", import.meta.url), "utf8")}
</style>
</head>
<body>
${masthead(asOf)}
<main>
${overview(summary)}
${indicators(tally)}
${diagram(asOf)}
${filters(summary)}
<section id="list" aria-live="off"></section>
<p id="none" class="none" hidden data-say="none"></p>
</main>
<script type="application/json" id="data">${jsonForPage({ outcomes, words })}</script>
<script>
${clientScript()}
</script>
</body>
</html>
`;

/** JSON that no browser can mistake for markup: every angle bracket and line separator is written as an escape. */
const jsonForPage = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
