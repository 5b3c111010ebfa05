package org.entregent.guide;

import static org.entregent.access.Permission.GUIDE_READ;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_ADDRESS;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.Scope;
import org.entregent.region.CurrentDay;
import org.entregent.region.ReferenceCodes;
import org.entregent.schema.jooq.public_.tables.NetworkCard;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * The guide. It rests on {@code network_card}, which has no row policy: there is nothing in it that isn't public, or of no use to
 * partner organisations that weren't granted the region.
 */
@Component
final class NetworkType extends ContentType<NetworkCard> {

    NetworkType(ReferenceCodes codes) {
        super("Network", NETWORK_CARD);
        key(NETWORK_CARD.REGION_ID, NETWORK_CARD.ID);
        nodeId("net");
        region(NETWORK_CARD.REGION_ID);
        visible((network, viewer) -> viewer.reaches(network.REGION_ID, GUIDE_READ));

        field("slug", NETWORK_CARD.SLUG);
        field("status", NETWORK_CARD.STATUS);
        field("publishedAt", NETWORK_CARD.PUBLISHED_AT);
        field("changedAt", NETWORK_CARD.CHANGED_AT);
        field("verifiedOn", NETWORK_CARD.VERIFIED_ON);
        one("region", REGION, (network, region) -> region.ID.eq(network.REGION_ID));
        one(
                "chapter",
                CHAPTER,
                (network, chapter) -> chapter.REGION_ID.eq(network.REGION_ID).and(chapter.ID.eq(network.CHAPTER_ID)));
        one(
                "sheet",
                NETWORK,
                (network, sheet) -> sheet.REGION_ID.eq(network.REGION_ID).and(sheet.ID.eq(network.ID)));

        computed("memberCount", INTEGER, NetworkType::memberCount);

        rootById("network");
        rootOne("networkAt", NetworkType::isAt);
        NetworkSearch.searched(NetworkList.choices(rootConnection("networks"), codes))
                .order("NAME", network -> List.of(network.SORT_NAME.asc()))
                .order("COMPLETENESS", network -> List.of(network.COMPLETENESS.desc(), network.SORT_NAME.asc()))
                .order("CHANGED_AT_DESC", network -> List.of(network.CHANGED_AT.desc()));
    }

    /** Of a chapter those who are its members today. */
    private static Field<Integer> memberCount(NetworkCard network, Scope scope) {
        var member = scope.alias(MEMBER_CARD);
        return when(
                        network.CHAPTER_ID.isNotNull(),
                        DSL.field(select(count().cast(INTEGER))
                                .from(member)
                                .where(member.REGION_ID.eq(network.REGION_ID))
                                .and(member.CHAPTER_ID.eq(network.CHAPTER_ID))
                                .and(CurrentDay.isBefore(member.LEFT_ON))))
                .otherwise(network.MEMBER_COUNT);
    }

    /** One of the addresses that the network has or had. */
    private static Condition isAt(NetworkCard network, Scope scope) {
        var address = scope.alias(NETWORK_ADDRESS);
        return exists(selectOne()
                .from(address)
                .where(address.SLUG.eq(scope.argument("slug", VARCHAR)))
                .and(address.REGION_ID.eq(network.REGION_ID))
                .and(address.NETWORK_ID.eq(network.ID)));
    }
}
