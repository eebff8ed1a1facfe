/** What every page runs in the reader's browser: keeps the scheme that was chosen, and on a phone brings the place in the menu into view. */
export const pageScript: string = `(() => {
  const root = document.documentElement;
  const place = "haicap-scheme";
  const kept = () => { try { return localStorage.getItem(place); } catch { return null; } };
  const keep = (scheme) => { try { localStorage.setItem(place, scheme); } catch {} };
  const chosen = kept();
  if (chosen === "dark" || chosen === "light") root.dataset.scheme = chosen;
  const isDark = () => (root.dataset.scheme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("scheme");
    button.hidden = false;
    button.addEventListener("click", () => { root.dataset.scheme = isDark() ? "light" : "dark"; keep(root.dataset.scheme); });
    const here = document.querySelector(".menu [aria-current]");
    const menu = here?.closest("ul");
    if (menu && menu.scrollWidth > menu.clientWidth) menu.scrollLeft = here.offsetLeft - (menu.clientWidth - here.offsetWidth) / 2;
  });
})();
`;
