package org.entregent.referral;

import static org.entregent.access.Permission.MEMBERS_READ;
import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.access.ViewerValues.isPartner;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REFERRAL_PROSPECT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.UUID;
import org.entregent.graph.Scope;
import org.entregent.region.Search;
import org.entregent.schema.jooq.public_.tables.Referral;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Finds referrals by words. Only what the viewer may read is searched: whether a word is found must tell nobody a name that they
 * do not see.
 */
final class ReferralSearch {

    private ReferralSearch() {}

    static Condition matches(Referral referral, Scope scope) {
        var text = concat(
                Search.fold(referral.DESCRIPTION),
                member(referral.GIVER_REGION_ID, referral.GIVER_ID, scope),
                member(referral.RECEIVER_REGION_ID, referral.RECEIVER_ID, scope),
                prospect(referral, scope));
        return not(isPartner(scope.viewer())).and(Search.matches(text, scope.argument("filter.search", VARCHAR)));
    }

    private static Field<String> member(Field<Integer> region, Field<UUID> id, Scope scope) {
        var member = scope.alias(MEMBER_CARD);
        return spaced(field(select(member.SEARCH_TEXT)
                .from(member)
                .where(member.REGION_ID.eq(region))
                .and(member.ID.eq(id))
                .and(scope.viewer().reaches(member.REGION_ID, MEMBERS_READ))));
    }

    private static Field<String> prospect(Referral referral, Scope scope) {
        var prospect = scope.alias(REFERRAL_PROSPECT);
        return spaced(field(select(Search.fold(prospect.NAME.concat(spaced(prospect.FIRM_NAME))))
                .from(prospect)
                .where(prospect.REGION_ID.eq(referral.REGION_ID))
                .and(prospect.REFERRAL_ID.eq(referral.ID))
                .and(isOwnMember(prospect.GIVER_ID, scope.viewer())
                        .or(isOwnMember(prospect.RECEIVER_ID, scope.viewer())))));
    }

    private static Field<String> spaced(Field<String> text) {
        return inline(" ").concat(coalesce(text, inline("")));
    }
}
