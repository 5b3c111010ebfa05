package org.entregent.partner;

import static org.entregent.access.Permission.PARTNERS_MANAGE;
import static org.entregent.access.Permission.PARTNERS_READ;
import static org.entregent.schema.jooq.public_.Tables.CHANGE;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_CLIENT;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_GRANT;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_ORGANISATION;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.translate;
import static org.jooq.impl.DSL.upper;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.access.Readers;
import org.entregent.command.ChangeType;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.entregent.region.CurrentDay;
import org.entregent.schema.jooq.public_.tables.PartnerGrant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Who reads a region, and what of it: for those who steer it. */
@Component
final class PartnerGrantType extends GraphType<PartnerGrant> {

    static final Readers READERS = Readers.holding(PARTNERS_READ, PARTNER_GRANT);

    private static final String PREFIX = "pgr";

    PartnerGrantType() {
        super("PartnerGrant", PARTNER_GRANT);
        key(PARTNER_GRANT.REGION_ID, PARTNER_GRANT.ID);
        nodeId(PREFIX);
        region(PARTNER_GRANT.REGION_ID);
        visible((grant, viewer) -> READERS.condition(grant, grant.REGION_ID, viewer));

        computed("permission", VARCHAR.notNull(), PartnerGrantType::permission);
        field("startsOn", PARTNER_GRANT.STARTS_ON);
        field("endsOn", PARTNER_GRANT.ENDS_ON);
        field("revokedAt", PARTNER_GRANT.REVOKED_AT);
        computed("organisationName", VARCHAR.notNull(), PartnerGrantType::organisationName);
        flag("isInForce", PartnerGrantType::isInForce);
        flag(
                "viewerCanRevoke",
                (grant, scope) ->
                        scope.viewer().reaches(grant.REGION_ID, PARTNERS_MANAGE).and(isNotOver(grant)));
        one("region", REGION, (grant, region) -> region.ID.eq(grant.REGION_ID));
        one("client", PARTNER_CLIENT, (grant, client) -> client.CLIENT_ID.eq(grant.CLIENT_ID));
        ChangeType.newestFirst(connection(
                "changes",
                CHANGE,
                (grant, change) -> change.REGION_ID
                        .eq(grant.REGION_ID)
                        .and(change.SUBJECT.eq(concat(inline(PREFIX + "_"), grant.REGION_ID, inline("_"), grant.ID)))));
    }

    static <P extends Table<?>> ConnectionField<P, PartnerGrant> newestFirst(ConnectionField<P, PartnerGrant> grants) {
        return grants.order(grant -> List.of(grant.STARTS_ON.desc()));
    }

    /** As the authorization server sees it: the grant's days, and whether its client may come in. */
    static Condition isInForce(PartnerGrant grant, Scope scope) {
        var client = scope.alias(PARTNER_CLIENT);
        return grant.STARTS_ON
                .le(CurrentDay.date())
                .and(isNotOver(grant))
                .and(exists(selectOne()
                        .from(client)
                        .where(client.CLIENT_ID.eq(grant.CLIENT_ID), client.STATUS.eq("ACTIVE"))
                        .and(client.EXPIRES_ON.isNull().or(client.EXPIRES_ON.ge(CurrentDay.date())))));
    }

    private static Condition isNotOver(PartnerGrant grant) {
        return grant.REVOKED_AT.isNull().and(grant.ENDS_ON.isNull().or(grant.ENDS_ON.ge(CurrentDay.date())));
    }

    /** Kept as OAuth's scopes are written: {@code members.read}. */
    private static Field<String> permission(PartnerGrant grant) {
        return upper(translate(grant.PERMISSION, inline(".-"), inline("__")));
    }

    private static Field<String> organisationName(PartnerGrant grant, Scope scope) {
        var organisation = scope.alias(PARTNER_ORGANISATION);
        var client = scope.alias(PARTNER_CLIENT);
        return DSL.field(select(organisation.NAME)
                .from(organisation)
                .join(client)
                .on(client.ORGANISATION_ID.eq(organisation.ID))
                .where(client.CLIENT_ID.eq(grant.CLIENT_ID)));
    }
}
