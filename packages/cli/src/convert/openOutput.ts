import { open, stat } from "node:fs/promises";
import type { Writable } from "node:stream";
import type { Words } from "haicap";

/** Opens a file to write to, or says why it cannot be; never the file that is being read. */
export const openOutput = async (path: string, input: string): Promise<Writable | Words> => {
  const [there, read] = await Promise.all([about(path), about(input)]);
  if (there !== undefined && there.ino === read?.ino && there.dev === read.dev) return sameFile(path);
  const file = await open(path, "w").catch((): undefined => undefined);
  return file?.createWriteStream() ?? notWritable(path);
};

const about = (path: string): Promise<{ readonly ino: bigint; readonly dev: bigint } | undefined> =>
  stat(path, { bigint: true }).catch((): undefined => undefined);

const sameFile = (path: string): Words => ({
  vi: `"${path}" là tệp đang đọc: hãy ghi kết quả vào tệp khác.`,
  en: `"${path}" is the file being read: write the result to another.`,
});

const notWritable = (path: string): Words => ({
  vi: `Không ghi được vào "${path}": hãy kiểm tra thư mục và quyền ghi.`,
  en: `"${path}" cannot be written to: check the folder and the right to write.`,
});
