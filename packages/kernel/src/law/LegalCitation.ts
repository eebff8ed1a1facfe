/**
 * A place in a legal instrument: its number, and where known the article (điều), clause (khoản) and point (điểm).
 *
 * `instrument` is the number and notation as issued (`"45/2019/QH14"`, `"118/2025/NĐ-CP"`).
 *
 * @since 0.1.0
 */
export interface LegalCitation {
  readonly instrument: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  readonly note?: string;
}
