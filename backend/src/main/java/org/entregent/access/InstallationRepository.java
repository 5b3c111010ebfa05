package org.entregent.access;

import static org.entregent.schema.jooq.public_.Tables.ACCESS_EPOCH;
import static org.entregent.schema.jooq.public_.Tables.ACCESS_SECRET;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.select;

import java.util.function.Supplier;
import org.entregent.statement.Exchange;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;

/** Reads what holds for every viewer. */
final class InstallationRepository {

    private static final Statement EPOCH =
            Statement.of(select(ACCESS_EPOCH.EPOCH).from(ACCESS_EPOCH));
    private static final Statement SECRET =
            Statement.of(select(ACCESS_SECRET.PSEUDONYM_KEY).from(ACCESS_SECRET));
    private static final Statement REGIONS = Statement.of(
            select(REGION.ID, REGION.CODE, REGION.PARENT_ID).from(REGION).orderBy(REGION.ID));

    private InstallationRepository() {}

    static Supplier<Installation> ask(Exchange exchange) {
        var epoch = exchange.ask(EPOCH.asItIs().find(row -> row.get(ACCESS_EPOCH.EPOCH)));
        var secret = exchange.ask(SECRET.asItIs().find(row -> row.get(ACCESS_SECRET.PSEUDONYM_KEY)));
        var regions = exchange.ask(
                REGIONS.asItIs().list(InstallationRepository::region).as(RegionTree::new));
        return () -> new Installation(
                epoch.get().orElseThrow(), regions.get(), secret.get().orElseThrow());
    }

    private static RegionTree.Node region(Row row) {
        return new RegionTree.Node(row.get(REGION.ID), row.get(REGION.CODE), row.getOrNull(REGION.PARENT_ID));
    }
}
