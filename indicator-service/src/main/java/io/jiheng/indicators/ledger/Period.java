package io.jiheng.indicators.ledger;

import java.time.LocalDate;

/** The days that a figure speaks of 所属期间, both included. */
public record Period(LocalDate from, LocalDate to) {}
