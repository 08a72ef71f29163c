package io.jiheng.indicators.catalogue;

import java.util.Locale;
import java.util.Map;

/** What can be wrong in a file of the catalogue, and what is expected instead. */
public enum CatalogueMistake {
  MISSING,
  TWICE,
  TWICE_IN_SET,
  NO_FIELD_NAME,
  NO_MAPPING,
  NO_LIST,
  NO_TEXT,
  UNKNOWN_FIELD,
  EMPTY,
  NO_YAML,
  UNKNOWN_VALUE,
  NO_TARGET,
  DUE_WITHOUT_TARGET,
  NO_MONTH,
  FALLING_FLOOR,
  LEDGER_ITEM,
  SAME_VERSION,
  SAME_FROM,
  OTHER_UNIT,
  FROM_ONLY_BY_NAME,
  NONE_HOLDS,
  TOO_MANY_TERMS,
  EXPECTED_ONE_OF,
  EXPECTED_YES,
  EXPECTED_FAMILIES,
  EXPECTED_DAY,
  EXPECTED_YEAR,
  EXPECTED_NUMBER,
  EXPECTED_MONTH,
  EXPECTED_TARGET,
  EXPECTED_INDICATOR,
  EXPECTED_ITEM_CODE;

  /** Under which its words stand. */
  public String key() {
    return "catalogue-mistake." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  CatalogueReason plain() {
    return new CatalogueReason(this, Map.of());
  }

  CatalogueReason with(String name, Object value) {
    return plain().with(name, value);
  }
}
