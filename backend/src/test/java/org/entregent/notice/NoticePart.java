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
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What mail brings to the tests of all features. */
final class NoticePart implements FeaturePart {

    private static final String MAIL =
            "{ id status template address name postedAt attempts attemptedAt settledAt failure viewerCanResend }";

    @Override
    public List<Sights> sights() {
        return List.of(Sights.of(
                Topic.OTHER_SYSTEMS,
                "mail",
                "Mail: whom it goes to, what became of it; never what it says",
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                EVERYTHING,
                NOTHING));
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(Landmark.of("select 'mai_' || id from notice.mail order by id limit 1"));
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("Mail", MAIL);
    }

    /** Three: the mail's status, all that is written with the commit, the answer. */
    @Override
    public void sayVerbs(VerbCost cost) {
        var dead = Owner.ask("""
                insert into notice.mail
                  (id, template, language, address, name, solicited, contents, status, posted_at, settled_at)
                values (uuidv7(), 'notice/probe', 'FR', 'anne@entregent.example', '', true, '{}', 'DEAD', now(), now())
                returning 'mai_' || id""");
        cost.first(3).again(3).of(Cast.ADMIN, "resendMail", Map.of("mailId", dead));
    }
}
