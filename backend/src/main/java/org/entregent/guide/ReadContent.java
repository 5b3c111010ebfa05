package org.entregent.guide;

import java.util.List;
import java.util.stream.Stream;
import org.entregent.graph.Reference;
import org.entregent.guide.SheetContent.Activities;
import org.entregent.guide.SheetContent.Contact;
import org.entregent.guide.SheetContent.Names;
import org.entregent.guide.SheetContent.Offer;
import org.entregent.guide.SheetContent.Seat;
import org.entregent.guide.SheetContent.Terms;
import org.entregent.guide.SheetContent.Territory;
import org.entregent.member.SpokenLanguage;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an input: places and activities are still to be looked up.
 *
 * @param seat none, or the one commune of the network's seat
 */
public record ReadContent(
        Names names,
        List<String> departments,
        List<Reference> communes,
        boolean allActivities,
        List<Reference> activities,
        Offer offer,
        Terms terms,
        Contact contact,
        @Nullable String address,
        List<Reference> seat,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Boolean accessible,
        List<SpokenLanguage> languages) {

    /** Those that it covers and that of its seat. */
    String[] communeCodes() {
        return Stream.concat(communes.stream(), seat.stream())
                .map(ReadContent::code)
                .distinct()
                .toArray(String[]::new);
    }

    /** The codes of activities in a nomenclature. */
    String[] activityCodes(Nomenclature nomenclature) {
        return activities.stream()
                .filter(activity -> activity.key().getLast().equals(nomenclature.name()))
                .map(ReadContent::code)
                .sorted()
                .toArray(String[]::new);
    }

    /** @param departments all that it is at home in, those of its communes, too */
    public SheetContent in(List<String> departments) {
        return new SheetContent(
                names,
                new Territory(
                        departments,
                        communes.stream().map(ReadContent::code).sorted().toList()),
                new Activities(
                        allActivities,
                        List.of(activityCodes(Nomenclature.NAF_REV_2)),
                        List.of(activityCodes(Nomenclature.NAF_2025))),
                offer,
                terms,
                contact,
                new Seat(address, seat.isEmpty() ? null : code(seat.getFirst()), latitude, longitude, accessible),
                languages);
    }

    static String code(Reference reference) {
        return (String) reference.key().getFirst();
    }
}
