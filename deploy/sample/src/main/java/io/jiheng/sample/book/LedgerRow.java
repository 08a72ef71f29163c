package io.jiheng.sample.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a department books 台账一笔.
 *
 * @param court the court's code
 * @param item code of the ledger item
 * @param day the day it counts on
 * @param numerator the count, or the part of a ratio
 * @param denominator the whole of a ratio
 * @param reference unique in the court, the same on every run
 */
public record LedgerRow(
    String court,
    String department,
    String item,
    LocalDate day,
    BigDecimal numerator,
    Optional<BigDecimal> denominator,
    String evidence,
    String reference) {}
