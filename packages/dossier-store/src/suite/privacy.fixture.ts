import { expect, vi } from "vitest";
import { explainEn, explainVi } from "../text/index.ts";
import { accept, definition, firstOf, header, nextOf, type Stage, type StoreTests, wholly } from "./stage.fixture.ts";

/** Of nobody: what a test puts wherever a person may be. */
export const person = { number: "001099012345", name: "Nguyễn Thị Không Có" };
const named = `${person.name} ${person.number}`;

/** Asks what is refused in every way, with a person in it, and answers all that was said about it. */
export const refusedWithPerson = async (stage: Stage): Promise<readonly string[]> => {
  await accept(stage, "a");
  const stored = await wholly(stage, "a");
  const event = { ...nextOf(stored, firstOf(stored), "next"), actor: named };
  const { store } = stage;
  const append = (change: object) => store.append([{ stored, events: [{ ...event, ...change }] }]);
  const { header: of, history } = stored;
  const line = JSON.stringify({ header: { ...of, id: "b", desk: named }, history }).replace(
    "someone",
    `${named}\\ud800`,
  );
  const answers = [
    await append({ actor: `${named}\u0000` }),
    await append({ actor: `${named}\ud800` }),
    await append({ actor: named.repeat(9_000) }),
    await append({ sequence: 1 }),
    await append({ id: firstOf(stored).id }),
    await store.open({ ...header("b"), desk: `${named}\n` }, definition),
    await store.open({ ...header("b"), province: "99", desk: named }, definition),
    await store.append([{ stored: { ...stored, version: 1 }, events: [{ ...event, sequence: 2 }] }]),
    ...(await store.import([line, named])).refused.map(({ failure }) => ({ ok: false as const, error: failure })),
  ];
  expect(await append({})).toMatchObject({ ok: true });
  return answers.flatMap((one) => {
    if (one.ok) throw new Error("refused");
    return [JSON.stringify(one.error), explainVi(one.error), explainEn(one.error)];
  });
};

const saysNothing = async (stage: Stage): Promise<void> => {
  const outputs = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write"));
  const logs = (["log", "info", "warn", "error", "debug"] as const).map((name) => vi.spyOn(console, name));
  const said = await refusedWithPerson(stage);
  const written = [...outputs, ...logs].flatMap((one) => one.mock.calls.map((call) => String(call[0])));
  for (const one of [...outputs, ...logs]) one.mockRestore();
  expect(said).toHaveLength(30);
  for (const text of [...said, ...written]) {
    expect(text).not.toContain(person.number);
    expect(text).not.toContain(person.name);
  }
};

export const privacyTests: StoreTests = {
  "says what it refused, and nothing of the person in it, in its failures, words and output": saysNothing,
};
