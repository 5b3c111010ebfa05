package org.entregent.command;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import org.entregent.FeaturePart;
import org.entregent.access.Landmark;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What the history of changes brings to the tests of all features. */
final class CommandPart implements FeaturePart {

    @Override
    public List<Sights> sights() {
        return List.of(Sights.of(
                Topic.NETWORK,
                "change",
                "What administrators changed: who, when, what it was and what it is",
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                Sight.of("of their region", "region_id = any (:region)"),
                EVERYTHING,
                NOTHING));
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(Landmark.of("""
                select distinct on (region_id) 'chg_' || region_id || '_' || id from change order by region_id, id"""));
    }

    @Override
    public String stage() {
        return """
                insert into change (region_id, command_id, account_id, changed_at, action, subject, fields, former, current)
                select region_id, uuidv7(), (select id from identity.account order by id limit 1), now(), 'MOVE_CHAPTER',
                  'cha_' || region_id || '_' || id, '{name,meetingPlace}', '{Before,""}', '{After,There}'
                from chapter""";
    }
}
