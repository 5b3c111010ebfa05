package org.entregent.office;

import java.util.List;
import java.util.Map;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;

/** What offices bring to the tests of all features. */
final class OfficePart implements FeaturePart {

    @Override
    public List<Landmark> landmarks() {
        return List.of(new Landmark("office.id", """
                select distinct on (region_id) 'off_' || region_id || '_' || id
                from role_assignment where member_id is not null order by region_id, starts_on desc, id"""));
    }

    @Override
    public Map<String, String> owned() {
        return Map.of("Office", """
                (select 'off_' || office.region_id || '_' || office.id from role_assignment office
                where office.region_id = member.region_id order by office.id limit 1)""");
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("Office", """
                { id role region { code } chapter { id } member { id } holderName email startsOn endsOn version viewerCanEnd
                  changes(first: 10) { nodes { action changedBy fields { name former current } } } }
                """);
    }

    /** Whoever changes roles is read anew, like everybody else: that takes two more than elsewhere. */
    @Override
    public void sayVerbs(VerbCost cost) {
        var appointed = cost.first(6)
                .again(3)
                .of(
                        Cast.DIRECTOR,
                        "appoint",
                        OfficeSamples.appointing("TRAINING", "memberId", OfficeSamples.memberId(0)));
        cost.first(5)
                .again(3)
                .of(
                        Cast.DIRECTOR,
                        "endAppointment",
                        OfficeSamples.ending(appointed, OfficeSamples.today().plusDays(9)));
    }
}
