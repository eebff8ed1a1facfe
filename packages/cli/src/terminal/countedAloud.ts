import type { Terminal } from "./Terminal.ts";

const every = 1000;

/** Passes items on, and counts them aloud on stderr when a person watches. */
export async function* countedAloud<T>({ watched, stderr }: Terminal, items: AsyncIterable<T>): AsyncGenerator<T> {
  let count = 0;
  const say = (end: string): void => {
    if (watched && count >= every) stderr.write(`\r${count.toLocaleString("vi-VN")}${end}`);
  };
  try {
    for await (const item of items) {
      yield item;
      count += 1;
      if (count % every === 0) say(" …");
    }
  } finally {
    say("\n");
  }
}
