package org.entregent.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entregent.Owner;

/** Objects of both regions that have something to hide, as the literals of documents. */
final class Landmarks {

    private static final String BUSY_MEMBERS = """
            select distinct on (card.region_id) 'mbr_' || card.region_id || '_' || card.id
            from member_card card
            join role_assignment office on office.member_id = card.id and office.ends_on is null
            where exists (select from closed_business where recorder_id = card.id)
              and exists (select from referral where giver_id = card.id and kind = 'OUTSIDE' and sent_at is not null)
              and exists (select from referral where receiver_id = card.id)
            order by card.region_id, card.id desc""";

    private static final String CHAPTERS =
            "select distinct on (region_id) 'cha_' || region_id || '_' || id from chapter order by region_id, id";

    private static final String WON_REFERRALS = """
            select distinct on (referral.region_id) 'ref_' || referral.region_id || '_' || referral.id
            from referral
            join referral_prospect prospect
              on prospect.region_id = referral.region_id and prospect.referral_id = referral.id
            where referral.status = 'WON' order by referral.region_id, leg desc, referral.created_at""";

    private static final String UNSENT_REFERRALS = """
            select distinct on (region_id) 'ref_' || region_id || '_' || id
            from referral where sent_at is null order by region_id, created_at""";

    private static final String RECORDS =
            "select distinct on (region_id) 'biz_' || region_id || '_' || id from closed_business order by region_id, closed_on";

    private static final String OWN = """
            select 'mbr_' || region_id || '_' || member.id from member
            join identity.account on account.id = member.account_id and account.email_folded = 'membre@calvados.example'
            union all
            select 'ref_' || referral.region_id || '_' || referral.id from referral
            join member on member.id = receiver_id
            join identity.account on account.id = member.account_id and account.email_folded = 'membre@calvados.example'
            where referral.status = 'WON' limit 2""";

    private static final String OWNED = """
            select %s from member
            join identity.account on account.id = member.account_id and account.email_folded = 'membre@calvados.example'""";

    private static final String REFERENCES = """
            select 'reg_' || id from region where code in ('FR-13', 'FR-14')
            union all values ('spe_plumber'), ('com_14118'), ('dep_14')""";

    private Landmarks() {}

    /** What to give to required arguments; {@code nodes} in portions that the public's limit of cost allows. */
    static Map<String, List<String>> values() {
        return Map.of(
                "first", List.of("2"),
                "code", List.of("\"FR-13\"", "\"FR-14\""),
                "from", List.of("\"2025-01-01\""),
                "to", List.of("\"2026-12-01\""),
                "chapter.id", quoted(CHAPTERS),
                "member.id", quoted(BUSY_MEMBERS),
                "referral.id", quoted(WON_REFERRALS),
                "node.id", ids(),
                "nodes.ids",
                        List.of(list(CHAPTERS, BUSY_MEMBERS, RECORDS), list(WON_REFERRALS, UNSENT_REFERRALS, OWN)));
    }

    private static String list(String... queries) {
        return Stream.of(queries)
                .flatMap(query -> quoted(query).stream())
                .distinct()
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static List<String> ids() {
        return Stream.of(CHAPTERS, BUSY_MEMBERS, WON_REFERRALS, UNSENT_REFERRALS, RECORDS, OWN, REFERENCES)
                .flatMap(query -> quoted(query).stream())
                .distinct()
                .toList();
    }

    /** An object of the test's member in Calvados that lists hang on. */
    static String ownOf(String type) {
        return quoted(OWNED.formatted(
                        switch (type) {
                            case "Member" -> "'mbr_' || member.region_id || '_' || member.id";
                            case "Chapter" -> "'cha_' || member.region_id || '_' || member.chapter_id";
                            case "Region" -> "'reg_' || member.region_id";
                            default -> throw new IllegalStateException("Name an object of the type " + type);
                        }))
                .getFirst();
    }

    private static List<String> quoted(String query) {
        return Owner.sql().fetch(query).getValues(0, String.class).stream()
                .map(id -> '"' + id + '"')
                .collect(Collectors.toList());
    }
}
