package org.entregent.outbox;

import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import org.entregent.FeaturePart;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What the outbox brings to the tests of all features. */
final class OutboxPart implements FeaturePart {

    @Override
    public List<Sights> sights() {
        return List.of(Sights.of(
                Topic.OTHER_SYSTEMS,
                "outbox",
                "Events on their way to other systems",
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING));
    }

    /** Something is on its way there. */
    @Override
    public String stage() {
        return """
                delete from outbox where subject_id not in (select id from referral);
                insert into outbox (region_id, topic, subject_id, payload)
                select region_id, 'referral', id, '{}' from referral where sent_at is not null limit 100""";
    }
}
