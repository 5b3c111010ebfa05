package org.entregent.access;

import static org.entregent.access.Permission.APPLICATIONS_READ;
import static org.entregent.access.Permission.APPLICATIONS_RUN;
import static org.entregent.access.Permission.APPLICATIONS_WRITE;
import static org.entregent.access.Permission.CHANGES_READ;
import static org.entregent.access.Permission.CHAPTERS_MANAGE;
import static org.entregent.access.Permission.CHAPTERS_READ;
import static org.entregent.access.Permission.CLOSED_BUSINESS_WRITE;
import static org.entregent.access.Permission.DUES_READ;
import static org.entregent.access.Permission.DUES_RUN;
import static org.entregent.access.Permission.GUIDE_EDIT;
import static org.entregent.access.Permission.GUIDE_READ;
import static org.entregent.access.Permission.MAIL_MANAGE;
import static org.entregent.access.Permission.MEETINGS_READ;
import static org.entregent.access.Permission.MEETINGS_RUN;
import static org.entregent.access.Permission.MEETINGS_WRITE;
import static org.entregent.access.Permission.MEMBERS_MANAGE;
import static org.entregent.access.Permission.MEMBERS_READ;
import static org.entregent.access.Permission.MEMBER_CONTACTS_READ;
import static org.entregent.access.Permission.NETWORKS_WRITE;
import static org.entregent.access.Permission.OFFICES_MANAGE;
import static org.entregent.access.Permission.PARTNERS_MANAGE;
import static org.entregent.access.Permission.PARTNERS_READ;
import static org.entregent.access.Permission.POLICIES_WRITE;
import static org.entregent.access.Permission.PROFILE_WRITE;
import static org.entregent.access.Permission.REFERRALS_READ;
import static org.entregent.access.Permission.REFERRALS_SETTLE;
import static org.entregent.access.Permission.REFERRALS_WRITE;
import static org.entregent.access.Permission.REGIONS_MANAGE;
import static org.entregent.access.Permission.STATISTICS_READ;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each role gives, and where: the table of docs/permissions.md. */
final class Rights {

    private static final Set<Permission> PUBLIC = Set.of(CHAPTERS_READ, GUIDE_READ);
    /** In the whole network, since referrals go to any member. */
    private static final Set<Permission> NETWORK = Set.of(CHAPTERS_READ, GUIDE_READ, MEMBERS_READ);

    private static final Set<Permission> OWN = Set.of(
            REFERRALS_READ,
            REFERRALS_WRITE,
            CLOSED_BUSINESS_WRITE,
            PROFILE_WRITE,
            MEETINGS_WRITE,
            APPLICATIONS_READ,
            DUES_READ);
    /** What somebody did stays theirs to read, whatever became of their membership. */
    private static final Set<Permission> FORMER = Set.of(REFERRALS_READ, DUES_READ);

    private static final Set<Permission> CHAPTER = Set.of(
            REFERRALS_READ,
            REFERRALS_SETTLE,
            STATISTICS_READ,
            MEETINGS_READ,
            MEETINGS_RUN,
            APPLICATIONS_READ,
            APPLICATIONS_WRITE,
            APPLICATIONS_RUN,
            DUES_READ,
            DUES_RUN);
    /** Of the chapter that somebody is a member of. */
    private static final Set<Permission> HOME = Set.of(STATISTICS_READ, MEETINGS_READ, APPLICATIONS_WRITE);

    private static final Set<Permission> REGION = Set.of(
            MEMBER_CONTACTS_READ,
            REFERRALS_READ,
            REFERRALS_SETTLE,
            STATISTICS_READ,
            CHAPTERS_MANAGE,
            CHANGES_READ,
            OFFICES_MANAGE,
            MEMBERS_MANAGE,
            PARTNERS_READ,
            GUIDE_EDIT,
            NETWORKS_WRITE,
            MEETINGS_READ,
            MEETINGS_RUN,
            POLICIES_WRITE,
            APPLICATIONS_READ,
            APPLICATIONS_WRITE,
            APPLICATIONS_RUN,
            DUES_READ,
            DUES_RUN);

    private static final Set<Permission> GUIDE = Set.of(GUIDE_EDIT, NETWORKS_WRITE);
    private static final Set<Permission> NATION = Set.of(PARTNERS_MANAGE, MAIL_MANAGE, REGIONS_MANAGE);

    private Rights() {}

    static boolean isPublic(Permission permission) {
        return PUBLIC.contains(permission);
    }

    static List<Grant> ofPublic(RegionTree regions) {
        return everywhere(PUBLIC, regions, null);
    }

    static List<Grant> of(Membership membership, RegionTree regions) {
        var region = membership.regionId();
        var grants = new ArrayList<>(everywhere(NETWORK, regions, Role.MEMBER));
        grants.add(Grant.whole(MEMBER_CONTACTS_READ, region, Role.MEMBER));
        grants.addAll(each(HOME, region, new Reach.OneChapter(membership.chapterId()), Role.MEMBER));
        grants.addAll(each(OWN, region, new Reach.OwnRows(membership.memberId()), Role.MEMBER));
        return grants;
    }

    /** Of a membership that sleeps, or that has ended. */
    static List<Grant> ofFormer(Membership membership) {
        return each(FORMER, membership.regionId(), new Reach.OwnRows(membership.memberId()), Role.MEMBER);
    }

    static List<Grant> of(Office office, RegionTree regions) {
        var role = office.role();
        var grants = new ArrayList<>(everywhere(isOfTheNetwork(role) ? NETWORK : PUBLIC, regions, role));
        switch (role) {
            case PRESIDENT,
                    VICE_PRESIDENT,
                    SECRETARY_TREASURER,
                    MEMBERSHIP_COMMITTEE,
                    WELCOME_COMMITTEE,
                    TRAINING,
                    SPONSORSHIP,
                    DIRECTOR_CONSULTANT -> {
                var chapter = new Reach.OneChapter(Objects.requireNonNull(office.chapterId()));
                grants.addAll(each(CHAPTER, office.regionId(), chapter, role));
            }
            case REGIONAL_DIRECTOR -> grants.addAll(each(REGION, office.regionId(), new Reach.WholeRegion(), role));
            case NATIONAL_ADMIN -> {
                grants.addAll(each(REGION, office.regionId(), new Reach.WholeRegion(), role));
                grants.addAll(each(NATION, office.regionId(), new Reach.WholeRegion(), role));
            }
            case GUIDE_EDITOR -> grants.addAll(each(GUIDE, office.regionId(), new Reach.WholeRegion(), role));
            case MEMBER, NETWORK_OWNER -> throw new IllegalArgumentException(role + " is no office");
        }
        return grants;
    }

    static List<Grant> of(OwnedNetwork network, RegionTree regions) {
        var grants = new ArrayList<>(everywhere(PUBLIC, regions, Role.NETWORK_OWNER));
        grants.add(new Grant(
                NETWORKS_WRITE, network.regionId(), new Reach.OwnRows(network.networkId()), Role.NETWORK_OWNER));
        return grants;
    }

    /** Editors of the guide work for a chamber: what members know of each other is not for them. */
    private static boolean isOfTheNetwork(Role role) {
        return role != Role.GUIDE_EDITOR;
    }

    private static List<Grant> everywhere(Set<Permission> permissions, RegionTree regions, @Nullable Role role) {
        return regions.roots().stream()
                .flatMap(root -> each(permissions, root, new Reach.WholeRegion(), role).stream())
                .toList();
    }

    private static List<Grant> each(Set<Permission> permissions, int regionId, Reach reach, @Nullable Role role) {
        return permissions.stream()
                .sorted()
                .map(permission -> new Grant(permission, regionId, reach, role))
                .toList();
    }
}
