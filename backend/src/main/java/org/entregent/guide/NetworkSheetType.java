package org.entregent.guide;

import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.access.ViewerValues.isOwnNetwork;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.NETWORK;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_EVENT;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_OWNER;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_VERSION;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.access.Ownership;
import org.entregent.access.Readers;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Network;
import org.entregent.schema.jooq.public_.tables.NetworkVersion;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/** Sheets with all that lies behind what is published, for a guide's editors and for whoever keeps the sheet. */
@Component
final class NetworkSheetType extends GraphType<Network> {

    static final Readers READERS = Readers.holding(GUIDE_EDIT, NETWORK).and(Ownership.NETWORK_OWNER, NETWORK.ID);

    private static final int MOST_OWNERS = 20;

    NetworkSheetType() {
        super("NetworkSheet", NETWORK);
        key(NETWORK.REGION_ID, NETWORK.ID);
        nodeId("sht");
        region(NETWORK.REGION_ID);
        visible((sheet, viewer) -> READERS.condition(sheet, sheet.REGION_ID, viewer));

        field("status", NETWORK.STATUS);
        field("statusChangedAt", NETWORK.STATUS_CHANGED_AT);
        field("verifiedOn", NETWORK.VERIFIED_ON);
        field("createdAt", NETWORK.CREATED_AT);
        field("version", NETWORK.VERSION);
        flag("viewerIsOwner", (sheet, scope) -> isOwnNetwork(sheet.ID, scope.viewer()));
        flag("viewerIsEditor", (sheet, scope) -> scope.viewer().reaches(sheet.REGION_ID, GUIDE_EDIT));
        computed(
                "viewerActions", VARCHAR.array().notNull(), (sheet, scope) -> SheetActions.open(sheet, scope.viewer()));
        one("region", REGION, (sheet, region) -> region.ID.eq(sheet.REGION_ID));
        one(
                "chapter",
                CHAPTER,
                (sheet, chapter) -> chapter.REGION_ID.eq(sheet.REGION_ID).and(chapter.ID.eq(sheet.CHAPTER_ID)));
        one(
                "network",
                NETWORK_CARD,
                (sheet, card) -> card.REGION_ID.eq(sheet.REGION_ID).and(card.ID.eq(sheet.ID)));
        one(
                "mergedInto",
                NETWORK,
                (sheet, other) -> other.REGION_ID.eq(sheet.REGION_ID).and(other.ID.eq(sheet.MERGED_INTO_ID)));
        one(
                "latest",
                NETWORK_VERSION,
                (sheet, version) -> isOf(sheet, version).and(version.NUMBER.eq(sheet.LATEST_NUMBER)));
        one(
                "published",
                NETWORK_VERSION,
                (sheet, version) -> isOf(sheet, version).and(version.NUMBER.eq(sheet.PUBLISHED_NUMBER)));
        connection("versions", NETWORK_VERSION, NetworkSheetType::isOf)
                .order(version -> List.of(version.NUMBER.desc()));
        connection(
                        "events",
                        NETWORK_EVENT,
                        (sheet, event) -> event.REGION_ID.eq(sheet.REGION_ID).and(event.NETWORK_ID.eq(sheet.ID)))
                .order(event -> List.of(event.OCCURRED_AT.desc()));
        list(
                        "owners",
                        NETWORK_OWNER,
                        (sheet, owner) -> owner.REGION_ID.eq(sheet.REGION_ID).and(owner.NETWORK_ID.eq(sheet.ID)))
                .order(owner -> List.of(owner.STARTS_ON.asc()))
                .atMost(MOST_OWNERS);

        rows("duplicates", (sheet, scope) -> NetworkDuplicateType.of(sheet)).atMost(DuplicateRows.MOST);

        rootById("networkSheet");
    }

    private static Condition isOf(Network sheet, NetworkVersion version) {
        return version.REGION_ID.eq(sheet.REGION_ID).and(version.NETWORK_ID.eq(sheet.ID));
    }
}
