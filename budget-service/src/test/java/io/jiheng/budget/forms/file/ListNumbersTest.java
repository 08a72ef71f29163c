package io.jiheng.budget.forms.file;

import static io.jiheng.budget.forms.file.Seen.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** What Word numbers by itself is read with the number that is seen before it. */
class ListNumbersTest {

  @Test
  void chapters_and_what_stands_under_them_are_numbered_as_they_are_seen() {
    FileLines file =
        WordDocuments.read(
            document -> {
              BigInteger list = chapters(document);
              for (int chapter = 1; chapter <= 21; chapter++) {
                numbered(document, list, 0, "章");
                numbered(document, list, 1, "节");
                numbered(document, list, 1, "节");
                numbered(document, list, 2, "20万元");
              }
            });

    assertThat(texts(file))
        .startsWith("一、章", "（一）节", "（二）节", "1.2.1 20万元", "二、章", "（一）节")
        .contains("十、章", "十一、章", "十九、章", "二十、章")
        .endsWith("二十一、章", "（一）节", "（二）节", "21.2.1 20万元");
  }

  @Test
  void a_list_goes_on_where_it_was_left_or_begins_anew_where_it_says_so() {
    FileLines file =
        WordDocuments.read(
            document -> {
              BigInteger list = chapters(document);
              BigInteger kind = document.getNumbering().getAbstractNumID(list);
              numbered(document, list, 0, "甲");
              document.createParagraph().createRun().setText("正文");
              numbered(document, document.getNumbering().addNum(kind), 0, "乙");
              BigInteger anew = document.getNumbering().addNum(kind);
              var override = document.getNumbering().getNum(anew).getCTNum().addNewLvlOverride();
              override.setIlvl(BigInteger.ZERO);
              override.addNewStartOverride().setVal(BigInteger.valueOf(5));
              numbered(document, anew, 0, "丙");
              numbered(document, anew, 0, "丁");
              numbered(document, BigInteger.ZERO, 0, "无");
            });

    assertThat(texts(file)).containsExactly("一、甲", "正文", "二、乙", "五、丙", "六、丁", "无");
  }

  @Test
  void a_style_brings_the_number_of_its_list_along() {
    FileLines file =
        WordDocuments.read(
            document -> {
              BigInteger list = chapters(document);
              CTStyle style = CTStyle.Factory.newInstance();
              style.setStyleId("chapter");
              style.addNewPPr().addNewNumPr().addNewNumId().setVal(list);
              document.createStyles().addStyle(new XWPFStyle(style));
              CTStyle based = CTStyle.Factory.newInstance();
              based.setStyleId("like");
              based.addNewBasedOn().setVal("chapter");
              document.getStyles().addStyle(new XWPFStyle(based));
              for (String name : List.of("chapter", "like")) {
                var paragraph = document.createParagraph();
                paragraph.setStyle(name);
                paragraph.createRun().setText("章");
              }
            });

    assertThat(texts(file)).containsExactly("一、章", "二、章");
  }

  @Test
  void what_a_list_leaves_out_is_no_fault_of_the_file() {
    FileLines file =
        WordDocuments.read(
            document -> {
              BigInteger list = chapters(document);
              var number = document.getNumbering().getNum(list).getCTNum();
              var kind = document.getNumbering().getAbstractNum(number.getAbstractNumId().getVal());
              kind.getCTAbstractNum().getLvlList().get(0).unsetStart();
              kind.getCTAbstractNum().getLvlList().get(1).unsetLvlText();
              kind.getCTAbstractNum().getLvlList().get(2).unsetNumFmt();
              number.addNewLvlOverride().addNewStartOverride();
              for (int level = 0; level < 4; level++) {
                numbered(document, list, level, "甲");
              }
              document.createParagraph().getCTP().addNewPPr().addNewNumPr().addNewNumId();
              numbered(document, BigInteger.valueOf(99), 0, "乙");
            });

    assertThat(texts(file)).containsExactly("一、甲", "甲", "1.1.1 甲", "甲", "乙");
  }

  private static BigInteger chapters(XWPFDocument document) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.TEN);
    level(kind, 0, STNumberFormat.CHINESE_COUNTING_THOUSAND, "%1、");
    level(kind, 1, STNumberFormat.CHINESE_COUNTING, "（%2）");
    level(kind, 2, STNumberFormat.DECIMAL, "%1.%2.%3");
    kind.getLvlList().get(2).addNewIsLgl();
    XWPFNumbering numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
  }

  private static void level(
      CTAbstractNum kind, int level, STNumberFormat.Enum format, String text) {
    var one = kind.addNewLvl();
    one.setIlvl(BigInteger.valueOf(level));
    one.addNewStart().setVal(BigInteger.ONE);
    one.addNewNumFmt().setVal(format);
    one.addNewLvlText().setVal(text);
  }

  private static void numbered(XWPFDocument document, BigInteger list, int level, String text) {
    var paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
  }
}
