import { spoken } from "./spoken.ts";

/** The head of the page: what this is, as of when, in which language. */
export const masthead = (asOf: string): string => `<header class="masthead">
  <div class="titles">
    ${spoken("h1", "title")}
    ${spoken("p", "subtitle", 'class="subtitle"')}
  </div>
  <div class="tools">
    <div class="languages" role="group" aria-label="Ngôn ngữ · Language">
      <button type="button" data-language="vi" aria-pressed="true" lang="vi">Tiếng Việt</button>
      <button type="button" data-language="en" aria-pressed="false" lang="en">English</button>
    </div>
    ${spoken("button", "print", 'type="button" id="print"')}
  </div>
  <p class="as-of">${spoken("span", "asOf")} <time datetime="${asOf}" data-date="${asOf}">${asOf}</time>. ${spoken("span", "example")}</p>
</header>`;
