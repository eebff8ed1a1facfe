/**
 * Writes out texts in which a lead letter and the letter after it stand for a piece that occurs often (bảng viết tắt).
 *
 * `spelling` is lines: the lead letters, the letters that may follow them, then a piece a line, in the order of leads and followers.
 * Without a spelling a text is as it is.
 */
export const speller = (spelling: string | undefined): ((text: string) => string) => {
  if (spelling === undefined || spelling === "") return (text) => text;
  const [leads = "", followers = "", ...pieces] = spelling.split("\n");
  const leading = new Uint8Array(128);
  const pairs = new Array<string>(128 * 128).fill("");
  pieces.forEach((piece, at) => {
    const lead = leads.charCodeAt(Math.floor(at / followers.length));
    leading[lead] = 1;
    pairs[lead * 128 + followers.charCodeAt(at % followers.length)] = piece;
  });
  return (text) => {
    let out = "";
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      if (leading[letter] !== 1) continue;
      if (at > from) out += text.slice(from, at);
      out += pairs[letter * 128 + text.charCodeAt(at + 1)];
      at++;
      from = at + 1;
    }
    return from === 0 ? text : out + text.slice(from);
  };
};
