package org.entregent.member;

import static org.entregent.member.MemberPayloads.TYPE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.access.AccessEpoch;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.EmailAddress;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.identity.Account;
import org.entregent.identity.Accounts;
import org.entregent.identity.Invitation;
import org.entregent.member.JoinedChapterRepository.JoinedChapter;
import org.entregent.member.Member.Joining;
import org.entregent.member.MemberInputs.ReadDetails;
import org.entregent.member.MemberPayloads.AlreadyAMember;
import org.entregent.member.MemberPayloads.ChapterClosed;
import org.entregent.statement.Exchange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes somebody a member of a chapter: with an account where they have none, a seat, and a letter that tells how to come in. */
@Service
public class AdmissionService {

    private final MemberRepository members;
    private final JoinedChapterRepository chapters;
    private final SeatService seats;
    private final DetailsService details;
    private final Accounts accounts;
    private final ChangeService changes;
    private final List<MembershipSubscriber> subscribers;

    /**
     * Somebody who is to become a member, checked field by field.
     *
     * @param siret fourteen digits
     * @param email folded
     * @param phone E.164
     */
    public record Person(
            String firstName, String lastName, String firmName, String siret, String email, String phone) {}

    /** @param seatId the seat that is held for them */
    public record Admission(UUID memberId, Reference chapter, UUID seatId, String specialtyCode, String communeCode) {}

    /** What the rules need to know of somebody who is to become a member. */
    public static final class Asked {

        private final Supplier<Account> account;
        private final Supplier<Optional<JoinedChapter>> chapter;
        private final Supplier<FoundDetails> details;
        private final Supplier<Boolean> isMember;

        private Asked(
                Supplier<Account> account,
                Supplier<Optional<JoinedChapter>> chapter,
                Supplier<FoundDetails> details,
                Supplier<Boolean> isMember) {
            this.account = account;
            this.chapter = chapter;
            this.details = details;
            this.isMember = isMember;
        }

        /** Refuses when there is no such chapter, trade or commune. */
        Member member(Reference member, LocalDate joinedOn) {
            var seat = chapter.get().orElseThrow(Target.CHAPTER::notFound).seat();
            return Member.joined(
                    member,
                    seat,
                    details.get().details(),
                    new Joining(joinedOn, account.get().id()));
        }

        /** Refuses whoever is a member there, and what nobody can join. */
        void requireJoinable(List<String> emailPath) {
            if (chapter.get().orElseThrow().isClosed()) {
                throw new RefusedException(new ChapterClosed());
            }
            if (isMember.get()) {
                throw new RefusedException(AlreadyAMember.at(emailPath));
            }
        }

        FoundDetails details() {
            return details.get();
        }

        Account account() {
            return account.get();
        }
    }

    AdmissionService(
            MemberRepository members,
            JoinedChapterRepository chapters,
            SeatService seats,
            DetailsService details,
            Accounts accounts,
            ChangeService changes,
            List<MembershipSubscriber> subscribers) {
        this.members = members;
        this.chapters = chapters;
        this.seats = seats;
        this.details = details;
        this.accounts = accounts;
        this.changes = changes;
        this.subscribers = subscribers;
    }

    /** The account is held first: of two commands that invite the same person, the second finds what the first one made. */
    Asked ask(Exchange exchange, Reference chapter, ReadDetails read) {
        var email = read.email().orElseThrow();
        return new Asked(
                accounts.findOrMake(exchange, new EmailAddress(email), read.displayName(), Locale.FRENCH),
                exchange.ask(chapters.hold(chapter)),
                details.ask(exchange, read),
                exchange.ask(members.isInChapter(chapter, email)));
    }

    /** The same of somebody whose seat is held. */
    public Asked ask(Exchange exchange, Admission admission, Person person) {
        return ask(
                exchange,
                admission.chapter(),
                new ReadDetails(
                        person.firstName(),
                        person.lastName(),
                        person.firmName(),
                        person.siret(),
                        Optional.of(person.email()),
                        Optional.of(person.phone()),
                        Optional.empty(),
                        Optional.of(admission.specialtyCode()),
                        Optional.of(admission.communeCode())));
    }

    /**
     * Gives somebody the seat that is held for them. Fails by {@code member_card_pkey} when their id is taken, by {@code
     * member_seat_key} or {@code seat_active_key} when somebody else has the seat by now.
     *
     * @param action the command's, for the history of changes
     */
    public Reference admit(Command command, Admission admission, Asked asked, Joined joined) {
        var reference = Reference.of(TYPE, admission.chapter().region(), admission.memberId());
        var member = asked.member(reference, joined.day());
        asked.requireJoinable(List.of());
        keep(command, member, asked.account(), admission.seatId());
        changes.keep(
                command,
                new Change(
                        member.regionId(),
                        command.idOf(reference),
                        admission.memberId(),
                        joined.action(),
                        Map.of(),
                        member.told()));
        command.exchange().tell(AccessEpoch.grownFor(asked.account().id()));
        return reference;
    }

    /** From which day on, and by what the history of changes calls it. */
    public record Joined(LocalDate day, String action) {}

    /** @param seatId the one that was held for them; null for a seat that nobody waited for */
    void keep(Command command, Member member, Account account, @Nullable UUID seatId) {
        var exchange = command.exchange();
        exchange.tell(members.insertCard(member));
        exchange.tell(members.insert(member));
        if (seatId == null) {
            seats.take(command, member);
        } else {
            seats.give(command, seatId, member);
        }
        var inviter = command.viewer().displayName().orElseThrow();
        accounts.invite(
                exchange,
                account,
                new Invitation(member.id(), inviter, member.seat().chapterName()));
        var joined = MembershipChange.joined(member);
        subscribers.forEach(subscriber -> subscriber.onChange(exchange, List.of(joined)));
    }
}
