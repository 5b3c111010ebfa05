package org.entregent.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entregent.command.EmailAddress;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.firm.PhoneNumber;
import org.entregent.firm.Rna;
import org.entregent.firm.Siren;
import org.entregent.firm.Website;
import org.entregent.graph.Reference;
import org.entregent.guide.SheetContent.Contact;
import org.entregent.guide.SheetContent.Names;
import org.entregent.guide.SheetContent.Offer;
import org.entregent.guide.SheetContent.Terms;
import org.entregent.member.SpokenLanguage;
import org.jspecify.annotations.Nullable;

/** What a version is to say, field by field as in the SDL. */
public record NetworkContentInput(
        String name,
        @Nullable String acronym,
        NetworkFamily family,
        @Nullable LegalForm legalForm,
        @Nullable String rna,
        @Nullable String siren,
        @Nullable String summary,
        @Nullable String description,
        List<String> departments,
        List<String> communeIds,
        boolean allActivities,
        List<String> activityIds,
        List<NetworkAudience> audiences,
        List<FirmSize> firmSizes,
        @Nullable Integer memberCount,
        @Nullable Integer firmCount,
        @Nullable FeeBand feeBand,
        List<Admission> admissions,
        @Nullable MeetingFrequency frequency,
        List<TimeSlot> timeSlots,
        List<NetworkService> services,
        List<NetworkGoal> goals,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        @Nullable String website,
        @Nullable String address,
        @Nullable String communeId,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<SpokenLanguage> languages,
        @Nullable Boolean accessible) {

    static final String ROOT = "content";

    private static final int MOST_NAME = 120;
    private static final int MOST_ACRONYM = 20;
    private static final int MOST_SUMMARY = 300;
    private static final int MOST_DESCRIPTION = 5_000;
    private static final int MOST_CONTACT = 100;
    private static final int MOST_ADDRESS = 200;
    private static final int MOST_DEPARTMENTS = 110;
    private static final int MOST_COMMUNES = 100;
    private static final int MOST_ACTIVITIES = 60;
    private static final int MOST_LANGUAGES = 20;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final double POLE = 90;
    private static final double ANTIMERIDIAN = 180;

    /** What a field has to say, and what is said of it otherwise. */
    private record Expected(String field, String otherwise) {}

    /** Ids of a type, of which a field names so many at most. */
    private record Named(String field, String type, int most) {}

    /** What was read of it; places and activities are still to be looked up. */
    public ReadContent check(InputCheck check) {
        var names = names(check);
        var contact = contact(check);
        atMost(check, departments, MOST_DEPARTMENTS, "departments");
        atMost(check, languages, MOST_LANGUAGES, "languages");
        checkPosition(check);
        check.require(!allActivities || activityIds.isEmpty(), Message.of("guide.all-or-some"), ROOT, "activityIds");
        return new ReadContent(
                names,
                distinct(departments),
                ids(check, communeIds, new Named("communeIds", "Commune", MOST_COMMUNES)),
                allActivities,
                ids(check, activityIds, new Named("activityIds", "Activity", MOST_ACTIVITIES)),
                new Offer(
                        distinct(audiences),
                        distinct(firmSizes),
                        count(check, memberCount, "memberCount"),
                        count(check, firmCount, "firmCount"),
                        distinct(services),
                        distinct(goals)),
                new Terms(feeBand, distinct(admissions), frequency, distinct(timeSlots)),
                contact,
                check.optionalLine(address, MOST_ADDRESS, ROOT, "address"),
                communeId == null ? List.of() : ids(check, List.of(communeId), new Named("communeId", "Commune", 1)),
                latitude,
                longitude,
                accessible,
                distinct(languages));
    }

    private Names names(InputCheck check) {
        return new Names(
                check.line(name, MOST_NAME, ROOT, "name"),
                check.optionalLine(acronym, MOST_ACRONYM, ROOT, "acronym"),
                family,
                legalForm,
                read(check, rna, Rna::find, new Expected("rna", "guide.rna"))
                        .map(Rna::number)
                        .orElse(null),
                read(check, siren, Siren::find, new Expected("siren", "guide.siren"))
                        .map(Siren::digits)
                        .orElse(null),
                check.optionalLine(summary, MOST_SUMMARY, ROOT, "summary"),
                check.optionalText(description, MOST_DESCRIPTION, ROOT, "description"));
    }

    private Contact contact(InputCheck check) {
        return new Contact(
                check.optionalLine(contactName, MOST_CONTACT, ROOT, "contactName"),
                read(check, contactEmail, EmailAddress::find, new Expected("contactEmail", "input.email"))
                        .map(EmailAddress::folded)
                        .orElse(null),
                read(check, contactPhone, PhoneNumber::find, new Expected("contactPhone", "input.phone"))
                        .map(PhoneNumber::e164)
                        .orElse(null),
                read(check, website, Website::find, new Expected("website", "guide.website"))
                        .map(Website::address)
                        .orElse(null));
    }

    /** What a parser makes of a value that may be left out. */
    private static <T> Optional<T> read(
            InputCheck check, @Nullable String value, Function<String, Optional<T>> parser, Expected expected) {
        var text = check.written(value);
        if (text == null) {
            return Optional.empty();
        }
        var read = parser.apply(text);
        check.require(read.isPresent(), Message.of(expected.otherwise()), ROOT, expected.field());
        return read;
    }

    private static List<Reference> ids(InputCheck check, List<String> ids, Named named) {
        atMost(check, ids, named.most(), named.field());
        return ids.stream()
                .distinct()
                .limit(named.most())
                .flatMap(id -> check.node(named.type(), id, ROOT, named.field()).stream())
                .toList();
    }

    private static @Nullable Integer count(InputCheck check, @Nullable Integer count, String field) {
        check.require(
                count == null || count >= 0 && count <= MOST_PEOPLE,
                Message.of("input.range", 0, MOST_PEOPLE),
                ROOT,
                field);
        return count;
    }

    private void checkPosition(InputCheck check) {
        check.require(
                (latitude == null) == (longitude == null), Message.of("guide.half-a-position"), ROOT, "longitude");
        check.require(isWithin(latitude, POLE), Message.of("input.range", -90, 90), ROOT, "latitude");
        check.require(isWithin(longitude, ANTIMERIDIAN), Message.of("input.range", -180, 180), ROOT, "longitude");
    }

    private static boolean isWithin(@Nullable Double degrees, double most) {
        return degrees == null || Math.abs(degrees) <= most;
    }

    private static void atMost(InputCheck check, List<?> all, int most, String field) {
        check.require(all.size() <= most, Message.of("guide.too-many", most), ROOT, field);
    }

    private static <T> List<T> distinct(List<T> all) {
        return all.stream().distinct().toList();
    }
}
