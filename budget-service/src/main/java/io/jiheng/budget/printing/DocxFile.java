package io.jiheng.budget.printing;

import io.jiheng.budget.printing.PrintedForm.Orientation;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Papers as a .docx, each a section of its own, beginning on a new page. */
final class DocxFile {

  /** A4 in twentieths of a point. */
  private static final int SHORT_SIDE = 11_906;

  private static final int LONG_SIDE = 16_838;
  private static final int MARGIN = 1_134;

  private final XWPFDocument document;

  private DocxFile(XWPFDocument document) {
    this.document = document;
  }

  static void write(List<PrintedForm> papers, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxFile file = new DocxFile(document);
      for (int at = 0; at < papers.size(); at++) {
        file.add(papers.get(at), at == papers.size() - 1);
      }
      document.write(out);
    }
  }

  private void add(PrintedForm printed, boolean last) {
    for (Block block : printed.blocks()) {
      if (block instanceof Prose prose) {
        DocxProse.write(prose, document.createParagraph());
      } else if (block instanceof Grid grid) {
        XWPFTable table = document.createTable();
        new DocxGrid(table, grid, columnWidths(printed)).write();
      }
    }
    // A section's last paragraph says how its pages lie; the last section's stands in the body.
    CTBody body = document.getDocument().getBody();
    CTSectPr section =
        last
            ? body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr()
            : DocxProse.properties(document.createParagraph()).addNewSectPr();
    lay(section, printed.orientation());
  }

  private static int textWidth(Orientation orientation) {
    return (orientation == Orientation.LANDSCAPE ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
  }

  /** The columns share the width between the margins. */
  private static List<Integer> columnWidths(PrintedForm printed) {
    int all = printed.widths().stream().mapToInt(Integer::intValue).sum();
    int room = textWidth(printed.orientation());
    return printed.widths().stream().map(width -> room * width / all).toList();
  }

  private static void lay(CTSectPr section, Orientation orientation) {
    boolean landscape = orientation == Orientation.LANDSCAPE;
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
    size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    BigInteger margin = BigInteger.valueOf(MARGIN);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
  }
}
