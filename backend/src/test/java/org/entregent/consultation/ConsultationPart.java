package org.entregent.consultation;

import static org.entregent.access.Sight.EVERYTHING;
import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import java.util.Set;
import org.entregent.FeaturePart;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What consultations bring to the tests of all features. */
final class ConsultationPart implements FeaturePart {

    @Override
    public List<Sights> sights() {
        var region = Sight.of("of their region", "region_id = any (:region)");
        return List.of(
                Sights.of(
                        Topic.GUIDE,
                        "consultation_guide_day",
                        "How often the sheets of a guide are read, all together",
                        EVERYTHING,
                        EVERYTHING,
                        EVERYTHING,
                        EVERYTHING,
                        EVERYTHING,
                        EVERYTHING,
                        Sight.of("of the regions of `guide.read`", "region_id = any (:guide_read)")),
                Sights.of(
                        Topic.GUIDE,
                        "consultation_day",
                        "How often a sheet is read",
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        region,
                        EVERYTHING,
                        NOTHING,
                        region,
                        Sight.of("of their own networks", "network_id = any (:network)")),
                ofNobody("consultation_salt", "What a day's digests are made with"),
                ofNobody("consultation_visitor", "Digests of who read a sheet today"));
    }

    private static Sights ofNobody(String table, String words) {
        return Sights.of(Topic.GUIDE, table, words, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
    }

    /** The days of a guide are sums, which everybody may ask for day by day; those of a sheet are reached through the sheet alone. */
    @Override
    public Set<String> behindAnother() {
        return Set.of("Consultations.days");
    }

    /** Of sheets that stay, and of a few days; and what is known of people until today ends. */
    @Override
    public String stage() {
        return """
                delete from consultation_day where network_id not in (select network_id from network_owner)
                  or extract(day from read_on) > 3;
                delete from consultation_guide_day where extract(day from read_on) > 3;
                insert into consultation_salt (region_id, read_on, salt)
                select id, current_date, decode(repeat('ab', 32), 'hex') from region where code in ('FR-13', 'FR-14');
                insert into consultation_visitor (region_id, read_on, token)
                select id, current_date, gen_random_uuid() from region where code in ('FR-13', 'FR-14')""";
    }
}
