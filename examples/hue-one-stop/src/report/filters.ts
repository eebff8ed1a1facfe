import type { Summary } from "../summary.ts";
import { escapeText } from "./client/escape.js";
import { spoken } from "./spoken.ts";

/** What narrows the list: words, the unit of today, and the statuses above. */
export const filters = (summary: Summary): string => `<section class="filters" role="search">
  <label class="search"><span class="hidden" data-say="search"></span><input id="search" type="search" autocomplete="off"></label>
  <label class="unit">${spoken("span", "unitFilter")} <select id="unit">
    ${spoken("option", "allUnits", 'value=""')}
    ${spoken("option", "noUnit", 'value="none"')}
    ${[...summary.units]
      .sort((a, b) => a.name.localeCompare(b.name, "vi"))
      .map((unit) => `<option value="${escapeText(unit.key)}">${escapeText(unit.name)} (${unit.total})</option>`)
      .join("\n    ")}
  </select></label>
  <label class="order">${spoken("span", "order")} <select id="order">
    ${spoken("option", "orderLate", 'value="late"')}
    ${spoken("option", "orderLine", 'value="line"')}
    ${spoken("option", "orderDue", 'value="due"')}
  </select></label>
  ${spoken("button", "clear", 'type="button" id="clear"')}
  <p id="shown" role="status"></p>
</section>`;
