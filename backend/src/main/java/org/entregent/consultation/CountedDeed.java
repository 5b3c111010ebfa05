package org.entregent.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, at a sheet that there is.
 *
 * @param token by whom; null when the day's salt is gone already: nobody knows then whether they were counted before
 */
record CountedDeed(SheetDay where, Deed deed, @Nullable UUID token) {

    /** @param salt of the day; none when it is gone */
    static CountedDeed of(Visited visit, Optional<byte[]> salt) {
        var consulted = visit.consulted();
        var token = salt.map(known -> VisitorToken.of(known, visit.where().networkId(), consulted));
        return new CountedDeed(visit.where(), consulted.deed(), token.orElse(null));
    }

    /** Each token with the day that it is good for, in an order that all instances keep. */
    static SortedMap<UUID, GuideDay> days(List<CountedDeed> all) {
        var days = new TreeMap<UUID, GuideDay>();
        for (var each : all) {
            if (each.token != null) {
                days.put(each.token, each.where.ofGuide());
            }
        }
        return days;
    }

    /**
     * What is added to each sheet's day.
     *
     * @param isNew the tokens that nobody had counted before
     */
    static SortedMap<SheetDay, Counts> sums(List<CountedDeed> all, Set<UUID> isNew) {
        var unseen = new HashSet<>(isNew);
        var sums = new TreeMap<SheetDay, Counts>();
        for (var each : all) {
            var counts = Counts.of(each.deed, each.token != null && unseen.remove(each.token));
            if (!counts.isNothing()) {
                sums.merge(each.where, counts, Counts::plus);
            }
        }
        return sums;
    }

    /** The same of whole guides. */
    static SortedMap<GuideDay, Counts> ofGuides(SortedMap<SheetDay, Counts> sums) {
        var guides = new TreeMap<GuideDay, Counts>();
        sums.forEach((sheet, counts) -> guides.merge(sheet.ofGuide(), counts, Counts::plus));
        return guides;
    }
}
