import { instantUnsafe, invariant } from "@haicap/kernel";
import type { Command, CommandPayload } from "../lifecycle/Command.ts";

/**
 * Reads a history written one command a line: `2026-03-02 08:00 Submit applicant {"child":"A"}`, the payload optional.
 *
 * Instants are at +07:00, with seconds if need be; ids are `e1`, `e2` … in order.
 *
 * @example
 * story("2026-03-02 08:00 Submit applicant")[0]?.command; // => "Submit"
 * @since 0.1.0
 */
export const story = (text: string): readonly Command[] =>
  text
    .trim()
    .split("\n")
    .map((line, index) => {
      const [day, clock, command, role, ...payload] = line.trim().split(" ");
      invariant(command !== undefined && role !== undefined, `a line of a story is whole: ${line}`);
      const plain = {
        id: `e${index + 1}`,
        at: instantUnsafe(`${day}T${clock}+07:00`),
        command,
        role,
        actor: "someone",
      };
      return payload.length === 0 ? plain : { ...plain, payload: JSON.parse(payload.join(" ")) as CommandPayload };
    });
