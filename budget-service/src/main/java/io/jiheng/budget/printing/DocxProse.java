package io.jiheng.budget.printing;

import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Writes text into paragraphs of a .docx. */
final class DocxProse {

  private static final Map<Prose.Look, Font> FONTS =
      Map.of(
          Prose.Look.TITLE, Font.TITLE,
          Prose.Look.HEADING, Font.HEADING,
          Prose.Look.BODY, Font.PROSE,
          Prose.Look.NOTE, Font.CELL);

  private DocxProse() {}

  static void write(Prose prose, XWPFParagraph paragraph) {
    paragraph.setAlignment(
        switch (prose.look()) {
          case TITLE -> ParagraphAlignment.CENTER;
          case NOTE -> ParagraphAlignment.RIGHT;
          case HEADING, BODY -> ParagraphAlignment.LEFT;
        });
    write(prose.text(), FONTS.get(prose.look()), paragraph);
  }

  /** Lines of the text go on within the paragraph. */
  static void write(String text, Font font, XWPFParagraph paragraph) {
    XWPFRun run = paragraph.createRun();
    run.setFontSize(font.points());
    run.setBold(font.bold());
    CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    CTFonts fonts =
        properties.sizeOfRFontsArray() > 0
            ? properties.getRFontsArray(0)
            : properties.addNewRFonts();
    fonts.setEastAsia(font.chinese());
    fonts.setAscii(font.latin());
    fonts.setHAnsi(font.latin());
    String[] lines = text.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      if (at > 0) {
        run.addBreak();
      }
      run.setText(lines[at], at);
    }
  }

  static CTPPr properties(XWPFParagraph paragraph) {
    return paragraph.getCTP().isSetPPr()
        ? paragraph.getCTP().getPPr()
        : paragraph.getCTP().addNewPPr();
  }
}
