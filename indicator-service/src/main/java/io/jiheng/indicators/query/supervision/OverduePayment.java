package io.jiheng.indicators.query.supervision;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.measures.Payment;

/**
 * A payment that has waited for more than fifteen days and waits still 超期未发放案款.
 *
 * @param days since its receipt
 * @param overThirtyDays whether these are more than thirty
 */
public record OverduePayment(CaseFile file, Payment payment, long days, boolean overThirtyDays) {}
