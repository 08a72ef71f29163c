package io.jiheng.indicators.close;

import io.jiheng.indicators.organization.Scope;
import java.time.YearMonth;
import java.util.Optional;

/** What somebody wants closed 关账申请. */
public record Closing(String court, Scope scope, YearMonth month, Optional<String> note) {}
