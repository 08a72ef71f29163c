package io.jiheng.indicators.bulletin;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Lays the pages of a document: A4, upright, in twentieths of a point. */
final class DocxPage {

  static final int TEXT_WIDTH = 9_638;

  private static final int WIDTH = 11_906;
  private static final int HEIGHT = 16_838;
  private static final int MARGIN = (WIDTH - TEXT_WIDTH) / 2;

  private DocxPage() {}

  static void lay(XWPFDocument document) {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    var margins = section.addNewPgMar();
    var margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
  }
}
