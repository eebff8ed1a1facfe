// What the pages do beyond forms and links; without it everything still works.

const focusFirst = () => document.querySelector("[data-focus]")?.focus({ preventScroll: false });

/** A button that acts is pressed once. The command's id would make the second time harmless; this tells that the first was heard. */
const pressOnce = (event) => {
  const buttons = event.target.querySelectorAll("button[data-once]");
  setTimeout(() => {
    for (const button of buttons) button.disabled = true;
  });
};

const offerPrint = () => {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
};

/** Shows what a search finds while it is typed, by asking for the page the button would. */
const searchLive = (form) => {
  const results = document.getElementById(form.dataset.live);
  let asked = 0;
  let timer;
  const search = async () => {
    asked += 1;
    const mine = asked;
    const url = `${form.action}?${new URLSearchParams(new FormData(form))}`;
    const answer = await fetch(url).catch(() => undefined);
    if (!answer?.ok || mine !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    results.replaceChildren(...(page.getElementById(results.id)?.childNodes ?? []));
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 250);
  });
};

document.addEventListener("submit", pressOnce);
addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll("button[data-once]")) button.disabled = false;
});
for (const form of document.querySelectorAll("form[data-live]")) searchLive(form);
offerPrint();
focusFirst();
