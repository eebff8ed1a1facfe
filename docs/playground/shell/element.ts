/** What an element may hold; text becomes a text node, never markup. */
export type Child = Node | string | number | false | undefined | readonly Child[];

/** Attributes as HTML spells them; `true` is an empty one, `false` and `undefined` are none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. Nothing typed by a person can become markup: there is no way in but text nodes and attributes. */
export const h = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false && value !== undefined) made.setAttribute(name, value === true ? "" : String(value));
  append(made, children);
  return made;
};

/** Puts children behind those an element has. */
const append = (parent: Node, children: readonly Child[]): void => {
  for (const child of children) {
    if (child === false || child === undefined) continue;
    if (typeof child === "string" || typeof child === "number") parent.appendChild(document.createTextNode(`${child}`));
    else if (child instanceof Node) parent.appendChild(child);
    else append(parent, child);
  }
};
