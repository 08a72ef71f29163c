package io.jiheng.budget.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Papers as an .xlsx, each a worksheet that prints one page wide. */
final class XlsxFile {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int LONGEST_NAME = 31;

  /** Of a column, in 256ths of a Latin character; a Chinese one is two wide. */
  private static final int CHARACTER = 2 * 256;

  /** So many Chinese characters stand side by side on A4 before a page is made smaller to fit. */
  private static final int ROOM_UPRIGHT = 46;

  private static final int ROOM_LANDSCAPE = 70;

  private final SXSSFWorkbook workbook;
  private final XlsxLooks looks;

  /** As the program compares them: without regard to case. */
  private final Set<String> names = new HashSet<>();

  private XlsxFile(SXSSFWorkbook workbook) {
    this.workbook = workbook;
    this.looks = new XlsxLooks(workbook);
  }

  static void write(List<PrintedForm> papers, OutputStream out) throws IOException {
    OfficeFolder.use();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      XlsxFile file = new XlsxFile(workbook);
      papers.forEach(file::add);
      // Always, as is the default, says so in every entry, and not every program understands it.
      workbook.setZip64Mode(Zip64Mode.AsNeeded);
      workbook.write(out);
    }
  }

  private void add(PrintedForm printed) {
    Sheet sheet = workbook.createSheet(unused(printed.name()));
    List<Integer> widths = widths(printed);
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
    }
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(printed.orientation() == PrintedForm.Orientation.LANDSCAPE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    new XlsxPage(sheet, looks, widths).write(printed.blocks());
  }

  /** The columns share the room that a page has, none less than a character. */
  private static List<Integer> widths(PrintedForm printed) {
    int all = printed.widths().stream().mapToInt(Integer::intValue).sum();
    int room =
        printed.orientation() == PrintedForm.Orientation.LANDSCAPE ? ROOM_LANDSCAPE : ROOM_UPRIGHT;
    return printed.widths().stream().map(width -> Math.max(1, room * width / all)).toList();
  }

  /** A worksheet's name is short, has no signs of formulas in it, and is there once. */
  private String unused(String wanted) {
    String name = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "表" : wanted, '_');
    for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
      String suffix = "(" + number + ")";
      String safe = WorkbookUtil.createSafeSheetName(wanted, '_');
      name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - suffix.length())) + suffix;
    }
    return name;
  }
}
