package io.jiheng.budget.sheet;

import java.time.LocalDate;

/**
 * The document that a change of an approved budget rests on 调整依据.
 *
 * @param number 文号
 * @param day 发文日期
 */
public record OfficialDocument(String number, LocalDate day) {}
