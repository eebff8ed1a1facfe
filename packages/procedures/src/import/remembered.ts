/**
 * A function of one text that remembers its answers, for cells that a file repeats; it forgets all when they become many.
 *
 * @example
 * let asked = 0;
 * const counted = remembered((text) => `${text} ${++asked}`);
 * [counted("a"), counted("a")]; // => ["a 1", "a 1"]
 */
export const remembered = <T>(answer: (text: string) => T, most = 2000, longest = 200): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const fresh = answer(text);
    if (text.length > longest) return fresh;
    if (known.size >= most) known.clear();
    known.set(text, fresh);
    return fresh;
  };
};
