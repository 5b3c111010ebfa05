package org.entregent.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.entregent.GraphQlClient;
import org.entregent.Owner;

/** Somebody who looks, of whom it is known from elsewhere than their grants what they are and where. */
enum Onlooker {
    PUBLIC(Beholder.PUBLIC),
    MEMBER_OF_CALVADOS(Beholder.MEMBER, "membre@calvados.example", "FR-14"),
    MEMBER_OF_PROVENCE(Beholder.MEMBER, "membre@bouches-du-rhone.example", "FR-13"),
    PRESIDENT_OF_CALVADOS(Beholder.OFFICER, "presidente@calvados.example", "FR-14"),
    CONSULTANT_OF_CALVADOS(Beholder.DIRECTOR_CONSULTANT, "consultante@calvados.example", "FR-14"),
    DIRECTOR_OF_CALVADOS(Beholder.REGIONAL_DIRECTOR, "directrice@calvados.example", "FR-14"),
    DIRECTOR_OF_PROVENCE(Beholder.REGIONAL_DIRECTOR, "directeur@bouches-du-rhone.example", "FR-13"),
    ADMIN(Beholder.NATIONAL_ADMIN, "admin@reseau.example", "FR", "FR-13", "FR-14"),
    /** An account without a membership or an office. */
    STRANGER(Beholder.PUBLIC, "inconnue@example.org"),
    DIRECTOR_WHOSE_OFFICE_ENDED(Beholder.PUBLIC, "ancien-directeur@example.org"),
    DIRECTOR_WHOSE_OFFICE_BEGINS_LATER(Beholder.PUBLIC, "futur-directeur@example.org"),
    MEMBER_WHO_LEFT(Beholder.FORMER_MEMBER, "ancien-membre@example.org"),
    EDITOR_OF_PROVENCE(Beholder.GUIDE_EDITOR, "editrice@bouches-du-rhone.example", "FR-13"),
    OWNER_IN_PROVENCE(Beholder.NETWORK_OWNER, "reseau@bouches-du-rhone.example"),
    PARTNER_OF_CALVADOS("partenaire-calvados", Scopes.ALL_OF_14, Scopes.ALL_OF_14),
    PARTNER_OF_PROVENCE("partenaire-provence", Scopes.ALL_OF_13, Scopes.ALL_OF_13),
    /** Each permission in one of two regions. */
    PARTNER_ACROSS("partenaire-croise", Scopes.CROSSED, Scopes.CROSSED),
    PARTNER_ACROSS_THE_OTHER_WAY("partenaire-croise", Scopes.CROSSED_OTHERWISE, Scopes.CROSSED_OTHERWISE),
    PARTNER_OF_CHAPTERS_ALONE("partenaire-calvados", "chapters.read:fr-14", "chapters.read:fr-14"),
    PARTNER_WITHOUT_REGION("partenaire-calvados", "chapters.read members.read referrals.read", ""),
    PARTNER_BEYOND_THE_REGISTRY("partenaire-calvados", Scopes.ALL_OF_13, ""),
    PARTNER_WHOSE_GRANTS_ENDED("partenaire-echu", Scopes.ALL_OF_14, ""),
    PARTNER_WHOSE_GRANTS_BEGIN_LATER("partenaire-futur", Scopes.ALL_OF_14, ""),
    PARTNER_SUSPENDED("partenaire-suspendu", Scopes.ALL_OF_14, ""),
    PARTNER_WHO_EXPIRED("partenaire-expire", Scopes.ALL_OF_14, "");

    private final Beholder beholder;
    private final String name;
    private final List<String> where;
    private final String effective;

    /** @param regions of which the person is a member or which they steer */
    Onlooker(Beholder beholder, String email, String... regions) {
        this.beholder = beholder;
        this.name = email;
        this.where = List.of(regions);
        this.effective = "";
    }

    Onlooker(Beholder beholder) {
        this(beholder, "");
    }

    /**
     * @param scopes of the token
     * @param effective those of them that grant something today
     */
    Onlooker(String clientId, String scopes, String effective) {
        this.beholder = Beholder.PARTNER;
        this.name = clientId;
        this.where = List.of(scopes.split(" "));
        this.effective = effective;
    }

    Beholder beholder() {
        return beholder;
    }

    /** Who sees the same, unless it is something of their own: whoever is nothing anywhere is like whoever never was. */
    Onlooker like() {
        if (beholder == Beholder.PUBLIC) {
            return PUBLIC;
        }
        return beholder == Beholder.PARTNER && effective.isEmpty() ? PARTNER_WITHOUT_REGION : this;
    }

    GraphQlClient using(GraphQlClient graphQl) {
        if (beholder == Beholder.PARTNER) {
            return graphQl.asClient(name, where.toArray(String[]::new));
        }
        return name.isEmpty() ? graphQl : graphQl.as(name);
    }

    Caller caller() {
        if (beholder == Beholder.PARTNER) {
            return new Caller.Client(name, Set.copyOf(where));
        }
        return name.isEmpty() ? new Caller.Anybody() : new Caller.Person(UUID.fromString(account()));
    }

    /** What they see, from what the database says of them now. */
    Look look() {
        return new Look(beholder, parameters());
    }

    /** Says of each table which rows somebody sees. */
    record Look(Beholder beholder, Map<String, String> parameters) {

        String sees(String table) {
            var condition = Sights.get(table).of(beholder).condition();
            for (var value : parameters.entrySet()) {
                condition = condition.replace(":" + value.getKey(), value.getValue());
            }
            return condition;
        }
    }

    /** Longer names first: some begin with another. */
    private Map<String, String> parameters() {
        var parameters = new TreeMap<String, String>(
                Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        var regions = beholder == Beholder.PARTNER ? "" : String.join(",", where);
        var known = Objects.requireNonNull(Owner.sql().fetchOne(KNOWN, name, regions, effective));
        for (var field : known.fields()) {
            var type = UUIDS.contains(field.getName()) ? "uuid" : "int";
            var values = Objects.requireNonNullElse(known.get(field), "").toString();
            parameters.put(field.getName(), "('{" + values + "}'::" + type + "[])");
        }
        parameters.put("client", "'" + name + "'");
        return parameters;
    }

    private String account() {
        return Owner.ask("select id from identity.account where email_folded = '" + name + "'");
    }

    private static final Set<String> UUIDS = Set.of("account", "member", "home", "office", "led", "network");

    private static final String KNOWN = """
            with asked (name, regions, scopes) as (select ?::text, string_to_array(?, ','), string_to_array(?, ' ')),
            person as (select id from identity.account where email_folded = (select name from asked)),
            own as (select id, chapter_id, status in ('ACTIVE', 'LATE', 'ON_LEAVE') as in_force from member
              where account_id in (select id from person) and status <> 'WITHDRAWN'),
            led as (select chapter_id from role_assignment
              where account_id in (select id from person) and chapter_id is not null and member_id is not null
                and starts_on <= current_date and (ends_on is null or ends_on >= current_date)),
            held as (select chapter_id from role_assignment
              where account_id in (select id from person) and chapter_id is not null
                and starts_on <= current_date and (ends_on is null or ends_on >= current_date)),
            kept as (select network_id from network_owner
              where account_id in (select id from person)
                and starts_on <= current_date and (ends_on is null or ends_on >= current_date)),
            granted as (select region.id, split_part(scope, ':', 1) as permission
              from region, asked, unnest(scopes) as scope where scope like '%:' || lower(code))
            select
              (select string_agg(id::text, ',') from person) as account,
              (select string_agg(id::text, ',') from own) as member,
              (select string_agg(chapter_id::text, ',') from own where in_force) as home,
              (select string_agg(chapter_id::text, ',') from held) as office,
              (select string_agg(chapter_id::text, ',') from led) as led,
              (select string_agg(network_id::text, ',') from kept) as network,
              (select string_agg(id::text, ',') from region where code = any (select unnest(regions) from asked)) as region,
              (select string_agg(id::text, ',') from granted) as any_permission,
              (select string_agg(id::text, ',') from granted where permission = 'chapters.read') as chapters_read,
              (select string_agg(id::text, ',') from granted where permission = 'members.read') as members_read,
              (select string_agg(id::text, ',') from granted where permission = 'referrals.read') as referrals_read,
              (select string_agg(id::text, ',') from granted where permission = 'statistics.read') as statistics_read,
              (select string_agg(id::text, ',') from granted where permission = 'guide.read') as guide_read,
              (select string_agg(id::text, ',') from granted where permission = 'meetings.read') as meetings_read""";

    private static final class Scopes {

        static final String ALL_OF_14 =
                "chapters.read:fr-14 members.read:fr-14 referrals.read:fr-14 statistics.read:fr-14 guide.read:fr-14 meetings.read:fr-14";
        static final String ALL_OF_13 =
                "chapters.read:fr-13 members.read:fr-13 referrals.read:fr-13 statistics.read:fr-13 guide.read:fr-13 meetings.read:fr-13";
        static final String CROSSED =
                "chapters.read:fr-13 members.read:fr-14 referrals.read:fr-13 statistics.read:fr-14 guide.read:fr-13 meetings.read:fr-14";
        static final String CROSSED_OTHERWISE =
                "chapters.read:fr-14 members.read:fr-13 referrals.read:fr-14 statistics.read:fr-13 guide.read:fr-14 meetings.read:fr-13";
    }
}
