import type { Command } from "../lifecycle/Command.ts";

/**
 * The same commands at the instants they were written down (thời điểm ghi nhận), for whoever asks what would follow if the record
 * counted and not the claim; those without a recorded time stay as they are.
 *
 * @example
 * const [submit] = story("2026-03-02 08:00 Submit applicant");
 * const late = { ...submit, recordedAt: instantUnsafe("2026-03-05T08:00+07:00") };
 * byRecordedTime([late])[0].at === late.recordedAt; // => true
 * @since 0.1.0
 */
export const byRecordedTime = (commands: readonly Command[]): readonly Command[] =>
  commands.map((command) => ({ ...command, at: command.recordedAt ?? command.at }));
