package org.entregent.policy;

import static org.entregent.schema.jooq.public_.Tables.POLICY_VERSION;
import static org.entregent.schema.jooq.public_.Tables.POLICY_WITHDRAWAL;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entregent.command.Command;
import org.entregent.graph.Reference;
import org.entregent.statement.Bound;
import org.entregent.statement.Question;
import org.entregent.statement.Statement;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Adds versions of rules and takes them back, in the transactions of commands. */
@Repository
class PolicyRepository {

    private static final Statement LOCK = Statement.of(
            select(REGION.ID).from(REGION).where(REGION.ID.eq(value(REGION.ID))).forNoKeyUpdate());

    private static final Field<Integer> LATEST_NUMBER =
            max(POLICY_VERSION.NUMBER).as("latest_number");
    private static final Statement LATEST = Statement.of(select(LATEST_NUMBER)
            .from(POLICY_VERSION)
            .where(
                    POLICY_VERSION.REGION_ID.eq(value(POLICY_VERSION.REGION_ID)),
                    POLICY_VERSION.KIND.eq(value(POLICY_VERSION.KIND))));

    private static final Field<Boolean> IS_WITHDRAWN = DSL.field(exists(selectOne()
                    .from(POLICY_WITHDRAWAL)
                    .where(
                            POLICY_WITHDRAWAL.REGION_ID.eq(POLICY_VERSION.REGION_ID),
                            POLICY_WITHDRAWAL.VERSION_ID.eq(POLICY_VERSION.ID))))
            .as("is_withdrawn");
    private static final Statement FIND = Statement.of(select(POLICY_VERSION.STARTS_ON, IS_WITHDRAWN)
            .from(POLICY_VERSION)
            .where(
                    POLICY_VERSION.REGION_ID.eq(value(POLICY_VERSION.REGION_ID)),
                    POLICY_VERSION.ID.eq(value(POLICY_VERSION.ID))));

    private static final Statement INSERT = Statement.insertion(
            POLICY_VERSION,
            Stream.concat(
                            Stream.of(
                                    POLICY_VERSION.REGION_ID,
                                    POLICY_VERSION.ID,
                                    POLICY_VERSION.KIND,
                                    POLICY_VERSION.NUMBER,
                                    POLICY_VERSION.STARTS_ON,
                                    POLICY_VERSION.FOLLOWS_ABOVE,
                                    POLICY_VERSION.REASON,
                                    POLICY_VERSION.ACCOUNT_ID,
                                    POLICY_VERSION.RECORDED_AT),
                            PolicyRows.RULES.stream())
                    .toArray(Field<?>[]::new));

    private static final Statement WITHDRAW = Statement.insertion(
            POLICY_WITHDRAWAL,
            POLICY_WITHDRAWAL.REGION_ID,
            POLICY_WITHDRAWAL.VERSION_ID,
            POLICY_WITHDRAWAL.REASON,
            POLICY_WITHDRAWAL.ACCOUNT_ID,
            POLICY_WITHDRAWAL.WITHDRAWN_AT);

    /** A version that somebody wants to take back. */
    record Kept(LocalDate startsOn, boolean isWithdrawn) {}

    /** Keeps others from changing the region's rules until the transaction ends. */
    Question<Boolean> lock(int regionId) {
        return LOCK.with(REGION.ID, regionId).exists();
    }

    /** The number of the region's latest version; 0 where it has none. */
    Question<Integer> latestNumber(int regionId, PolicyKind kind) {
        return LATEST.with(POLICY_VERSION.REGION_ID, regionId)
                .with(POLICY_VERSION.KIND, kind.name())
                .find(row -> Optional.ofNullable(row.getOrNull(LATEST_NUMBER)))
                .as(found -> found.flatMap(number -> number).orElse(0));
    }

    Question<Optional<Kept>> find(Reference version) {
        return FIND.with(POLICY_VERSION.REGION_ID, version.region())
                .with(POLICY_VERSION.ID, version.uuid())
                .find(row -> new Kept(row.get(POLICY_VERSION.STARTS_ON), row.get(IS_WITHDRAWN)));
    }

    /** Fails by {@code policy_version_pkey} when the region has a version of this id. */
    Bound insert(Command command, Reference version, int number, LaidDown laidDown) {
        var row = INSERT.with(POLICY_VERSION.REGION_ID, version.region())
                .with(POLICY_VERSION.ID, version.uuid())
                .with(POLICY_VERSION.KIND, laidDown.kind().name())
                .with(POLICY_VERSION.NUMBER, number)
                .with(POLICY_VERSION.STARTS_ON, laidDown.startsOn())
                .with(POLICY_VERSION.FOLLOWS_ABOVE, laidDown.rules() == null)
                .with(POLICY_VERSION.REASON, laidDown.reason())
                .with(POLICY_VERSION.ACCOUNT_ID, account(command))
                .with(POLICY_VERSION.RECORDED_AT, command.now().atOffset(ZoneOffset.UTC));
        return PolicyRows.write(row, laidDown.rules());
    }

    Bound withdraw(Command command, Reference version, String reason) {
        return WITHDRAW.with(POLICY_WITHDRAWAL.REGION_ID, version.region())
                .with(POLICY_WITHDRAWAL.VERSION_ID, version.uuid())
                .with(POLICY_WITHDRAWAL.REASON, reason)
                .with(POLICY_WITHDRAWAL.ACCOUNT_ID, account(command))
                .with(POLICY_WITHDRAWAL.WITHDRAWN_AT, command.now().atOffset(ZoneOffset.UTC));
    }

    private static UUID account(Command command) {
        return command.viewer().accountId().orElseThrow();
    }
}
