package org.entregent.member;

import static org.entregent.access.Permission.MEMBERS_MANAGE;
import static org.entregent.access.Permission.MEMBERS_READ;
import static org.entregent.access.ViewerValues.hasFormerMembers;
import static org.entregent.access.ViewerValues.isFormerMember;
import static org.entregent.access.ViewerValues.isOwnMember;
import static org.entregent.access.ViewerValues.isPartner;
import static org.entregent.schema.jooq.public_.Tables.CHANGE;
import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.SPECIALTY;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import java.util.function.Predicate;
import org.entregent.command.ChangeType;
import org.entregent.graph.AccessPath;
import org.entregent.graph.ConnectionField;
import org.entregent.graph.GraphType;
import org.entregent.graph.GraphViewer;
import org.entregent.graph.Scope;
import org.entregent.graph.ViewerScope;
import org.entregent.region.CodeKind;
import org.entregent.region.CurrentDay;
import org.entregent.region.ReferenceCodes;
import org.entregent.region.RegionType;
import org.entregent.region.Search;
import org.entregent.schema.jooq.public_.tables.MemberCard;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * The directory. It rests on {@code member_card}, which has no row policy: what is said here of its visibility is all that guards
 * it, hence there is nothing in it that members may not know of each other.
 */
@Component
final class MemberType extends GraphType<MemberCard> {

    private static final String PREFIX = "mbr";

    /** Members of a large chapter, and of a large region. */
    static final int OF_CHAPTER = 50;

    static final int OF_REGION = 1_000;

    MemberType(ReferenceCodes codes) {
        super("Member", MEMBER_CARD);
        key(MEMBER_CARD.REGION_ID, MEMBER_CARD.ID);
        nodeId(PREFIX);
        region(MEMBER_CARD.REGION_ID);
        visible(MemberType::isVisible);

        field("firstName", MEMBER_CARD.FIRST_NAME);
        field("lastName", MEMBER_CARD.LAST_NAME);
        computed(
                "displayName",
                VARCHAR.notNull(),
                member -> member.FIRST_NAME.concat(" ").concat(member.LAST_NAME));
        field("firmName", MEMBER_CARD.FIRM_NAME);
        field("joinedOn", MEMBER_CARD.JOINED_ON);
        field("leftOn", MEMBER_CARD.LEFT_ON);
        flag("viewerCanManage", (member, scope) -> scope.viewer().reaches(member.REGION_ID, MEMBERS_MANAGE));
        ChangeType.newestFirst(connection(
                "changes",
                CHANGE,
                (member, change) -> change.REGION_ID
                        .eq(member.REGION_ID)
                        .and(change.SUBJECT.eq(
                                concat(inline(PREFIX + "_"), member.REGION_ID, inline("_"), member.ID)))));
        flag("viewerIsMember", (member, scope) -> isOwnMember(member.ID, scope.viewer()));
        one("specialty", SPECIALTY, (member, specialty) -> specialty.CODE.eq(member.SPECIALTY_CODE));
        one("region", REGION, (member, region) -> region.ID.eq(member.REGION_ID));
        one("commune", COMMUNE, (member, commune) -> commune.CODE.eq(member.COMMUNE_CODE));
        one(
                "chapter",
                CHAPTER,
                (member, chapter) -> chapter.REGION_ID.eq(member.REGION_ID).and(chapter.ID.eq(member.CHAPTER_ID)));
        one(
                "contact",
                MEMBER,
                (member, contact) -> contact.REGION_ID.eq(member.REGION_ID).and(contact.ID.eq(member.ID)));
        one(
                "profile",
                MEMBER,
                (member, profile) -> profile.REGION_ID.eq(member.REGION_ID).and(profile.ID.eq(member.ID)));
        one("own", MEMBER, (member, own) -> own.REGION_ID.eq(member.REGION_ID).and(own.ID.eq(member.ID)));

        one("former", MEMBER_CARD, (member, former, scope) -> {
            var contact = scope.alias(MEMBER);
            return former.ID.eq(DSL.field(select(contact.FORMER_ID)
                    .from(contact)
                    .where(contact.REGION_ID.eq(member.REGION_ID), contact.ID.eq(member.ID))));
        });

        rootById("member");
        choices(rootConnection("members", (member, scope) -> CurrentDay.isBefore(member.LEFT_ON)), codes)
                .along((nothing, member, scope) -> paths(member, scope))
                .holds(MemberType::size)
                .filter("region", (member, scope) -> member.REGION_ID.eq(RegionType.idOf(scope, "region")))
                .check(codes.region("region"))
                .idFilter(
                        "chapter",
                        "Chapter",
                        (member, chapter) ->
                                member.REGION_ID.eq(chapter.region()).and(member.CHAPTER_ID.eq(chapter.uuid())));
    }

    /** Whoever is a member nowhere any more still sees themself. */
    private static Condition isVisible(MemberCard member, ViewerScope viewer) {
        var listed = viewer.reaches(member.REGION_ID, MEMBERS_READ)
                .and(not(isPartner(viewer)).or(member.PARTNER_LISTED));
        return hasFormerMembers(viewer) && !viewer.holds(MEMBERS_READ)
                ? listed.or(isFormerMember(member.ID, viewer))
                : listed;
    }

    /**
     * Of few regions each by itself. Words have an index of their own, a chapter's members lie together, and most members of all
     * regions are seen by whoever sees many.
     */
    private static List<AccessPath> paths(MemberCard member, Scope scope) {
        var viewer = scope.viewer();
        return scope.has("search") || scope.has("chapter") || scope.has("region") || !viewer.reachesFew(MEMBERS_READ)
                ? List.of()
                : List.of(AccessPath.each(member.REGION_ID, viewer.regions(MEMBERS_READ)));
    }

    private static long size(GraphViewer viewer, Predicate<String> given) {
        if (given.test("chapter")) {
            return OF_CHAPTER;
        }
        return OF_REGION * (given.test("region") ? 1L : viewer.regions(MEMBERS_READ.name()).length);
    }

    /** The filters and orders that every list of members offers. */
    static <P extends Table<?>> ConnectionField<P, MemberCard> choices(
            ConnectionField<P, MemberCard> members, ReferenceCodes codes) {
        return members.filter("search", VARCHAR, (member, words) -> Search.matches(member.SEARCH_TEXT, words))
                .check(Search::complaint)
                .lookingByTrigrams("search", 3)
                .filter(
                        "specialty",
                        VARCHAR,
                        (member, code) -> member.SPECIALTY_CODE.eq(ReferenceCodes.kept(CodeKind.SPECIALTY, code)))
                .check(codes.specialty("specialty"))
                .order("NAME", member -> List.of(member.SORT_NAME.asc()))
                .order("JOINED_ON_DESC", member -> List.of(member.JOINED_ON.desc()));
    }
}
