/** Patterns recheck calls more than linear, or cannot judge, each with the reason why that does no harm. */
export const explained: readonly { readonly begins: string; readonly why: string }[] = [
  { begins: "/^error: option", why: "reads a message commander wrote about one argument of the command line" },
  { begins: "/\\..*$/u", why: "reads the name of an operation that a person typed on the command line" },
  { begins: "/(\\d+)>(\\d+)", why: "reads the packed edges of our own tables" },
  { begins: "/<svg[^>]*?", why: "reads a drawing of our own" },
  { begins: "/(?:^ +| {2,})(?=\\S)/gu", why: "reads lines of help text of our own" },
  {
    begins: "/(?:thời hạn|trong vòng|không quá|^)[^.;()]{0,60}?",
    why: "looks at most 60 characters ahead from each place, so that its time grows with the length alone",
  },
  {
    begins: "/^0*(\\d+)([^\\p{L}/-]*",
    why: "reads what another pattern cut out before, at most six digits and a few words of 20 letters",
  },
  {
    begins: "/^[ ,]*(?:(?:của|thuộc|of|tại|trong|in) )?",
    why: "looks at the text between two notations, of which there are at most 200 characters",
  },
  {
    begins: "/[;!?]|[.] \\p{Lu}",
    why: "looks at the text between two notations, of which there are at most 200 characters",
  },
  {
    begins: "/(?<!\\s)\\s*[\\r\\n]\\s*/g",
    why: "begins only where a run of blanks begins, and takes or leaves that run once",
  },
  {
    begins: "/(?<![\\p{L}\\p{N}/]|\\d[.-])\\d{1,6}(?:\\.\\d{1,3})?[a-zđ]? ?\\/",
    why: "every repetition in it has an upper bound of a few words of 20 letters, so that its time grows with the length alone",
  },
];

export const reasonFor = (pattern: string): string | undefined =>
  explained.find(({ begins }) => pattern.startsWith(begins))?.why;
