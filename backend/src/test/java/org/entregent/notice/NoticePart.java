package org.entregent.notice;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import java.util.Map;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.Owner;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What mail and notices bring to the tests of all features. */
final class NoticePart implements FeaturePart {

    private static final String MAIL =
            "{ id status template address name postedAt attempts attemptedAt settledAt failure viewerCanResend }";

    private static final Sight OWN = Sight.of("what they were told", "recipient_id = any (:member)");

    @Override
    public List<Sights> sights() {
        return List.of(
                Sights.of(
                        Topic.OTHER_SYSTEMS,
                        "mail",
                        "Mail: whom it goes to, what became of it; never what it says",
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        EVERYTHING,
                        NOTHING),
                Sights.of(
                                Topic.PEOPLE,
                                "notice",
                                "Notices: that somebody was told something; what it is about stands where it always stands",
                                NOTHING,
                                OWN,
                                OWN,
                                NOTHING,
                                NOTHING,
                                NOTHING,
                                NOTHING)
                        .former(OWN));
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(Landmark.of("select 'mai_' || id from notice.mail order by id limit 1"), Landmark.of("""
                        select distinct on (notice.region_id) 'ntc_' || notice.region_id || '_' || notice.id from notice
                        join member on member.region_id = notice.region_id and member.id = recipient_id
                        join identity.account on account.id = member.account_id
                          and account.email_folded in ('membre@calvados.example', 'membre@bouches-du-rhone.example')
                        order by notice.region_id, told_at desc"""));
    }

    /** Everybody reads their own choice. */
    @Override
    public List<String> references() {
        return List.of("select 'nop_' || id from notice.notice_kind where kind = 'MEETING_REMINDER'");
    }

    /** Those of the witnesses, and some of each kind. */
    @Override
    public String stage() {
        return """
                delete from notice where recipient_id not in (select id from witness) and id not in (
                  select id from (
                    select id, row_number() over (partition by region_id, kind order by told_at desc, id) as place from notice
                  ) as placed where place <= 3)""";
    }

    /** One verb answers with a number, of which there is nothing to select. */
    @Override
    public Map<String, String> selections() {
        return Map.of(
                "Mail",
                MAIL,
                "NoticePreference",
                "{ id kind listed mailed weekday isListable mailIsOptional }",
                "Int",
                "");
    }

    /** Three: the mail's status, all that is written with the commit, the answer. What is read is no row of the answer. */
    @Override
    public void sayVerbs(VerbCost cost) {
        var dead = Owner.ask("""
                insert into notice.mail
                  (id, template, language, address, name, solicited, contents, status, posted_at, settled_at)
                values (uuidv7(), 'notice/probe', 'FR', 'anne@entregent.example', '', true, '{}', 'DEAD', now(), now())
                returning 'mai_' || id""");
        cost.first(3).again(3).of(Cast.ADMIN, "resendMail", Map.of("mailId", dead));
        cost.first(2).of(Cast.GIVER, "markNoticesRead", Map.of("noticeIds", List.of()));
        cost.first(2)
                .of(Cast.GIVER, "chooseNotices", Map.of("kind", "THANKS_RECEIVED", "listed", true, "mailed", true));
    }
}
