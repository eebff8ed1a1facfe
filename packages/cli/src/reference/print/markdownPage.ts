import type { Block, Cell, Inline, Page } from "../page/Page.ts";
import { addressOf } from "./addressOf.ts";
import type { Frame } from "./htmlPage.ts";

/** A page as Markdown, with the same words, tables and links. */
export const markdownPage = (page: Page, frame: Frame): string => {
  const above = page.above.map(({ path, title }) => inlineOf({ link: path, text: title }, page.path)).join(" › ");
  const parts = [
    above,
    `# ${plain(page.title)}`,
    `*${plain(page.kicker)} · ${plain(frame.name)} · ${plain(frame.dayLine)}*`,
    page.lead === undefined ? "" : inlinesOf(page.lead, page.path),
    ...page.blocks.map((block) => blockOf(block, page.path)),
    "---",
    plain(frame.foot),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
};

/** Text whose every sign stands for itself. */
const plain = (text: string): string =>
  text.replace(/[\r\n]+/g, " ").replace(/[\\`*_{}[\]<>#|~&]/g, (letter) => (letter === "&" ? "&amp;" : `\\${letter}`));

const inlinesOf = (inlines: readonly Inline[], from: string): string =>
  inlines.map((one) => inlineOf(one, from)).join("");

const inlineOf = (inline: Inline, from: string): string => {
  if (typeof inline === "string") return plain(inline);
  if ("link" in inline) {
    const anchor = inline.anchor === undefined ? "" : `#${inline.anchor}`;
    return `[${plain(inline.text)}](${addressOf(from, inline.link)}.md${anchor})`;
  }
  if ("file" in inline) return `[${plain(inline.text)}](${addressOf(from, inline.file)})`;
  if ("strong" in inline) return `**${plain(inline.strong)}**`;
  if ("code" in inline) return fenced(inline.code);
  if ("soft" in inline) return plain(inline.soft);
  if ("vi" in inline) return plain(inline.vi);
  return plain(inline.badge);
};

/** Code in one more backtick than it holds; a bar would end a cell of a table. */
const fenced = (code: string): string => {
  const ticks = "`".repeat(Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const inner = code.replace(/[\r\n]+/g, " ").replaceAll("|", "\\|");
  return ticks.length > 1 ? `${ticks} ${inner} ${ticks}` : `${ticks}${inner}${ticks}`;
};

const blockOf = (block: Block, from: string): string => {
  switch (block.kind) {
    case "heading": {
      const anchor = block.id === undefined ? "" : `<a id="${block.id.replace(/[^\w-]/g, "-")}"></a>\n\n`;
      return `${anchor}${"#".repeat(block.level)} ${plain(block.text)}`;
    }
    case "text":
      return inlinesOf(block.inlines, from);
    case "facts":
      return block.rows
        .map(({ label, lines }) => `- **${plain(label)}:** ${lines.map((line) => inlinesOf(line, from)).join("; ")}`)
        .join("\n");
    case "table":
      return tableOf(block, from);
    case "list":
      return block.items.map((item) => `- ${inlinesOf(item, from)}`).join("\n");
    case "note":
      return `> ${inlinesOf(block.inlines, from)}`;
    case "picture":
      return `![${plain(block.alt)}](${addressOf(from, block.file)})`;
    case "qr":
      return `${plain(block.caption)}: ${fenced(block.text)}`;
    case "source":
      return `\`\`\`\`\`\n${block.text}\n\`\`\`\`\``;
    case "tiles":
      return block.tiles
        .map(({ value, label, link }) => `- ${inlineOf({ link, text: `${value} ${label}` }, from)}`)
        .join("\n");
    case "search":
      return "";
  }
};

const tableOf = ({ columns, rows }: Extract<Block, { kind: "table" }>, from: string): string => {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const sides = { end: "---:", middle: ":---:" } as const;
  return [
    row(columns.map(({ label, note }) => plain(note === undefined ? label : `${label} (${note})`))),
    row(columns.map(({ align }) => (align === undefined ? "---" : sides[align]))),
    ...rows.map((cells) => row(cells.map((one) => cellOf(one, from)))),
  ].join("\n");
};

const cellOf = ({ lines, id }: Cell, from: string): string =>
  (id === undefined ? "" : `<a id="${id}"></a>`) + lines.map((line) => inlinesOf(line, from)).join("<br>");
