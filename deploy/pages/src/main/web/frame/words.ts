/** The words of the frame in both languages; a page brings its own beside these. */
export type Language = 'zh' | 'en';

export type Words = Readonly<Record<string, readonly [zh: string, en: string]>>;

const STORED = 'jiheng.language';

export function language(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'zh';
}

export function changeLanguage(to: Language): void {
  localStorage.setItem(STORED, to);
  location.reload();
}

/** A reader of a table of words; a word that is missing shows as its key. */
export function reader(words: Words): (key: string) => string {
  const column = language() === 'zh' ? 0 : 1;
  return (key) => words[key]?.[column] ?? key;
}
