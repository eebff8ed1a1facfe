/** One sentence in both languages of the project. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}
