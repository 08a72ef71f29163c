package io.jiheng.budget.forms.grid;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes paragraphs that begin with a number as whoever works in Word does: Word numbers them. */
final class WordNumbers {

  private static final String NUMERALS = "一二三四五六七八九";

  /** A way of numbering: how it is written, and what Word is told of it. */
  private record Way(Pattern written, STNumberFormat.Enum format, String text) {}

  private static final List<Way> WAYS =
      List.of(
          new Way(
              Pattern.compile("([一二三四五六七八九十]+)、(.*)"),
              STNumberFormat.CHINESE_COUNTING_THOUSAND,
              "%1、"),
          new Way(
              Pattern.compile("（([一二三四五六七八九十]+)）(.*)"), STNumberFormat.CHINESE_COUNTING, "（%1）"),
          new Way(Pattern.compile("(\\d+)[.]\\s*(.*)"), STNumberFormat.DECIMAL, "%1."));

  private final XWPFNumbering numbering;

  WordNumbers(XWPFDocument document) {
    numbering = document.createNumbering();
  }

  void write(XWPFParagraph paragraph, String text) {
    for (Way way : WAYS) {
      Matcher written = way.written().matcher(text);
      if (written.matches()) {
        paragraph.setNumID(list(way, value(written.group(1))));
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(written.group(2));
        return;
      }
    }
    paragraph.createRun().setText(text);
  }

  /** A list of its own, that begins with the number. */
  private BigInteger list(Way way, int number) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
    var level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.valueOf(number));
    level.addNewNumFmt().setVal(way.format());
    level.addNewLvlText().setVal(way.text());
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
  }

  private static int value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    int ten = number.indexOf('十');
    if (ten < 0) {
      return NUMERALS.indexOf(number) + 1;
    }
    int tens = ten == 0 ? 1 : NUMERALS.indexOf(number.substring(0, ten)) + 1;
    return tens * 10
        + NUMERALS.indexOf(number.substring(ten + 1))
        + (ten + 1 < number.length() ? 1 : 0);
  }
}
