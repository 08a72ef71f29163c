package io.jiheng.budget.document;

import java.util.stream.Collectors;

/**
 * Text as every kind of file can hold it: without blanks around it, its lines parted by line feeds
 * alone, and without letters that XML does not know. What a document says is kept so whichever way
 * it comes, or it would come back changed from a file it was written to.
 */
public final class WrittenText {

  /** At the beginning of a text file it would be taken for the file's own. */
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private WrittenText() {}

  public static String of(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .codePoints()
        .filter(WrittenText::isWritable)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .strip();
  }

  private static boolean isWritable(int letter) {
    return letter == '\n'
        || !Character.isISOControl(letter)
            && Character.getType(letter) != Character.SURROGATE
            && (letter & 0xFFFE) != 0xFFFE
            && letter != BYTE_ORDER_MARK;
  }
}
