import { type Status, statuses } from "../Outcome.ts";
import type { Group, Summary } from "../summary.ts";
import { escapeText } from "./client/escape.js";
import { spoken } from "./spoken.ts";

/** The totals: one bar of every row, a count for each status that is also its filter, and the two tables. */
export const overview = (summary: Summary): string => `<section class="overview">
  <p class="total"><strong>${summary.total}</strong> ${spoken("span", "received")}</p>
  <div class="bar" aria-hidden="true">${statuses.map((status) => segment(status, summary)).join("")}</div>
  <div class="counts" role="group" aria-label="Tình trạng · Status">
    ${statuses.map((status) => count(status, summary.counts[status])).join("\n    ")}
    ${count("ambiguous", summary.ambiguous)}
  </div>
  <details class="tables">
    <summary>${spoken("span", "byUnit")} · ${spoken("span", "bySector")}</summary>
    <div class="columns">
      ${table("unit", summary.units)}
      ${table("sector", summary.sectors)}
    </div>
  </details>
</section>`;

const segment = (status: Status, summary: Summary): string =>
  summary.counts[status] === 0 ? "" : `<i class="${status}" style="flex-grow:${summary.counts[status]}"></i>`;

const count = (status: Status | "ambiguous", amount: number): string =>
  `<button type="button" class="${status}" data-status="${status}" aria-pressed="false"><b>${amount}</b> ${spoken(
    "span",
    status === "ambiguous" ? "ambiguous" : `status.${status}`,
  )}</button>`;

const shown: readonly Status[] = ["early", "onTime", "late", "openInTime", "openLate"];

const table = (key: "unit" | "sector", groups: readonly Group[]): string => `<div class="table" tabindex="0"><table>
  <thead><tr>${spoken("th", key, 'scope="col"')}${spoken("th", "total", 'scope="col"')}${shown
    .map((status) => spoken("th", `status.${status}`, 'scope="col"'))
    .join("")}</tr></thead>
  <tbody>${groups
    .map(
      (group) =>
        `<tr><th scope="row">${escapeText(group.name)}</th><td>${group.total}</td>${shown
          .map((status) => `<td class="${group.counts[status] > 0 ? status : "nothing"}">${group.counts[status]}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</tbody>
</table></div>`;
