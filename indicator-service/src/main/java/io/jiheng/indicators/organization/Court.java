package io.jiheng.indicators.organization;

import java.util.List;
import java.util.Optional;

/**
 * A court 法院 that somebody has named.
 *
 * @param code court code 法院代字, e.g. 冀0283
 * @param parent the code of the court above it
 * @param targetSets the target sets 目标表 it has chosen, the first one that has a row wins
 * @param noRanking whether it and the courts under it may not be ranked 不排名
 */
public record Court(
    String code,
    String name,
    CourtLevel level,
    Optional<String> parent,
    List<String> targetSets,
    boolean noRanking) {}
