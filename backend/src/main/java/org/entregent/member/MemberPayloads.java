package org.entregent.member;

import java.util.List;
import org.entregent.command.Message;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** What the verbs of members answer. */
final class MemberPayloads {

    static final String TYPE = "Member";
    /** Where the inputs of members' details name the seat. */
    static final List<String> SPECIALTY = List.of("details", "specialtyId");

    private MemberPayloads() {}

    record MemberPayload(@Nullable Reference member, List<UserError> errors) {

        static MemberPayload of(Reference member) {
            return new MemberPayload(member, List.of());
        }

        static MemberPayload refused(List<UserError> errors) {
            return new MemberPayload(null, errors);
        }
    }

    record SeatAlreadyTaken(
            Message message, List<String> path, @Nullable Reference holder) implements UserError {

        static SeatAlreadyTaken by(SeatHolder holder, List<String> path) {
            return new SeatAlreadyTaken(
                    Message.of("member.seat-taken", holder.displayName()), path, holder.reference());
        }

        /** For whom isn't said. */
        static SeatAlreadyTaken held(List<String> path) {
            return new SeatAlreadyTaken(Message.of("member.seat-held"), path, null);
        }

        /** By somebody a moment ago, or it is held: the database alone knows. */
        static SeatAlreadyTaken notOpen(List<String> path) {
            return new SeatAlreadyTaken(Message.of("member.seat-not-open"), path, null);
        }

        /** By whoever was a moment faster. */
        static SeatAlreadyTaken meanwhile(List<String> path) {
            return new SeatAlreadyTaken(Message.of("member.seat-taken-meanwhile"), path, null);
        }
    }

    /** Whoever has a seat that somebody else asks for. */
    record SeatHolder(Reference reference, String displayName) {}

    record AlreadyAMember(Message message, List<String> path) implements UserError {

        static AlreadyAMember at(List<String> path) {
            return new AlreadyAMember(Message.of("member.already-a-member"), path);
        }

        /** Of whoever would come from another chapter. */
        static AlreadyAMember there() {
            return new AlreadyAMember(Message.of("member.already-there"), List.of("chapterId"));
        }
    }

    record ChapterClosed(Message message, List<String> path) implements UserError {

        ChapterClosed() {
            this(Message.of("member.chapter-closed"), List.of("chapterId"));
        }
    }

    record SpecialtyNotFound(Message message, List<String> path) implements UserError {

        static SpecialtyNotFound at(String... path) {
            return new SpecialtyNotFound(Message.of("member.specialty-not-found"), List.of(path));
        }
    }

    record SpecialtyIsRetired(Message message, List<String> path) implements UserError {

        static SpecialtyIsRetired at(String... path) {
            return new SpecialtyIsRetired(Message.of("member.specialty-retired"), List.of(path));
        }
    }

    record CommuneNotFound(Message message, List<String> path) implements UserError {

        CommuneNotFound() {
            this(Message.of("member.commune-not-found"), List.of("details", "communeId"));
        }
    }

    record MemberWithoutAccount(Message message, List<String> path) implements UserError {

        MemberWithoutAccount() {
            this(Message.of("member.without-account"), List.of("memberId"));
        }
    }

    record MemberHoldsOffice(Message message, List<String> path) implements UserError {

        MemberHoldsOffice() {
            this(Message.of("member.holds-office"), List.of("memberId"));
        }
    }

    record MembershipEnded(Message message, List<String> path) implements UserError {

        MembershipEnded() {
            this(Message.of("member.membership-ended"), List.of("memberId"));
        }
    }
}
