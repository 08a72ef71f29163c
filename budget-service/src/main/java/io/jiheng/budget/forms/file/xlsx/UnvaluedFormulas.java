package io.jiheng.budget.forms.file.xlsx;

import io.jiheng.budget.forms.line.CellFault;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Computes the formulas that a program wrote without a value, as far as that is safe: only a small
 * workbook is opened whole, and only for them. A formula that is not computed is a fault of its
 * cell, never 0 and never nothing.
 */
final class UnvaluedFormulas {

  private static final int MOST = 200;
  private static final long LARGEST = 2L * 1024 * 1024;
  private static final int MOST_NAMED = 50;

  private final OPCPackage document;
  private final CellValues values;
  private final Map<String, Map<CellAddress, String>> computed = new LinkedHashMap<>();

  UnvaluedFormulas(OPCPackage document, CellValues values) {
    this.document = document;
    this.values = values;
  }

  void add(String sheet, List<CellAddress> cells) {
    Map<CellAddress, String> faults = new LinkedHashMap<>();
    cells.forEach(cell -> faults.put(cell, CellFault.NO_VALUE));
    computed.put(sheet, faults);
  }

  void compute() throws IOException, OpenXML4JException {
    int count = computed.values().stream().mapToInt(Map::size).sum();
    if (count > 0 && count <= MOST && size() <= LARGEST) {
      // Closing the workbook would close the package, which others still read.
      XSSFWorkbook workbook = new XSSFWorkbook(document);
      List<XSSFCell> cells = bounded(workbook);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      cells.forEach(
          cell ->
              value(evaluator, cell)
                  .ifPresent(
                      text ->
                          computed
                              .get(cell.getSheet().getSheetName())
                              .put(cell.getAddress(), text)));
    }
  }

  private long size() throws OpenXML4JException {
    return document.getParts().stream()
        .filter(part -> part.getContentType().contains("spreadsheetml"))
        .mapToLong(PackagePart::getSize)
        .sum();
  }

  /**
   * The formulas to compute. All others are taken out: those that have a value for that value, the
   * rest for an error, so that what needs them has none either.
   */
  private List<XSSFCell> bounded(XSSFWorkbook workbook) {
    FormulaBounds bounds = new FormulaBounds(workbook);
    List<XSSFCell> cells = new ArrayList<>();
    List<XSSFCell> others = new ArrayList<>();
    for (Sheet sheet : workbook) {
      Map<CellAddress, String> unvalued = computed.getOrDefault(sheet.getSheetName(), Map.of());
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            boolean wanted = unvalued.containsKey(cell.getAddress());
            (wanted && bounds.allow((XSSFCell) cell) ? cells : others).add((XSSFCell) cell);
          }
        }
      }
    }
    for (XSSFCell cell : others) {
      boolean valued = cell.getCTCell().isSetV() && !cell.getCTCell().getV().isBlank();
      cell.removeFormula();
      if (!valued) {
        cell.setCellErrorValue(FormulaError.NA.getCode());
      }
    }
    return cells;
  }

  private Optional<String> value(FormulaEvaluator evaluator, XSSFCell cell) {
    try {
      CellValue value = evaluator.evaluate(cell);
      int style = cell.getCellStyle().getIndex();
      return switch (value.getCellType()) {
        case NUMERIC ->
            Optional.of(values.value("n", style, String.valueOf(value.getNumberValue())).text());
        case STRING -> Optional.of(value.getStringValue());
        case BOOLEAN -> Optional.of(value.getBooleanValue() ? "是" : "否");
        default -> Optional.empty();
      };
    } catch (RuntimeException notComputed) {
      // The library throws whatever it meets in a formula, of no common kind.
      return Optional.empty();
    }
  }

  /** What the formulas of a worksheet say. */
  Map<CellAddress, String> values(String sheet) {
    return new HashMap<>(computed.get(sheet));
  }

  /** Tells which values were computed here. */
  Optional<Remark> remark(String sheet, String shown) {
    List<Map.Entry<CellAddress, String>> told =
        computed.get(sheet).entrySet().stream()
            .filter(cell -> !cell.getValue().equals(CellFault.NO_VALUE))
            .toList();
    return told.stream()
        .findFirst()
        .map(
            first ->
                Remark.warning(
                    new Place(shown, first.getKey().getRow() + 1),
                    first.getKey().formatAsString(),
                    "formula-computed",
                    Map.of(
                        "cells",
                        told.stream()
                            .limit(MOST_NAMED)
                            .map(cell -> cell.getKey().formatAsString() + " = " + cell.getValue())
                            .collect(Collectors.joining("、")))));
  }
}
