import type { Tally } from "../tally.ts";
import { escapeText } from "./client/escape.js";
import { spoken } from "./spoken.ts";

/** How the dossiers kept their time, by law and by the portal's rule, and where the two part. */
export const indicators = ({
  ours,
  portal,
  most,
  averageMinutes,
  differences,
}: Tally): string => `<details class="indicators">
  <summary>${spoken("strong", "indicators")}</summary>
  ${spoken("p", "indicatorsNote", 'class="note"')}
  <table>
    <thead><tr><th></th>${spoken("th", "byLaw", 'scope="col"')}${spoken("th", "byPortal", 'scope="col"')}</tr></thead>
    <tbody>
      <tr>${spoken("th", "inTimeRatio", 'scope="row"')}<td>${percent(ours.inTimeRatio)}</td><td>${percent(portal.inTimeRatio)}</td></tr>
      <tr>${spoken("th", "points", 'scope="row"')}<td>${number(ours.points)} / ${most}</td><td>${number(portal.points)} / ${most}</td></tr>
    </tbody>
  </table>
  <p class="note">${spoken("span", "averageMinutes")}: <b>${averageMinutes === null ? "—" : Math.round(averageMinutes).toString()}</b> ${spoken("span", "workingMinutes")}</p>
  ${differences.length === 0 ? "" : `<p class="note">${spoken("span", "differences")}:</p><ul>${differences.map(difference).join("")}</ul>`}
</details>`;

const difference = ({ id, why }: Tally["differences"][number]): string =>
  `<li><code>${escapeText(id)}</code> ${why.map((reason) => spoken("span", `why.${reason}`)).join(", ")}</li>`;

const percent = (share: number | null): string =>
  share === null ? "—" : `${(100 * share).toFixed(1).replace(".", ",")} %`;

const number = (value: number | null): string =>
  value === null ? "—" : value.toFixed(value % 1 === 0 ? 0 : 1).replace(".", ",");
