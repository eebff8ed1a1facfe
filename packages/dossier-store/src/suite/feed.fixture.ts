import { instantUnsafe } from "@haicap/kernel";
import { expect } from "vitest";
import { accept, type Stage, type StoreTests } from "./stage.fixture.ts";

const inOrder = async (stage: Stage): Promise<void> => {
  const { store } = stage;
  await Promise.all(["a", "b", "c", "d"].map((id) => accept(stage, id)));
  const received: number[] = [];
  const receive = async (items: readonly { readonly position: number }[]): Promise<void> => {
    if (received.length === 3 && items[0]?.position === 4) {
      received.push(-1);
      throw new Error("the portal is down");
    }
    received.push(...items.map(({ position }) => position));
  };
  const subscriber = { province: "46", name: "portal", batch: 3, receive };
  await expect(store.deliver(subscriber)).rejects.toThrow("the portal is down");
  expect(await store.deliver(subscriber)).toEqual({ ok: true, value: 5 });
  expect(received).toEqual([1, 2, 3, -1, 4, 5, 6, 7, 8]);
  expect(await store.deliver(subscriber)).toEqual({ ok: true, value: 0 });
};

const remindedOnce = async (stage: Stage): Promise<void> => {
  const { db, store } = stage;
  for (const id of ["a", "b"]) await accept(stage, id);
  const dueBefore = instantUnsafe("2026-03-09T09:00:01+07:00");
  const reminded: string[] = [];
  const remind = (name: string, before = dueBefore) =>
    store.remind({
      province: "46",
      name,
      dueBefore: before,
      batch: 1,
      receive: async (dossiers) => {
        reminded.push(...dossiers.map(({ id }) => `${name} ${id}`));
      },
    });
  expect(await remind("mail")).toEqual({ ok: true, value: 2 });
  expect(await remind("mail")).toEqual({ ok: true, value: 0 });
  expect(await remind("board")).toEqual({ ok: true, value: 2 });
  await db.exec("update haicap.dossier set due_at = due_at - interval '1 day' where id = 'b'");
  expect(await remind("mail")).toEqual({ ok: true, value: 1 });
  expect(reminded).toEqual(["mail a", "mail b", "board a", "board b", "mail b"]);
  expect(await remind("early", 0 as never)).toEqual({ ok: true, value: 0 });
};

export const feedTests: StoreTests = {
  "hands every event to a subscriber, in order and without a gap, and goes on where it stopped": inOrder,
  "reminds of each due instant once, and of one that moved again": remindedOnce,
};
