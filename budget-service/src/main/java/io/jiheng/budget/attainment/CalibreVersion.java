package io.jiheng.budget.attainment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The version of an indicator's calibre 口径版本 that a value was reckoned by, as the catalogue of the
 * indicator service names it.
 *
 * @param from the first day it holds for; empty where it holds from the beginning
 */
public record CalibreVersion(String version, Optional<LocalDate> from) {}
