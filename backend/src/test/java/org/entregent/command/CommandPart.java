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

    /** One of each chapter, region, trade, member and office. */
    @Override
    public String stage() {
        return """
                insert into change (region_id, command_id, account_id, changed_at, action, subject, fields, former, current)
                select region_id, uuidv7(), (select id from identity.account order by id limit 1), now(), 'MOVE_CHAPTER',
                  subject, '{name,meetingPlace}', '{Before,""}', '{After,There}'
                from (
                  select region_id, 'cha_' || region_id || '_' || id from chapter
                  union all select id, 'reg_' || id from region
                  union all select (select min(id) from region), 'spe_' || code from specialty
                  union all select region_id, 'mbr_' || region_id || '_' || id from member_card
                  union all select region_id, 'off_' || region_id || '_' || id from role_assignment
                ) as changed (region_id, subject)""";
    }
}
