package io.jiheng.budget.document;

import java.util.Optional;

/**
 * What stands over the rows of a form that was filled in 表头, before it is settled whose it is.
 *
 * @param place where it begins
 * @param code 项目编码, empty where the form has none
 */
public record ReadFormHead(
    Place place,
    String heading,
    UnitMention unit,
    YearMention year,
    Optional<String> code,
    String name) {}
