package org.entregent.policy;

import static org.entregent.schema.jooq.public_.Tables.POLICY_VERSION;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import java.util.function.Function;
import org.entregent.statement.Question;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/**
 * The rules of a region that hold on a day, to be asked in the transaction that decides by them:
 *
 * <pre>{@code
 * var policy = command.exchange().ask(policies.visits(regionId, today));
 * …
 * requireFewer(visits.get(), policy.get().rules().mostVisits());
 * }</pre>
 *
 * <p>Nothing needs to be open for it: what a region decides by is nobody's secret.
 */
@Component
public class Policies {

    private static final Table<?> FORCE = table(
                    "app.policy_in_force({0}, {1}, {2})",
                    value(POLICY_VERSION.REGION_ID), value(POLICY_VERSION.KIND), value(POLICY_VERSION.STARTS_ON))
            .as("force");

    private static final Statement IN_FORCE = Statement.of(select(POLICY_VERSION.ID)
            .select(PolicyRows.RULES)
            .from(FORCE)
            .join(POLICY_VERSION)
            .on(
                    POLICY_VERSION.REGION_ID.eq(
                            field(name("force", "region_id"), POLICY_VERSION.REGION_ID.getDataType())),
                    POLICY_VERSION.ID.eq(field(name("force", "id"), POLICY_VERSION.ID.getDataType()))));

    Policies() {}

    /** When a membership whose dues aren't paid changes its state. */
    public Question<InForce<DuesPolicy>> dues(int regionId, LocalDate day) {
        return inForce(PolicyKind.DUES, regionId, day, PolicyRows::dues);
    }

    /** How often somebody may visit. */
    public Question<InForce<VisitPolicy>> visits(int regionId, LocalDate day) {
        return inForce(PolicyKind.VISITS, regionId, day, PolicyRows::visits);
    }

    /** How often a member may send a substitute. */
    Question<InForce<SubstitutePolicy>> substitutes(int regionId, LocalDate day) {
        return inForce(PolicyKind.SUBSTITUTES, regionId, day, PolicyRows::substitutes);
    }

    /** Which absences are followed by a warning. */
    Question<InForce<AbsencePolicy>> absences(int regionId, LocalDate day) {
        return inForce(PolicyKind.ABSENCES, regionId, day, PolicyRows::absences);
    }

    /** How long a seat is kept for an application. */
    public Question<InForce<SeatPolicy>> seats(int regionId, LocalDate day) {
        return inForce(PolicyKind.SEATS, regionId, day, PolicyRows::seats);
    }

    /** Before the network's first day no rules held. */
    private static <P extends Policy> Question<InForce<P>> inForce(
            PolicyKind kind, int regionId, LocalDate day, Function<Row, P> rules) {
        return IN_FORCE.with(POLICY_VERSION.REGION_ID, regionId)
                .with(POLICY_VERSION.KIND, kind.name())
                .with(POLICY_VERSION.STARTS_ON, day)
                .find(PolicyRows.inForce(rules))
                .as(found -> found.orElseThrow(() -> new IllegalStateException(
                        "Region %d has no rules about %s on %s".formatted(regionId, kind, day))));
    }
}
