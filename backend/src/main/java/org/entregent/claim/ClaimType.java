package org.entregent.claim;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.CLAIM;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.Arrays;
import java.util.List;
import org.entregent.access.Readers;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.GraphType;
import org.entregent.graph.Scope;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Claims, for the editors of the guide alone. */
@Component
final class ClaimType extends GraphType<org.entregent.schema.jooq.public_.tables.Claim> {

    static final Readers READERS = Readers.holding(GUIDE_EDIT, CLAIM);

    ClaimType() {
        super("Claim", CLAIM);
        key(CLAIM.REGION_ID, CLAIM.ID);
        nodeId("clm");
        region(CLAIM.REGION_ID);
        visible((claim, viewer) -> READERS.condition(claim, claim.REGION_ID, viewer));

        field("status", CLAIM.STATUS);
        field("createdAt", CLAIM.CREATED_AT);
        field("statusChangedAt", CLAIM.STATUS_CHANGED_AT);
        field("name", CLAIM.NAME);
        field("email", CLAIM.EMAIL_FOLDED);
        field("function", CLAIM.FUNCTION);
        field("words", CLAIM.WORDS);
        field("isOwnDomain", CLAIM.IS_OWN_DOMAIN);
        field("isAddressProven", CLAIM.IS_ADDRESS_PROVEN);
        field("note", CLAIM.NOTE);
        computed("decidedBy", VARCHAR, ClaimType::editor);
        flag(
                "viewerCanDecide",
                (claim, scope) ->
                        scope.viewer().reaches(claim.REGION_ID, GUIDE_EDIT).and(isOpen(claim)));
        one(
                "sheet",
                NETWORK,
                (claim, sheet) -> sheet.REGION_ID.eq(claim.REGION_ID).and(sheet.ID.eq(claim.NETWORK_ID)));
    }

    static <P extends Table<?>> ConnectionField<P, org.entregent.schema.jooq.public_.tables.Claim> newestFirst(
            ConnectionField<P, org.entregent.schema.jooq.public_.tables.Claim> claims) {
        return claims.order(claim -> List.of(claim.CREATED_AT.desc()));
    }

    private static Condition isOpen(org.entregent.schema.jooq.public_.tables.Claim claim) {
        return claim.STATUS.in(Arrays.stream(ClaimStatus.values())
                .filter(ClaimStatus::isOpen)
                .map(status -> inline(status.name()))
                .toList());
    }

    private static Field<String> editor(org.entregent.schema.jooq.public_.tables.Claim claim, Scope scope) {
        var account = scope.alias(ACCOUNT);
        return DSL.field(select(account.DISPLAY_NAME).from(account).where(account.ID.eq(claim.DECIDED_BY_ID)));
    }
}
