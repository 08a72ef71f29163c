package io.jiheng.budget.forms.projectsheet.rest;

import io.jiheng.budget.printing.PrintFormat;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How much goes into one file 导出限额. With these an exported file never swells so much, nor has so
 * many parts, that it would not be taken in again.
 */
@ConfigMapping(prefix = "jiheng.export")
interface ExportLimits {

  /** Project sheets in a .docx, which is built in memory whole. */
  @WithDefault("50")
  int docxSheets();

  /** Indicators in all sheets of a .docx together. */
  @WithDefault("1000")
  int docxRows();

  /** Project sheets in an .xlsx or in CSV. */
  @WithDefault("500")
  int sheets();

  /** Indicators in all sheets of an .xlsx or in CSV together. */
  @WithDefault("10000")
  int rows();

  /** The most sheets of a format. */
  default int sheets(PrintFormat format) {
    return format == PrintFormat.DOCX ? docxSheets() : sheets();
  }

  /** The most indicators of a format. */
  default int rows(PrintFormat format) {
    return format == PrintFormat.DOCX ? docxRows() : rows();
  }
}
