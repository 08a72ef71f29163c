package io.jiheng.indicators.query.operations;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.EventId;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.eventlog.History;
import io.jiheng.indicators.eventlog.LoggedEvent;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.store.DeadLetterList;
import io.jiheng.indicators.store.Duplicates;
import io.jiheng.indicators.store.EventIdentities;
import io.jiheng.indicators.store.EventKey;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.LimitsInForce;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what became of an event 事件回执. */
@ApplicationScoped
public class Receipts {

  private final Transactions transactions;

  Receipts(Transactions transactions) {
    this.transactions = transactions;
  }

  /** What an event came to. */
  public enum Status {
    /** 已计数 */
    COUNTED,
    /** 待立案信息: kept, and counted as soon as the filing arrives */
    ORPHANED,
    /** 案件已撤销立案: known, and without effect */
    CANCELLED,
    /** 死信: not counted, for the reason in the dead letters */
    DEAD_LETTERED
  }

  /**
   * A receipt.
   *
   * @param counted the event as it was counted; absent where it never was
   * @param effect what the counters would lack without it
   * @param duplicates later deliveries of the same event
   * @param deadLetters deliveries that could not be counted, among them conflicting ones
   */
  public record Receipt(
      EventId id,
      Status status,
      Optional<FileKey> file,
      Optional<LoggedEvent> counted,
      List<Contribution> effect,
      List<Duplicates.Duplicate> duplicates,
      List<DeadLetterList.Entry> deadLetters) {

    /** The same receipt with some of its letters only. */
    public Receipt with(List<DeadLetterList.Entry> letters) {
      return new Receipt(id, status, file, counted, effect, duplicates, letters);
    }
  }

  /** The receipt of an event; absent where nothing of that source and id has arrived here. */
  public Optional<Receipt> find(EventId id) {
    return transactions.query(connection -> find(connection, id));
  }

  private static Optional<Receipt> find(Connection connection, EventId id) throws SQLException {
    var key = EventKey.of(id);
    var letters = DeadLetterList.ofEvent(connection, id);
    var owner = EventIdentities.owner(connection, key).map(FileKey::parse);
    if (owner.isEmpty()) {
      return letters.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Receipt(
                  id,
                  Status.DEAD_LETTERED,
                  Optional.empty(),
                  Optional.empty(),
                  List.of(),
                  List.of(),
                  letters));
    }
    var row = FileRows.find(connection, owner.get()).orElseThrow();
    var events = History.logged(row.history());
    var counted = events.stream().filter(e -> e.recorded().id().equals(id)).findFirst();
    var file = row.fold();
    var limits = LimitsInForce.read(connection, List.of(row.key().court()));
    return Optional.of(
        new Receipt(
            id,
            status(file),
            owner,
            counted,
            effect(file, events, id, limits),
            Duplicates.of(connection, key),
            letters));
  }

  private static Status status(Dossier file) {
    return switch (file.state()) {
      case ORPHANED -> Status.ORPHANED;
      case CANCELLED -> Status.CANCELLED;
      case PENDING, CLOSED -> Status.COUNTED;
    };
  }

  private static List<Contribution> effect(
      Dossier file, List<LoggedEvent> events, EventId id, LimitRules limits) {
    var without =
        Dossier.of(
            file.key(),
            events.stream().map(LoggedEvent::recorded).filter(e -> !e.id().equals(id)).toList());
    var effect = new ArrayList<>(Rules.contributions(file, limits));
    for (var contribution : Rules.contributions(without, limits)) {
      if (!effect.remove(contribution)) {
        effect.add(
            new Contribution(
                contribution.cell(),
                contribution.measure(),
                -contribution.amount(),
                contribution.item(),
                contribution.charge()));
      }
    }
    return effect;
  }
}
