package io.jiheng.indicators.bulletin;

import io.jiheng.indicators.query.supervision.LongPendingCase;
import java.util.List;

/**
 * The cases pending for more than a year 长期未结案件, for the annex.
 *
 * @param trialsOverOneYear as the indicator counts them
 * @param trialsOverTwoYears as the indicator counts them
 * @param enforcement as the indicator counts them
 * @param longest the longest of them, those left out of the figures among them
 * @param total how many are listed under the address
 * @param address of the whole list
 */
public record LongPending(
    Figure trialsOverOneYear,
    Figure trialsOverTwoYears,
    Figure enforcement,
    List<LongPendingCase> longest,
    long total,
    String address) {}
