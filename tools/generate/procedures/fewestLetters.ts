/** How texts are parted into pieces and single letters, and how often each piece was used. */
export interface Writer {
  readonly uses: ReadonlyMap<string, number>;
  readonly write: (text: string) => readonly string[];
}

interface Node {
  readonly next: Map<number, Node>;
  piece?: string;
}

/** Parts texts so that they take the fewest letters: a piece costs two, as does a letter that cannot stand for itself. */
export const fewestLetters = (
  pieces: readonly string[],
  leads: readonly string[],
): ((texts: readonly string[]) => Writer) => {
  const root: Node = { next: new Map() };
  for (const piece of pieces) grow(root, piece);
  const isLead = new Set(leads);
  const alone = (letter: string): number => (letter > "~" || isLead.has(letter) ? 2 : 1);
  const write = (text: string): readonly string[] => part(text, root, alone);
  return (texts) => {
    const uses = new Map<string, number>();
    for (const text of texts)
      for (const one of write(text)) if (one.length > 1) uses.set(one, (uses.get(one) ?? 0) + 1);
    return { uses, write };
  };
};

const grow = (root: Node, piece: string): void => {
  let node = root;
  for (let at = 0; at < piece.length; at++) {
    const next = node.next.get(piece.charCodeAt(at)) ?? { next: new Map() };
    node.next.set(piece.charCodeAt(at), next);
    node = next;
  }
  node.piece = piece;
};

/** From the end: the cheapest way to write what follows each place is known before the place is reached. */
const part = (text: string, root: Node, alone: (letter: string) => number): readonly string[] => {
  const cheapest = new Int32Array(text.length + 1);
  const chosen: (string | undefined)[] = new Array(text.length);
  for (let from = text.length - 1; from >= 0; from--) {
    let cost = (cheapest[from + 1] as number) + alone(text.charAt(from));
    let node: Node | undefined = root;
    for (let to = from; to < text.length; to++) {
      node = node.next.get(text.charCodeAt(to));
      if (node === undefined) break;
      const with2 = 2 + (cheapest[to + 1] as number);
      if (node.piece !== undefined && with2 < cost) {
        cost = with2;
        chosen[from] = node.piece;
      }
    }
    cheapest[from] = cost;
  }
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const one = chosen[at] ?? text.charAt(at);
    parts.push(one);
    at += one.length;
  }
  return parts;
};
