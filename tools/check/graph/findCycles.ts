/** The groups of nodes that reach one another (Tarjan's strongly connected components), each sorted; a node that points at itself is one. */
export const findCycles = (edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] => {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const cycles: (readonly string[])[] = [];

  const visit = (node: string): number => {
    const index = order.size;
    order.set(node, index);
    low.set(node, index);
    open.push(node);
    for (const next of edges.get(node) ?? []) {
      const reached = !order.has(next) ? visit(next) : open.includes(next) ? (order.get(next) ?? index) : index;
      low.set(node, Math.min(low.get(node) ?? index, reached));
    }
    const lowest = low.get(node) ?? index;
    if (lowest === index) close(node);
    return lowest;
  };

  const close = (node: string): void => {
    const members = open.splice(open.indexOf(node));
    if (members.length > 1 || (edges.get(node) ?? []).includes(node)) cycles.push([...members].sort());
  };

  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return cycles;
};
