package org.entregent.visitor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of visitors answer. */
final class VisitorPayloads {

    static final String TYPE = "Visitor";
    static final String CHAPTER = "Chapter";

    private VisitorPayloads() {}

    /** Of all verbs but that of strangers. */
    record VisitorPayload(@Nullable Reference visitor, List<UserError> errors) {

        static VisitorPayload of(Reference visitor) {
            return new VisitorPayload(visitor, List.of());
        }

        static VisitorPayload refused(List<UserError> errors) {
            return new VisitorPayload(null, errors);
        }
    }

    /** Tells nothing of any person: neither of whoever asks nor of who is known. */
    record AskToVisitPayload(@Nullable Reference chapter, List<UserError> errors) {

        static AskToVisitPayload of(Reference chapter) {
            return new AskToVisitPayload(chapter, List.of());
        }

        static AskToVisitPayload refused(List<UserError> errors) {
            return new AskToVisitPayload(null, errors);
        }
    }

    record VisitorStepNotAllowed(Message message, List<String> path, VisitorStatus status, List<VisitorAction> allowed)
            implements UserError {

        VisitorStepNotAllowed(VisitorStatus status, List<VisitorAction> allowed) {
            this(Message.of("visitor.step-not-allowed"), List.of(), status, allowed);
        }
    }

    record VisitorNotDue(Message message, List<String> path, LocalDate heldOn) implements UserError {

        VisitorNotDue(LocalDate heldOn) {
            this(Message.of("visitor.not-due"), List.of(), heldOn);
        }
    }

    record MeetingNotOpenToVisitors(Message message, List<String> path) implements UserError {

        static MeetingNotOpenToVisitors at(String field) {
            return new MeetingNotOpenToVisitors(Message.of("visitor.meeting-not-open"), List.of(field));
        }
    }

    record VisitsUsedUp(Message message, List<String> path, int mostVisits) implements UserError {

        VisitsUsedUp(int mostVisits) {
            this(Message.of("visitor.visits-used-up", mostVisits), List.of("person"), mostVisits);
        }
    }

    record VisitorAlreadyExpected(Message message, List<String> path) implements UserError {

        VisitorAlreadyExpected() {
            this(Message.of("visitor.already-expected"), List.of("person", "email"));
        }
    }

    record VisitorObjected(Message message, List<String> path) implements UserError {

        VisitorObjected() {
            this(Message.of("visitor.objected"), List.of("person"));
        }
    }

    record FormNotAccepted(Message message, List<String> path) implements UserError {

        FormNotAccepted() {
            this(Message.of("visitor.form-not-accepted"), List.of("form"));
        }
    }

    static Reference reference(int regionId, UUID visitorId) {
        return Reference.of(TYPE, regionId, visitorId);
    }

    static Reference chapter(int regionId, UUID chapterId) {
        return Reference.of(CHAPTER, regionId, chapterId);
    }
}
