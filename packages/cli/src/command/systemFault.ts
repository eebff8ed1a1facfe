import type { Words } from "haicap";

/**
 * What the system says while a file is read or written, such as a full disk, in words; anything else is a bug of ours.
 *
 * @example
 * systemFault(Object.assign(new Error("no space left"), { syscall: "write" })).en; // => "Stopped midway, the result is incomplete: no space left"
 */
export const systemFault = (thrown: unknown): Words => {
  if (!(thrown instanceof Error) || !("syscall" in thrown)) throw thrown;
  return {
    vi: `Dừng giữa chừng, kết quả chưa đủ: ${thrown.message}`,
    en: `Stopped midway, the result is incomplete: ${thrown.message}`,
  };
};
