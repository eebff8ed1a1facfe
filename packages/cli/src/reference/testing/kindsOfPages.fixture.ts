/**
 * The fewest pages that together show every kind of thing any page shows: each element with each of its classes, folder by folder; and with
 * them the page of the longest table.
 *
 * A page of a new kind is among them because it shows what no other page of its folder does, not because someone listed it.
 */
export const kindsOfPages = (files: ReadonlyMap<string, string>): readonly string[] => {
  const shown = new Map<string, ReadonlySet<string>>();
  const rows = new Map<string, number>();
  for (const [path, content] of files) {
    if (!path.endsWith(".html")) continue;
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : path;
    const main = /<main[\s\S]*<\/main>/.exec(content)?.[0] ?? "";
    shown.set(path, new Set(thingsIn(main).map((thing) => `${folder} ${thing}`)));
    rows.set(path, main.split("<tr").length);
  }
  const longest = [...rows].reduce((most, one) => (one[1] > most[1] ? one : most));
  return [...new Set([...cover(shown), longest[0]])];
};

/** Elements of a page, a name for each class they have; what is inside a picture is one thing. */
const thingsIn = (html: string): readonly string[] =>
  [...html.replace(/<svg[\s\S]*?<\/svg>/g, "<svg>").matchAll(/<([a-z]\w*)([^>]*)>/g)].flatMap(
    ([, name = "", more = ""]) =>
      (/ class="([^"]*)"/.exec(more)?.[1]?.split(" ") ?? [""]).map((one) => `${name}.${one}`),
  );

/** Takes the page that shows most of what is still to be shown, until nothing is. */
const cover = (shown: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] => {
  const left = new Set([...shown.values()].flatMap((things) => [...things]));
  const taken: string[] = [];
  while (left.size > 0) {
    let best = { path: "", gains: 0 };
    for (const [path, things] of shown) {
      const gains = [...things].filter((thing) => left.has(thing)).length;
      if (gains > best.gains) best = { path, gains };
    }
    for (const thing of shown.get(best.path) ?? []) left.delete(thing);
    taken.push(best.path);
  }
  return taken;
};
