package io.jiheng.budget.document.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.forms.unitdocument.UnitDocument;

/**
 * The stored form of a unit's document: its values by their names, targets as their text alone. It
 * has a mapper of its own, so that what is in the database does not change with what is said over
 * HTTP; {@code UnitDocumentJsonTest} keeps an old one readable.
 */
final class UnitDocumentJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private UnitDocumentJson() {}

  static String write(UnitDocument document) {
    try {
      return MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("Document cannot be written", unwritable);
    }
  }

  static UnitDocument read(UnitDocument.Kind kind, String json) {
    try {
      return MAPPER.readValue(json, type(kind));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Stored document cannot be read", unreadable);
    }
  }

  private static Class<? extends UnitDocument> type(UnitDocument.Kind kind) {
    return switch (kind) {
      case OVERALL_SHEET -> OverallSheet.class;
      case DEPARTMENT_PLAN -> DepartmentPlan.class;
    };
  }
}
