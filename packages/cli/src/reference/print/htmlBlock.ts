import type { Block, Cell, Column, Inline } from "../page/Page.ts";
import { addressOf } from "./addressOf.ts";
import { escaped, unbroken } from "./escaped.ts";

/** Where a block stands: on which page, in which language. */
export interface Place {
  readonly path: string;
  readonly language: "vi" | "en";
}

/** A run of text as HTML. */
const htmlInline = (inline: Inline, place: Place): string => {
  if (typeof inline === "string") return unbroken(inline);
  if ("link" in inline) {
    const anchor = inline.anchor === undefined ? "" : `#${inline.anchor}`;
    return `<a href="${escaped(`${addressOf(place.path, inline.link)}.html${anchor}`)}">${unbroken(inline.text)}</a>`;
  }
  if ("file" in inline) return `<a href="${escaped(addressOf(place.path, inline.file))}">${escaped(inline.text)}</a>`;
  if ("strong" in inline) return `<strong>${escaped(inline.strong)}</strong>`;
  if ("code" in inline) return `<code>${escaped(inline.code)}</code>`;
  if ("soft" in inline) return `<span class="soft">${unbroken(inline.soft)}</span>`;
  if ("vi" in inline)
    return place.language === "vi" ? unbroken(inline.vi) : `<span lang="vi">${unbroken(inline.vi)}</span>`;
  return `<span class="badge ${inline.tone}">${escaped(inline.badge)}</span>`;
};

/** Runs of text as HTML. */
export const htmlInlines = (inlines: readonly Inline[], place: Place): string =>
  inlines.map((one) => htmlInline(one, place)).join("");

/** A part of a page as HTML. */
export const htmlBlock = (block: Block, place: Place): string => {
  switch (block.kind) {
    case "heading": {
      const id = block.id === undefined ? "" : ` id="${escaped(block.id)}"`;
      return `<h${block.level}${id}>${escaped(block.text)}</h${block.level}>`;
    }
    case "text":
      return `<p>${htmlInlines(block.inlines, place)}</p>`;
    case "facts":
      return `<dl class="facts">${block.rows
        .map(
          ({ label, lines }) =>
            `<div><dt>${escaped(label)}</dt>${lines.map((line) => `<dd>${htmlInlines(line, place)}</dd>`).join("")}</div>`,
        )
        .join("\n")}</dl>`;
    case "table":
      return htmlTable(block, place);
    case "list":
      return `<ul${block.items.length > mostInOneColumn ? ' class="many"' : ""}>${block.items.map((item) => `<li>${htmlInlines(item, place)}</li>`).join("\n")}</ul>`;
    case "note":
      return `<p class="note ${block.tone}">${htmlInlines(block.inlines, place)}</p>`;
    case "picture":
      return `<div class="picture scroll${block.height > tall * block.width ? " tall" : ""}" role="group" aria-label="${escaped(block.alt)}" tabindex="0"><img src="${escaped(addressOf(place.path, block.file))}" alt="${escaped(block.alt)}" width="${block.width}" height="${block.height}"></div>`;
    case "qr":
      return `<figure class="qr"><div role="img" aria-label="${escaped(block.caption)}">${block.svg.replace(' role="img"', ' aria-hidden="true"')}</div><figcaption>${escaped(block.caption)}<br><code>${escaped(block.text)}</code></figcaption></figure>`;
    case "source":
      return `<pre class="scroll" tabindex="0" role="group" aria-label="${escaped(block.label)}"><code>${escaped(block.text)}</code></pre>`;
    case "tiles":
      return `<ul class="tiles">${block.tiles
        .map(
          ({ value, label, link }) =>
            `<li><a href="${escaped(`${addressOf(place.path, link)}.html`)}"><b>${escaped(value)}</b> <span>${escaped(label)}</span></a></li>`,
        )
        .join("")}</ul>`;
    case "search":
      return `<p id="found" role="status">${escaped(block.label)}</p><ol id="results"></ol>`;
  }
};

/** Longer lists stand in columns. */
const mostInOneColumn = 6;

/** A picture higher than this many times its width has a sheet of its own in print. */
const tall = 1.5;

type Table = Extract<Block, { kind: "table" }>;

const htmlTable = ({ caption, columns, rows, matrix }: Table, place: Place): string => {
  const head = columns.map((column) => `<th scope="col"${classOf(column)}>${headOf(column)}</th>`).join("");
  const body = rows
    .map((row) => `<tr>${row.map((one, index) => htmlCell(one, columns[index], place)).join("")}</tr>`)
    .join("\n");
  return `<div class="scroll" role="group" aria-label="${escaped(caption)}" tabindex="0"><table class="${matrix ? "matrix" : columns.length <= mostStacked ? "stack" : "stack chips"}"><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
};

const headOf = ({ label, note }: Column): string =>
  note === undefined ? escaped(label) : `${escaped(label)}<br><span class="soft">${escaped(note)}</span>`;

const classOf = (column: Column | undefined, tone?: string): string => {
  const names = [column?.align, column?.width, tone].filter((name) => name !== undefined);
  return names.length === 0 ? "" : ` class="${names.join(" ")}"`;
};

/** On a phone the cells of a row stand one under the other; of more columns than this, side by side. */
const mostStacked = 6;

const htmlCell = ({ lines, tone, head, id }: Cell, column: Column | undefined, place: Place): string => {
  const [first = "", ...more] = lines.map((line) => htmlInlines(line, place));
  const inner = more.length === 0 ? first : [first, ...more].map((line) => `<div>${line}</div>`).join("");
  const label = head || column === undefined || inner === "" ? "" : ` data-label="${escaped(column.label)}"`;
  return head
    ? `<th scope="row"${id === undefined ? "" : ` id="${escaped(id)}"`}${classOf(column, tone)}>${inner}</th>`
    : `<td${label}${classOf(column, tone)}>${inner}</td>`;
};
