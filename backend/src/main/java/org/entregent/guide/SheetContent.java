package org.entregent.guide;

import java.util.List;
import org.entregent.member.SpokenLanguage;
import org.jspecify.annotations.Nullable;

/** What one version of a sheet says. Null and empty mean that nobody said so. */
public record SheetContent(
        Names names,
        Territory territory,
        Activities activities,
        Offer offer,
        Terms terms,
        Contact contact,
        Seat seat,
        List<SpokenLanguage> languages) {

    public SheetContent {
        languages = List.copyOf(languages);
    }

    /**
     * @param rna {@code W} and nine digits
     * @param siren nine digits
     */
    public record Names(
            String name,
            @Nullable String acronym,
            NetworkFamily family,
            @Nullable LegalForm legalForm,
            @Nullable String rna,
            @Nullable String siren,
            @Nullable String summary,
            @Nullable String description) {}

    /** @param departments those of the communes, too */
    public record Territory(List<String> departments, List<String> communes) {}

    /** @param all then none of them is named */
    public record Activities(boolean all, List<String> nafRev2Codes, List<String> naf2025Codes) {}

    /** Whom the network is for, how large it is and what it gives. */
    public record Offer(
            List<NetworkAudience> audiences,
            List<FirmSize> firmSizes,
            @Nullable Integer memberCount,
            @Nullable Integer firmCount,
            List<NetworkService> services,
            List<NetworkGoal> goals) {}

    /** How one comes in, what it costs and when it meets. */
    public record Terms(
            @Nullable FeeBand feeBand,
            List<Admission> admissions,
            @Nullable MeetingFrequency frequency,
            List<TimeSlot> timeSlots) {}

    /**
     * @param phone E.164
     * @param website with its scheme
     */
    public record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String website) {}

    /**
     * Where it has its seat or meets.
     *
     * @param latitude WGS 84, degrees; with a longitude or not at all
     */
    public record Seat(
            @Nullable String address,
            @Nullable String communeCode,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Boolean accessible) {}
}
