package io.jiheng.budget.forms.file;

import static io.jiheng.budget.forms.file.Seen.codes;
import static io.jiheng.budget.forms.file.Seen.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** What whoever looks at a file sees in it is read, and nothing that was taken back. */
class SeenContentTest {

  @Test
  void a_raised_mark_of_a_note_is_no_digit_of_a_worksheet() {
    FileLines file =
        FileReading.read(
            Workbooks.of(
                workbook -> {
                  XSSFFont raised = workbook.createFont();
                  raised.setTypeOffset(XSSFFont.SS_SUPER);
                  XSSFRichTextString marked = new XSSFRichTextString("310.20");
                  marked.append("1", raised);
                  cell(workbook).setCellValue(marked);
                }));

    assertThat(texts(file)).containsExactly("数 310.20¹");
  }

  @Test
  void what_is_struck_through_in_a_worksheet_is_named_and_not_read() {
    FileLines file =
        FileReading.read(
            Workbooks.of(
                workbook -> {
                  XSSFFont struck = workbook.createFont();
                  struck.setStrikeout(true);
                  XSSFRichTextString corrected = new XSSFRichTextString();
                  corrected.append("≥10000件", struck);
                  corrected.append("≥13716件", workbook.createFont());
                  XSSFCell cell = cell(workbook);
                  cell.setCellValue(corrected);
                  XSSFCellStyle whole = workbook.createCellStyle();
                  whole.setFont(struck);
                  XSSFCell gone = cell.getRow().createCell(2);
                  gone.setCellValue(310.2);
                  gone.setCellStyle(whole);
                }));

    assertThat(texts(file)).containsExactly("数 ≥13716件");
    assertThat(codes(file)).containsExactly("struck-text");
    assertThat(file.remarks().get(0).finding().facts())
        .containsEntry("places", "B1“≥10000件”、C1“310.2”");
  }

  @Test
  void comments_of_a_worksheet_are_named() {
    FileLines file =
        FileReading.read(
            Workbooks.of(
                workbook -> {
                  XSSFCell cell = cell(workbook);
                  cell.setCellValue("≥13716件");
                  ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
                  var comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
                  comment.setString(new XSSFRichTextString("应为≥20000件"));
                  cell.setCellComment(comment);
                }));

    assertThat(texts(file)).containsExactly("数 ≥13716件");
    assertThat(codes(file)).containsExactly("comments-unread");
    assertThat(file.remarks().get(0).finding().facts()).containsEntry("places", "B1“应为≥20000件”");
  }

  @Test
  void a_sign_of_the_symbol_font_is_read_and_another_symbol_is_seen() {
    FileLines file =
        WordDocuments.read(
            document -> {
              symbols(document.createParagraph().createRun(), "Symbol", "F0B3", "F0A3", "00B1");
              symbols(document.createParagraph().createRun(), "Wingdings", "F0B3");
            });

    assertThat(texts(file)).containsExactly("≥≤±", "□");
  }

  @Test
  void a_raised_mark_of_a_note_is_no_digit_of_a_word_document() {
    FileLines file =
        WordDocuments.read(
            document -> {
              var paragraph = document.createParagraph();
              paragraph.createRun().setText("310.20");
              XWPFRun raised = paragraph.createRun();
              raised.setText("1");
              raised.setVerticalAlignment("superscript");
              paragraph.createRun().setText("元");
            });

    assertThat(texts(file)).containsExactly("310.20¹元");
  }

  @Test
  void what_is_struck_through_or_deleted_in_a_word_document_is_named_and_not_read() {
    FileLines file =
        WordDocuments.read(
            document -> {
              var paragraph = document.createParagraph();
              XWPFRun once = paragraph.createRun();
              once.setText("≥10000件");
              once.setStrikeThrough(true);
              paragraph.createRun().setText("≥13716件");
              XWPFTable table = document.createTable(2, 1);
              table.getRow(0).getCell(0).setText("甲");
              XWPFTableRow deleted = table.getRow(1);
              deleted.getCell(0).setText("乙");
              deleted.getCtRow().addNewTrPr().addNewDel();
            });

    assertThat(texts(file)).containsExactly("≥13716件", "甲");
    assertThat(codes(file)).containsExactly("struck-text");
    assertThat(file.remarks().get(0).finding().facts())
        .containsEntry("places", "正文第 1 行、第 1 个表格第 2 行");
  }

  @Test
  void footnotes_of_a_word_document_are_named() {
    FileLines file =
        WordDocuments.read(
            document -> {
              document.createParagraph().createRun().setText("310.20 万元");
              document.createFootnotes();
              document.createFootnote().createParagraph().createRun().setText("含上年结转 15 万元");
            });

    assertThat(texts(file)).containsExactly("310.20 万元");
    assertThat(codes(file)).containsExactly("comments-unread");
    assertThat(file.remarks().get(0).finding().facts()).containsEntry("places", "脚注“含上年结转 15 万元”");
  }

  private static XSSFCell cell(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet("表");
    return Workbooks.row(sheet, 0, "数").createCell(1);
  }

  private static void symbols(XWPFRun run, String font, String... places) {
    CTR written = run.getCTR();
    for (String place : places) {
      var symbol = written.addNewSym();
      symbol.setFont(font);
      symbol.setChar(bytes(place));
    }
  }

  private static byte[] bytes(String place) {
    int code = Integer.parseInt(place, 16);
    return new byte[] {(byte) (code >> 8), (byte) code};
  }
}
