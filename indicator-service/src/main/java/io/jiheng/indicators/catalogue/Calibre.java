package io.jiheng.indicators.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of how an indicator is counted 统计口径.
 *
 * @param version its name, unique for the indicator, e.g. 2023
 * @param from the first asOf it holds for, until another version takes effect; absent where it
 *     holds from the beginning
 * @param onlyByName whether it holds on no day by itself 备选口径: it stands beside the version in
 *     force and answers a question that names it
 * @param formula what is divided by what, each sum with its families and window
 * @param rounding how the value is printed
 * @param text how it is counted, in Chinese
 */
public record Calibre(
    String version,
    Optional<LocalDate> from,
    boolean onlyByName,
    Formula formula,
    Rounding rounding,
    String text) {}
