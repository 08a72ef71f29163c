package io.jiheng.indicators.close;

import io.jiheng.indicators.query.value.ClosedMonths.Figure;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the closes that were not reopened, and what they hold. */
@ApplicationScoped
class ClosesInForce {

  private final CloseRepository repository;
  private final ReopeningRepository reopenings;

  ClosesInForce(CloseRepository repository, ReopeningRepository reopenings) {
    this.repository = repository;
    this.reopenings = reopenings;
  }

  @Transactional
  List<PeriodClose> of(String court) {
    return reopenings.closes(repository.ofCourt(court)).stream()
        .filter(close -> close.reopening().isEmpty())
        .toList();
  }

  /** The figures of a close; they never change, and the latest asked for are kept in memory. */
  @Transactional
  @CacheResult(cacheName = "closed-figures")
  Map<String, Figure> figures(UUID id) {
    return CloseDocument.read(repository.findById(id).document).values().stream()
        .collect(Collectors.toUnmodifiableMap(ClosedFigure::code, ClosedFigure::figure));
  }
}
