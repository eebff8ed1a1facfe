import { type Command, CommanderError, Option } from "commander";
import type { Terminal } from "../terminal/Terminal.ts";

/** A terminal whose binding is put in place when the arguments have been read. */
export type OpenTerminal = { -readonly [Key in keyof Terminal]: Terminal[Key] };

/**
 * Gives every command `--profile`: before a command runs, the profiles named are read and the terminal binds operations to them.
 * A profile that cannot be used ends the command as misuse.
 */
export const profileOption = (program: Command, terminal: OpenTerminal): void => {
  program.addOption(
    new Option(
      "--profile <file>",
      "cấu hình của tỉnh: tệp JSON, TS hoặc hue, da-nang, lam-dong; nhiều lần thì ghép lại; #khoá chọn cơ quan · a province's profile",
    ).argParser((file: string, before: readonly string[] = []) => [...before, file]),
  );
  program.hook("preAction", async () => {
    const { profile } = program.opts<{ readonly profile?: readonly string[] }>();
    if (profile === undefined) return;
    const { readProfiles } = await import("./profile.ts");
    const bind = await readProfiles(profile, terminal);
    if (bind === undefined) throw new CommanderError(2, "haicap.profile", "profile");
    terminal.bind = bind;
  });
};
