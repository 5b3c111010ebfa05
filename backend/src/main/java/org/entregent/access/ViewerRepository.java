package org.entregent.access;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.ACCESS_EPOCH;
import static org.entregent.schema.jooq.public_.Tables.ACCESS_SECRET;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_CLIENT;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_GRANT;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;
import static org.jooq.Records.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads accounts, memberships, offices and the partners' registry. */
@Repository
class ViewerRepository {

    /** The others may sign in, and see what the public sees. */
    private static final List<String> TAKING_PART =
            MembershipStatus.TAKING_PART.stream().map(Enum::name).toList();

    private final DSLContext database;

    ViewerRepository(DSLContext database) {
        this.database = database;
    }

    Viewer get(Caller caller, LocalDate today) {
        return database.transactionResult(transaction -> {
            var sql = transaction.dsl();
            // First: what changes after it makes the database refuse this epoch, and the viewer is read again.
            var installation = installation(sql);
            return switch (caller) {
                case Caller.Person person -> person(sql, person, today, installation);
                case Caller.Client client -> client(sql, client, today, installation);
                case Caller.Anybody anybody -> anybody(installation);
            };
        });
    }

    /** The account that an external issuer's subject signs in to. */
    Optional<UUID> findAccount(String subject) {
        return database.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.EXTERNAL_SUBJECT.eq(subject))
                .fetchOptional(ACCOUNT.ID);
    }

    private static Viewer anybody(Installation installation) {
        return new Viewer(
                new Caller.Anybody(),
                null,
                List.of(),
                List.of(),
                Rights.ofPublic(installation.regionTree()),
                installation);
    }

    private static Viewer person(DSLContext sql, Caller.Person person, LocalDate today, Installation installation) {
        var accountId = person.accountId();
        var name = sql.select(ACCOUNT.DISPLAY_NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(accountId), ACCOUNT.DISABLED_AT.isNull())
                .fetchOne(ACCOUNT.DISPLAY_NAME);
        if (name == null) {
            return anybody(installation);
        }
        set(sql, "app.account_ids", "{" + accountId + "}");
        var memberships = memberships(sql, accountId);
        var offices = offices(sql, accountId, today, memberships);
        var grants = new ArrayList<Grant>();
        var regions = installation.regionTree();
        memberships.forEach(membership -> grants.addAll(Rights.of(membership, regions)));
        offices.forEach(office -> grants.addAll(Rights.of(office, regions)));
        if (grants.isEmpty()) {
            grants.addAll(Rights.ofPublic(regions));
        }
        return new Viewer(person, name, memberships, offices, grants, installation);
    }

    private static Viewer client(DSLContext sql, Caller.Client client, LocalDate today, Installation installation) {
        var organisation = sql.select(PARTNER_CLIENT.ORGANISATION)
                .from(PARTNER_CLIENT)
                .where(PARTNER_CLIENT.CLIENT_ID.eq(client.clientId()), inForce(today))
                .fetchOne(PARTNER_CLIENT.ORGANISATION);
        var grants = organisation == null ? List.<Grant>of() : grants(sql, client, today, installation.regionTree());
        return new Viewer(client, organisation, List.of(), List.of(), grants, installation);
    }

    /** What the token carries and the registry holds today: both, exactly. */
    private static List<Grant> grants(DSLContext sql, Caller.Client client, LocalDate today, RegionTree regions) {
        if (GrantedScope.areTooMany(client.scopes())) {
            return List.of();
        }
        var registered = registeredScopes(sql, client.clientId(), today);
        return client.scopes().stream()
                .sorted()
                .flatMap(text -> GrantedScope.find(text).stream())
                .filter(registered::contains)
                .map(scope -> Grant.whole(
                        scope.permission(), regions.findId(scope.regionCode()).orElseThrow(), null))
                .toList();
    }

    /** The scopes that a partner's client may be given today. */
    static Set<GrantedScope> registeredScopes(DSLContext transaction, String clientId, LocalDate today) {
        set(transaction, "app.client", clientId);
        return transaction
                .select(PARTNER_GRANT.PERMISSION, REGION.CODE)
                .from(PARTNER_GRANT)
                .join(REGION)
                .on(REGION.ID.eq(PARTNER_GRANT.REGION_ID))
                .where(PARTNER_GRANT.CLIENT_ID.eq(clientId))
                .and(holdsOn(PARTNER_GRANT.STARTS_ON, PARTNER_GRANT.ENDS_ON, today))
                .fetchStream()
                .flatMap(grant -> GrantedScope.of(grant.value1(), grant.value2()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a client may come in at all. */
    static Condition inForce(LocalDate today) {
        return PARTNER_CLIENT
                .STATUS
                .eq("ACTIVE")
                .and(PARTNER_CLIENT.EXPIRES_ON.isNull().or(PARTNER_CLIENT.EXPIRES_ON.ge(today)));
    }

    private static List<Membership> memberships(DSLContext sql, UUID accountId) {
        return sql.select(MEMBER.REGION_ID, MEMBER.ID, MEMBER.CHAPTER_ID)
                .from(MEMBER)
                .where(MEMBER.ACCOUNT_ID.eq(accountId), MEMBER.STATUS.in(TAKING_PART))
                .orderBy(MEMBER.REGION_ID, MEMBER.ID)
                .fetch(mapping(Membership::new));
    }

    /** An officer's office rests on the membership that it is held with, and sleeps when that lapses. */
    private static List<Office> offices(DSLContext sql, UUID accountId, LocalDate today, List<Membership> memberships) {
        var members = memberships.stream().map(Membership::memberId).collect(Collectors.toSet());
        var office = ROLE_ASSIGNMENT;
        return sql
                .select(office.ROLE.convertFrom(Role::valueOf), office.REGION_ID, office.CHAPTER_ID, office.MEMBER_ID)
                .from(office)
                .where(office.ACCOUNT_ID.eq(accountId), holdsOn(office.STARTS_ON, office.ENDS_ON, today))
                .orderBy(office.REGION_ID, office.STARTS_ON, office.ID)
                .fetch(mapping(Office::new))
                .stream()
                .filter(held -> held.memberId() == null || members.contains(held.memberId()))
                .toList();
    }

    private static Installation installation(DSLContext sql) {
        var epoch = sql.select(ACCESS_EPOCH.EPOCH).from(ACCESS_EPOCH).fetchSingle(ACCESS_EPOCH.EPOCH);
        var secret =
                sql.select(ACCESS_SECRET.PSEUDONYM_KEY).from(ACCESS_SECRET).fetchSingle(ACCESS_SECRET.PSEUDONYM_KEY);
        return new Installation(Objects.requireNonNull(epoch), regions(sql), Objects.requireNonNull(secret));
    }

    private static RegionTree regions(DSLContext sql) {
        return new RegionTree(sql.select(REGION.ID, REGION.CODE, REGION.PARENT_ID)
                .from(REGION)
                .orderBy(REGION.ID)
                .fetch(mapping(RegionTree.Node::new)));
    }

    private static Condition holdsOn(Field<LocalDate> startsOn, Field<LocalDate> endsOn, LocalDate day) {
        return startsOn.le(day).and(endsOn.isNull().or(endsOn.ge(day)));
    }

    private static void set(DSLContext transaction, String setting, String value) {
        transaction.execute("select set_config(?, ?, true)", setting, value);
    }
}
