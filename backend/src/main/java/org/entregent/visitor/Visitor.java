package org.entregent.visitor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entregent.notice.MailLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it stands.
 *
 * @param person null once it was erased
 * @param venue when and where the meeting is by now
 * @param state what the steps change
 */
record Visitor(
        int regionId,
        UUID id,
        Place place,
        VisitorSource source,
        @Nullable Person person,
        MailLanguage language,
        Venue venue,
        State state) {

    /**
     * Whose visit it is.
     *
     * @param inviterId the member who invited them
     */
    record Place(
            UUID chapterId,
            String chapterName,
            UUID meetingId,
            @Nullable UUID inviterId) {}

    /**
     * @param redirectedTo another chapter of the region
     * @param remindedFor the meeting's day that they were reminded of
     */
    record State(
            VisitorStatus status,
            @Nullable Instant consentedAt,
            @Nullable UUID redirectedTo,
            @Nullable LocalDate remindedFor,
            Instant changedAt,
            int version) {}

    VisitorStatus status() {
        return state.status();
    }

    int version() {
        return state.version();
    }

    /** Empty for whoever can't be written to. */
    @Nullable
    String email() {
        return person == null ? null : person.email();
    }

    Visitor after(VisitorStep step, VisitorStatus target) {
        var consentedAt = step.action() == VisitorAction.REGISTER ? step.at() : state.consentedAt();
        var next = new State(
                target,
                consentedAt,
                step.action() == VisitorAction.REDIRECT ? step.chapterId() : state.redirectedTo(),
                state.remindedFor(),
                step.at(),
                state.version() + 1);
        return with(next);
    }

    /** What they were told on a day of the meeting is as good as the reminder of it. */
    Visitor reminded(LocalDate heldOn) {
        return with(new State(
                state.status(), state.consentedAt(), state.redirectedTo(), heldOn, state.changedAt(), state.version()));
    }

    Visitor known(Person as) {
        return new Visitor(regionId, id, place, source, as, language, venue, state);
    }

    private Visitor with(State next) {
        return new Visitor(regionId, id, place, source, person, language, venue, next);
    }
}
