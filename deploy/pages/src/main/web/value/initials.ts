/**
 * The first letters of the pinyin of a name 拼音首字母, by the order in which the browser itself sorts Chinese. A character
 * that is read in two ways has the letter of one of them.
 */
const ORDER = new Intl.Collator('zh-CN-u-co-pinyin');

/** Of each letter a character that is sorted before all common ones of it. */
const FIRST: readonly (readonly [letter: string, character: string])[] = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀'].map(
  (character, index) => ['abcdefghjklmnopqrstwxyz'[index]!, character],
);

export function initials(name: string): string {
  return [...name].map(initial).join('');
}

function initial(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) {
    return character.toLowerCase();
  }
  return FIRST.findLast(([, first]) => ORDER.compare(first, character) <= 0)?.[0] ?? character;
}
