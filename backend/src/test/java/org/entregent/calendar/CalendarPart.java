package org.entregent.calendar;

import static org.entregent.access.Sight.NOTHING;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.Cast;
import org.entregent.FeaturePart;
import org.entregent.VerbCost;
import org.entregent.access.Landmark;
import org.entregent.access.Sight;
import org.entregent.access.Sights;
import org.entregent.access.Topic;

/** What calendars bring to the tests of all features. */
final class CalendarPart implements FeaturePart {

    private static final Sight OWN = Sight.of("their own", "false").andOwnAccount();

    @Override
    public List<Sights> sights() {
        return List.of(Sights.of(
                Topic.PEOPLE,
                "calendar_feed",
                "Addresses at which calendars fetch meetings: since when, last used; never the address",
                NOTHING.andOwnAccount(),
                OWN,
                OWN,
                OWN,
                OWN,
                OWN,
                NOTHING));
    }

    @Override
    public List<Landmark> landmarks() {
        return List.of(Landmark.of("select 'cal_' || id from calendar.calendar_feed"));
    }

    @Override
    public Map<String, String> selections() {
        return Map.of("CalendarFeed", "{ id createdAt lastFetchedAt revokedAt }");
    }

    /** Two: all that is written with the commit, the answer; said again, it is tried, taken back, looked for and read. */
    @Override
    public void sayVerbs(VerbCost cost) {
        // Until then the installation's key is not known.
        cost.uncounted(Cast.RECEIVER, "createCalendarFeed", creating());
        var feed = cost.first(2).again(5).of(Cast.GIVER, "createCalendarFeed", creating());
        cost.first(3)
                .of(
                        Cast.GIVER,
                        "revokeCalendarFeed",
                        Map.of("feedId", feed.at("/id").asString()));
    }

    private static Map<String, Object> creating() {
        return Map.of("id", UUID.randomUUID().toString());
    }
}
