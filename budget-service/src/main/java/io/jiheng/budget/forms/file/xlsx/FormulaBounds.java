package io.jiheng.budget.forms.file.xlsx;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tells which formulas are computed: those of a form, which add and round what stands beside them.
 * Others could run without end, or give another value every day.
 */
final class FormulaBounds {

  private static final long MOST_CELLS = 20_000;

  private static final Set<String> FUNCTIONS =
      Set.of(
          "SUM",
          "ROUND",
          "ROUNDUP",
          "ROUNDDOWN",
          "INT",
          "ABS",
          "PRODUCT",
          "AVERAGE",
          "MAX",
          "MIN",
          "COUNT",
          "COUNTA",
          "IF",
          "AND",
          "OR",
          "NOT",
          "CONCATENATE",
          "TEXT",
          "VALUE",
          "LEFT",
          "RIGHT",
          "MID",
          "LEN",
          "TRIM",
          "SUMIF",
          "SUMPRODUCT",
          "SUBTOTAL",
          "VLOOKUP",
          "HLOOKUP",
          "INDEX",
          "MATCH",
          "DATE",
          "YEAR",
          "MONTH",
          "DAY");

  private final XSSFWorkbook workbook;
  private final XSSFEvaluationWorkbook parsing;

  FormulaBounds(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.parsing = XSSFEvaluationWorkbook.create(workbook);
  }

  /** Whether a formula is one of these, and something stands in the cells that it names. */
  boolean allow(XSSFCell cell) {
    try {
      Ptg[] parts =
          FormulaParser.parse(
              cell.getCellFormula(),
              parsing,
              FormulaType.CELL,
              workbook.getSheetIndex(cell.getSheet()),
              cell.getRowIndex());
      return Stream.of(parts).allMatch(FormulaBounds::isBounded) && hasSource(parts, cell);
    } catch (FormulaParseException | IllegalArgumentException | IllegalStateException unknown) {
      return false;
    }
  }

  private static boolean isBounded(Ptg part) {
    if (part instanceof AbstractFunctionPtg function) {
      return FUNCTIONS.contains(function.getName());
    }
    if (part instanceof AreaPtgBase area) {
      long rows = area.getLastRow() - area.getFirstRow() + 1L;
      long columns = area.getLastColumn() - area.getFirstColumn() + 1L;
      return rows * columns <= MOST_CELLS && isHere(part);
    }
    return !(part instanceof NamePtg) && !(part instanceof NameXPxg) && isHere(part);
  }

  /** In this workbook. */
  private static boolean isHere(Ptg part) {
    return !(part instanceof Pxg elsewhere) || elsewhere.getExternalWorkbookNumber() <= 0;
  }

  private boolean hasSource(Ptg[] parts, XSSFCell cell) {
    boolean named = false;
    for (Ptg part : parts) {
      Sheet sheet = sheet(part, cell);
      if (part instanceof RefPtgBase reference) {
        named = true;
        if (isWritten(sheet, reference.getRow(), reference.getColumn())) {
          return true;
        }
      } else if (part instanceof AreaPtgBase area) {
        named = true;
        for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
          for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
            if (isWritten(sheet, row, column)) {
              return true;
            }
          }
        }
      }
    }
    return !named;
  }

  private Sheet sheet(Ptg part, XSSFCell cell) {
    return part instanceof Pxg there && there.getSheetName() != null
        ? workbook.getSheet(there.getSheetName())
        : cell.getSheet();
  }

  private static boolean isWritten(Sheet sheet, int row, int column) {
    Row written = sheet == null ? null : sheet.getRow(row);
    Cell cell = written == null ? null : written.getCell(column);
    return cell != null && cell.getCellType() != CellType.BLANK;
  }
}
