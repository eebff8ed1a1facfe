/** What XML would read as its own signs. */
export const escapedXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Classes carry the house's name, since a picture put into a page shares its style. Print is always light. */
const style = `
.haicap-cal{--ink:#1d2127;--paper:#fff;--faint:#6d7480;--line:#d5d9df;--go:#d9f2e0;--go-line:#2f9458;--due:#1f7a43;--off:#eef0f3;--red:#fbe2df;--red-line:#d7857c;--stop:#fdf0d2;--stop-line:#b7791f;color:var(--ink);font:13px system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media screen and (prefers-color-scheme:dark){.haicap-cal{--ink:#e8eaed;--paper:#15181d;--faint:#9aa3af;--line:#363c45;--go:#173d27;--go-line:#4cc07c;--due:#2f9458;--off:#22272e;--red:#46211e;--red-line:#b9625a;--stop:#3d3115;--stop-line:#d69e2e}}
.haicap-cal text{fill:currentColor}.haicap-cal .faint{fill:var(--faint)}.haicap-cal .small{font-size:10.5px}.haicap-cal .note{font-size:11.5px}.haicap-cal .head{font-size:17px;font-weight:600}.haicap-cal .month{font-size:14px;font-weight:600}.haicap-cal .num{font-weight:600}
.haicap-cal .paper{fill:var(--paper)}.haicap-cal .cell{fill:none;stroke:var(--line)}.haicap-cal .counted{fill:var(--go);stroke:var(--go-line)}.haicap-cal .due{fill:var(--due);stroke:var(--due)}.haicap-cal .on-due text{fill:#fff}.haicap-cal .start{fill:none;stroke:var(--go-line);stroke-dasharray:4 3;stroke-width:1.5}.haicap-cal .skipped,.haicap-cal .rolled{fill:var(--off);stroke:var(--line)}.haicap-cal .holiday{fill:var(--red);stroke:var(--red-line)}.haicap-cal .paused{fill:var(--stop);stroke:var(--stop-line)}.haicap-cal .struck{stroke:var(--faint);stroke-width:.7;opacity:.55}
`.replaceAll("\n", "");

/** A picture of a size, said in a sentence for those who do not see it. */
export const svgPage = (width: number, height: number, said: string, content: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" class="haicap-cal" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapedXml(said)}">`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}" rx="10"/>`,
    ...content,
    "</svg>",
    "",
  ].join("\n");

/** A line of text. */
export const svgText = (
  x: number,
  y: number,
  text: string,
  classes = "",
  anchor: "start" | "middle" | "end" = "start",
): string =>
  `<text x="${x}" y="${y}"${classes === "" ? "" : ` class="${classes}"`}${anchor === "start" ? "" : ` text-anchor="${anchor}"`}>${escapedXml(text)}</text>`;

/** Text cut into lines of so many letters, at most so many lines; the last is cut short. */
export const linesOf = (text: string, letters: number, most: number): readonly string[] => {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
};
