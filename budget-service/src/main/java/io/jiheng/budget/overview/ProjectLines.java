package io.jiheng.budget.overview;

import io.jiheng.budget.disbursement.Sources;
import io.jiheng.budget.disbursement.Standing;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.Share;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/**
 * Projects with their sums, straight from the tables. Only whether one is behind its plan is
 * decided here as well as in {@link Standing}, so that a page can be cut by the database; a test
 * holds the two together.
 */
@ApplicationScoped
public class ProjectLines {

  private static final String LINES =
      """
      with line as (
        select p.id, p.unit_code, p.year, p.code, p.name, p.state, p.revision, p.changed_at,
               coalesce(cast(a.sheet_after #>> '{budget,fiscal}' as numeric), 0)
                 as approved_fiscal_wan,
               coalesce(cast(a.sheet_after #>> '{budget,other}' as numeric), 0)
                 as approved_other_wan,
               coalesce(cast(a.sheet_after #>> '{budget,carried}' as numeric), 0)
                 as approved_carried_wan,
               p.budget_wan + coalesce(m.fiscal_wan + m.other_wan + m.carried_wan
                 - least(p.carried_wan, m.carried_in_wan), 0) as budget_wan,
               p.fiscal_wan + coalesce(m.fiscal_wan, 0) as fiscal_wan,
               p.other_wan + coalesce(m.other_wan, 0) as other_wan,
               p.carried_wan + coalesce(m.carried_wan
                 - least(p.carried_wan, m.carried_in_wan), 0) as carried_wan,
               coalesce(m.carried_out_wan, 0) as carried_out_wan,
               paid.paid_wan, paid.paid_fiscal_wan, paid.paid_other_wan, paid.paid_carried_wan,
               (select coalesce(sum(greatest(0, c.amount_wan -
                         (select coalesce(sum(e.amount_wan), 0) from ledger_entry e
                           where e.project_id = c.project_id and e.commitment = c.number
                             and e.paid_on <= :asOf))), 0)
                  from commitment c
                  left join commitment_release r
                    on r.project_id = c.project_id and r.number = c.number
                 where c.project_id = p.id and c.committed_on <= :asOf
                   and (r.released_on is null or r.released_on > :asOf)) as reserved_wan,
               case when jsonb_array_length(p.sheet #> '{plan,checkDates}') > 0 then coalesce(
                 (select cast(d.date ->> 'cumulativePercent' as numeric)
                    from jsonb_array_elements(p.sheet #> '{plan,checkDates}')
                         with ordinality as d(date, place)
                   where cast(d.date ->> 'day' as date) <= :asOf
                   order by d.place desc limit 1), 0) end as planned_percent
          from project p
          cross join lateral (
            select coalesce(sum(e.amount_wan), 0) as paid_wan,
                   coalesce(sum(e.amount_wan) filter (where e.source = 'FISCAL'), 0)
                     as paid_fiscal_wan,
                   coalesce(sum(e.amount_wan) filter (where e.source = 'OTHER'), 0)
                     as paid_other_wan,
                   coalesce(sum(e.amount_wan) filter (where e.source = 'CARRIED'), 0)
                     as paid_carried_wan
              from ledger_entry e where e.project_id = p.id and e.paid_on <= :asOf) paid
          left join budget_moved m on m.project_id = p.id
          left join project_revision a on a.project_id = p.id and a.step = 'APPROVE'
         where (not :byUnit or p.unit_code = any(:units))
           and (cast(:year as integer) is null or p.year = :year)
           and (cast(:state as text) is null or p.state = :state)
           and (cast(:text as text) is null
                or strpos(lower(p.name), lower(:text)) > 0
                or strpos(lower(coalesce(p.code, '')), lower(:text)) > 0
                or strpos(lower(p.sheet ->> 'purpose'), lower(:text)) > 0)
      ), found as (
        select * from line
         where cast(:behind as boolean) is null
            or coalesce(paid_wan * 100 < planned_percent * budget_wan, false) = :behind
      )
      """;

  private static final String[] NO_UNITS = {};
  private static final int AT_ONCE = 500;

  private final EntityManager database;

  ProjectLines(EntityManager database) {
    this.database = database;
  }

  /** Tells all of them one by one; however many there are, some hundreds are in memory. */
  @Transactional
  public void forEach(LineFilter filter, LineOrder order, Consumer<ProjectLine> action) {
    Query query =
        database.createNativeQuery(
            LINES + "select * from found order by " + order.sql(), Tuple.class);
    bind(query, filter);
    query.setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE);
    try (Stream<Tuple> rows = stream(query)) {
      rows.forEach(row -> action.accept(line(row, filter.asOf())));
    }
  }

  @Transactional
  public List<ProjectLine> list(LineFilter filter, LineOrder order, long offset, long limit) {
    String sql =
        LINES + "select * from found order by " + order.sql() + " offset :offset limit :limit";
    Query query = database.createNativeQuery(sql, Tuple.class);
    bind(query, filter);
    query.setParameter("offset", offset).setParameter("limit", limit);
    return tuples(query).stream().map(row -> line(row, filter.asOf())).toList();
  }

  @Transactional
  public long count(LineFilter filter) {
    Query query = database.createNativeQuery(LINES + "select count(*) from found", Long.class);
    bind(query, filter);
    return (Long) query.getSingleResult();
  }

  private static void bind(Query query, LineFilter filter) {
    query
        .setParameter("asOf", filter.asOf())
        .setParameter("byUnit", filter.units().isPresent())
        .setParameter(
            "units", filter.units().map(units -> units.toArray(String[]::new)).orElse(NO_UNITS))
        .setParameter("year", filter.year().orElse(null))
        .setParameter("state", filter.state().map(Enum::name).orElse(null))
        .setParameter("text", filter.text().orElse(null))
        .setParameter("behind", filter.behindPlan().orElse(null));
  }

  @SuppressWarnings("unchecked") // A native query is of Tuples because it was asked to be.
  private static List<Tuple> tuples(Query query) {
    return query.getResultList();
  }

  @SuppressWarnings("unchecked") // As above.
  private static Stream<Tuple> stream(Query query) {
    return query.getResultStream();
  }

  private static ProjectLine line(Tuple row, LocalDate asOf) {
    Share paid = new Share(money(row, "paid_wan"), money(row, "budget_wan"));
    return new ProjectLine(
        ((Number) row.get("id")).longValue(),
        new ProjectKey(
            row.get("unit_code", String.class),
            row.get("year", Integer.class),
            Optional.ofNullable(row.get("code", String.class)),
            row.get("name", String.class)),
        ProjectState.valueOf(row.get("state", String.class)),
        new Sources(
            money(row, "approved_fiscal_wan"),
            money(row, "approved_other_wan"),
            money(row, "approved_carried_wan")),
        new Sources(money(row, "fiscal_wan"), money(row, "other_wan"), money(row, "carried_wan")),
        new Sources(
            money(row, "paid_fiscal_wan"),
            money(row, "paid_other_wan"),
            money(row, "paid_carried_wan")),
        money(row, "reserved_wan"),
        money(row, "carried_out_wan"),
        row.get("revision", Integer.class),
        new Standing(
            asOf, Optional.ofNullable(row.get("planned_percent", BigDecimal.class)), paid));
  }

  private static Money money(Tuple row, String column) {
    return Money.ofWan(row.get(column, BigDecimal.class));
  }
}
