package org.entregent.access;

import static org.entregent.schema.jooq.identity.Tables.ACCOUNT;
import static org.entregent.schema.jooq.public_.Tables.MEMBER;
import static org.entregent.schema.jooq.public_.Tables.NETWORK_OWNER;
import static org.entregent.schema.jooq.public_.Tables.PARTNER_ORGANISATION;
import static org.entregent.schema.jooq.public_.Tables.ROLE_ASSIGNMENT;
import static org.entregent.statement.Statement.value;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entregent.statement.Database;
import org.entregent.statement.Exchange;
import org.entregent.statement.Row;
import org.entregent.statement.Statement;
import org.springframework.stereotype.Repository;

/** Reads accounts, memberships, offices, and what of a partner's token holds. */
@Repository
class ViewerRepository {

    private static final Statement SUBJECT = Statement.of(
            select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.EXTERNAL_SUBJECT.eq(value(ACCOUNT.EXTERNAL_SUBJECT))));

    private static final Statement NAME = Statement.of(select(ACCOUNT.DISPLAY_NAME, ACCOUNT.SECOND_FACTOR_SPARED)
            .from(ACCOUNT)
            .where(ACCOUNT.ID.eq(value(ACCOUNT.ID)), ACCOUNT.DISABLED_AT.isNull()));

    /** Those whose membership sleeps or has ended may sign in, and see what the public sees, and what is theirs. */
    private static final Statement MEMBERSHIPS =
            Statement.of(select(MEMBER.REGION_ID, MEMBER.ID, MEMBER.CHAPTER_ID, MEMBER.STATUS)
                    .from(MEMBER)
                    .where(MEMBER.ACCOUNT_ID.eq(value(MEMBER.ACCOUNT_ID)))
                    .and(MEMBER.STATUS.ne(MembershipStatus.WITHDRAWN.name()))
                    .orderBy(MEMBER.REGION_ID, MEMBER.ID));

    private static final Statement OFFICES = Statement.of(select(
                    ROLE_ASSIGNMENT.ROLE,
                    ROLE_ASSIGNMENT.REGION_ID,
                    ROLE_ASSIGNMENT.CHAPTER_ID,
                    ROLE_ASSIGNMENT.MEMBER_ID)
            .from(ROLE_ASSIGNMENT)
            .where(ROLE_ASSIGNMENT.ACCOUNT_ID.eq(value(ROLE_ASSIGNMENT.ACCOUNT_ID)))
            .and(OwnRows.holdsToday(ROLE_ASSIGNMENT.STARTS_ON, ROLE_ASSIGNMENT.ENDS_ON))
            .orderBy(ROLE_ASSIGNMENT.REGION_ID, ROLE_ASSIGNMENT.STARTS_ON, ROLE_ASSIGNMENT.ID));

    private static final Statement NETWORKS = Statement.of(select(NETWORK_OWNER.REGION_ID, NETWORK_OWNER.NETWORK_ID)
            .from(NETWORK_OWNER)
            .where(NETWORK_OWNER.ACCOUNT_ID.eq(value(NETWORK_OWNER.ACCOUNT_ID)))
            .and(OwnRows.holdsToday(NETWORK_OWNER.STARTS_ON, NETWORK_OWNER.ENDS_ON))
            .orderBy(NETWORK_OWNER.REGION_ID, NETWORK_OWNER.NETWORK_ID));

    private final Database database;

    ViewerRepository(Database database) {
        this.database = database;
    }

    /** In one message, the epoch first: what changes after it makes the database refuse that epoch, and the viewer is read again. */
    Viewer get(Caller caller, LocalDate today) {
        return database.transaction(exchange -> {
            var installation = InstallationRepository.ask(exchange);
            var viewer = ask(exchange, caller, today);
            exchange.commit();
            return viewer.apply(installation.get());
        });
    }

    /** The account that an external issuer's subject signs in to. */
    Optional<UUID> findAccount(String subject) {
        return database.ask(SUBJECT.with(ACCOUNT.EXTERNAL_SUBJECT, subject).find(row -> row.get(ACCOUNT.ID)));
    }

    private static Function<Installation, Viewer> ask(Exchange exchange, Caller caller, LocalDate today) {
        return switch (caller) {
            case Caller.Person person -> person(exchange, person, today);
            case Caller.Client client -> client(exchange, client, today);
            case Caller.Anybody anybody -> ViewerRepository::anybody;
        };
    }

    private static Viewer anybody(Installation installation) {
        return new Viewer(
                new Caller.Anybody(), null, Holdings.NONE, Rights.ofPublic(installation.regionTree()), installation);
    }

    private static Function<Installation, Viewer> person(Exchange exchange, Caller.Person person, LocalDate today) {
        var accountId = person.accountId();
        var open = exchange.ask(NAME.with(ACCOUNT.ID, accountId).find(ViewerRepository::account));
        exchange.tell(OwnRows.of("app.account_ids", "{" + accountId + "}"));
        var held = exchange.ask(MEMBERSHIPS.with(MEMBER.ACCOUNT_ID, accountId).list(ViewerRepository::membership));
        var assigned = exchange.ask(OFFICES.with(ROLE_ASSIGNMENT.ACCOUNT_ID, accountId)
                .with(OwnRows.TODAY, today)
                .list(ViewerRepository::office));
        var kept = exchange.ask(NETWORKS.with(NETWORK_OWNER.ACCOUNT_ID, accountId)
                .with(OwnRows.TODAY, today)
                .list(ViewerRepository::network));
        return installation -> {
            if (open.get().isEmpty()) {
                return anybody(installation);
            }
            var account = open.get().get();
            var memberships = memberships(held.get(), true);
            var offices = awake(assigned.get(), memberships);
            if (account.wantsSecondFactor(person, offices)) {
                return Viewer.wantingSecondFactor(person, account.name(), installation);
            }
            var holdings = new Holdings(memberships, memberships(held.get(), false), offices, kept.get());
            var grants = holdings.grants(installation.regionTree());
            return new Viewer(person, account.name(), holdings, grants, installation);
        };
    }

    private record Account(String name, boolean isSpared) {

        boolean wantsSecondFactor(Caller.Person person, List<Office> offices) {
            return !person.isDoublyProven()
                    && !isSpared
                    && offices.stream().map(Office::role).anyMatch(Role::demandsSecondFactor);
        }
    }

    private static Account account(Row row) {
        return new Account(row.get(ACCOUNT.DISPLAY_NAME), row.get(ACCOUNT.SECOND_FACTOR_SPARED));
    }

    private record Held(Membership membership, MembershipStatus status) {}

    private static Held membership(Row row) {
        return new Held(
                new Membership(row.get(MEMBER.REGION_ID), row.get(MEMBER.ID), row.get(MEMBER.CHAPTER_ID)),
                MembershipStatus.valueOf(row.get(MEMBER.STATUS)));
    }

    private static List<Membership> memberships(List<Held> held, boolean inForce) {
        return held.stream()
                .filter(each -> each.status().takesPart() == inForce)
                .map(Held::membership)
                .toList();
    }

    private static OwnedNetwork network(Row row) {
        return new OwnedNetwork(row.get(NETWORK_OWNER.REGION_ID), row.get(NETWORK_OWNER.NETWORK_ID));
    }

    private static Office office(Row row) {
        return new Office(
                Role.valueOf(row.get(ROLE_ASSIGNMENT.ROLE)),
                row.get(ROLE_ASSIGNMENT.REGION_ID),
                row.getOrNull(ROLE_ASSIGNMENT.CHAPTER_ID),
                row.getOrNull(ROLE_ASSIGNMENT.MEMBER_ID));
    }

    /** An officer's office rests on the membership that it is held with, and sleeps when that lapses. */
    private static List<Office> awake(List<Office> offices, List<Membership> memberships) {
        var members = memberships.stream().map(Membership::memberId).collect(Collectors.toSet());
        return offices.stream()
                .filter(office -> office.memberId() == null || members.contains(office.memberId()))
                .toList();
    }

    /** What the token carries and the registry holds today: both, exactly. */
    private static Function<Installation, Viewer> client(Exchange exchange, Caller.Client client, LocalDate today) {
        var organisation = exchange.ask(
                PartnerRepository.client(client.clientId(), today, row -> row.get(PARTNER_ORGANISATION.NAME)));
        var registered = PartnerRepository.scopes(exchange, client.clientId(), today);
        return installation -> {
            var known = organisation.get();
            var scopes = known.isEmpty() ? Set.<GrantedScope>of() : registered.get();
            var grants = grants(client, scopes, installation.regionTree());
            return new Viewer(client, known.orElse(null), Holdings.NONE, grants, installation);
        };
    }

    private static List<Grant> grants(Caller.Client client, Set<GrantedScope> registered, RegionTree regions) {
        if (GrantedScope.areTooMany(client.scopes())) {
            return List.of();
        }
        return client.scopes().stream()
                .sorted()
                .flatMap(text -> GrantedScope.find(text).stream())
                .filter(registered::contains)
                .map(scope -> Grant.whole(
                        scope.permission(), regions.findId(scope.regionCode()).orElseThrow(), null))
                .toList();
    }
}
