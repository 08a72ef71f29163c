package io.jiheng.budget.disbursement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A counter-entry asked for 冲销申请.
 *
 * @param original the voucher to be taken back
 * @param voucher the counter-entry's own
 * @param on the day it counts on, today if empty
 */
public record NewReversal(String original, String voucher, String reason, Optional<LocalDate> on) {}
