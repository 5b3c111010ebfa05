package org.entregent.policy;

import static org.entregent.access.Permission.CHANGES_READ;
import static org.entregent.access.Permission.POLICIES_WRITE;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.POLICY_VERSION;
import static org.entregent.schema.jooq.public_.Tables.POLICY_WITHDRAWAL;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import java.util.UUID;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.PolicyVersion;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Rules are for everybody to read; who laid them down, for those who administer the region. */
@Component
final class PolicyVersionType extends GraphType<PolicyVersion> {

    PolicyVersionType() {
        super(PolicyPayloads.TYPE, POLICY_VERSION);
        key(POLICY_VERSION.REGION_ID, POLICY_VERSION.ID);
        nodeId("pol");
        region(POLICY_VERSION.REGION_ID);
        declareFacts();
        declareRules();
        one("region", REGION, (version, region) -> region.ID.eq(version.REGION_ID));
        one(
                "withdrawal",
                POLICY_WITHDRAWAL,
                (version, withdrawal) ->
                        withdrawal.REGION_ID.eq(version.REGION_ID).and(withdrawal.VERSION_ID.eq(version.ID)));
    }

    private void declareFacts() {
        field("kind", POLICY_VERSION.KIND);
        field("number", POLICY_VERSION.NUMBER);
        computed("status", VARCHAR.notNull(), PolicyStanding::status);
        field("startsOn", POLICY_VERSION.STARTS_ON);
        computed("endsOn", LOCALDATE, PolicyStanding::endsOn);
        field("followsAbove", POLICY_VERSION.FOLLOWS_ABOVE);
        field("reason", POLICY_VERSION.REASON);
        field("recordedAt", POLICY_VERSION.RECORDED_AT);
        computed("recordedBy", VARCHAR, (version, scope) -> name(version.REGION_ID, version.ACCOUNT_ID, scope));
        flag(
                "viewerCanWithdraw",
                (version, scope) -> scope.viewer()
                        .reaches(version.REGION_ID, POLICIES_WRITE)
                        .and(PolicyStanding.isToCome(version, scope)));
    }

    private void declareRules() {
        object(
                "dues",
                (version, scope) -> RuleColumns.of(List.of(
                        version.DAYS_UNTIL_LATE,
                        version.DAYS_UNTIL_EXPIRED,
                        version.DAYS_UNTIL_REMOVED,
                        version.RENEWAL_MONTHS)));
        object("visits", (version, scope) -> RuleColumns.of(List.of(version.MOST_VISITS)));
        object("substitutes", (version, scope) -> RuleColumns.of(List.of(version.MOST_SUBSTITUTES)));
        object(
                "absences",
                (version, scope) ->
                        RuleColumns.of(List.of(version.FIRST_WARNING_ABSENCES, version.SECOND_WARNING_ABSENCES)));
        object("seats", (version, scope) -> RuleColumns.of(List.of(version.HELD_DAYS)));
    }

    /** An account's name, for those who administer the region; null for others. */
    static Field<String> name(Field<Integer> region, Field<UUID> accountId, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return when(
                scope.viewer().reaches(region, CHANGES_READ),
                DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(accountId))));
    }
}
