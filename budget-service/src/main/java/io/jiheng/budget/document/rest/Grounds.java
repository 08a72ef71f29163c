package io.jiheng.budget.document.rest;

import io.jiheng.budget.sheet.OfficialDocument;
import java.time.LocalDate;

/** Why an approved document is adjusted, and by which official document 调整依据. */
interface Grounds {

  String reason();

  String documentNumber();

  LocalDate documentDate();

  default OfficialDocument document() {
    return new OfficialDocument(documentNumber().strip(), documentDate());
  }
}
