package org.entregent.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.command.Command;
import org.entregent.command.RefusedException;
import org.entregent.command.UserError;
import org.entregent.graph.Reference;
import org.entregent.member.JoinedChapterRepository.JoinedChapter;
import org.entregent.member.MemberPayloads.AlreadyAMember;
import org.entregent.member.MemberPayloads.ChapterClosed;
import org.entregent.member.MemberPayloads.SeatAlreadyTaken;
import org.entregent.member.MemberPayloads.SeatHolder;
import org.entregent.member.MemberPayloads.SpecialtyNotFound;
import org.entregent.member.SeatRepository.Hold;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/**
 * Keeps the seats of chapters true, in the transactions in which members come, change and go; and holds seats for those who are to
 * become members, which a later feature knows.
 */
@Service
public class SeatService {

    private final SeatRepository repository;
    private final MemberRepository members;
    private final JoinedChapterRepository chapters;
    private final RegionService regions;

    /** A seat that somebody would have held, and by which address they would be known as a member. */
    public record Wanted(Reference chapter, String specialtyCode, String email) {}

    /** What is known of a seat that somebody wants. */
    public static final class Known {

        private final Supplier<Optional<JoinedChapter>> chapter;
        private final Supplier<Optional<KnownSpecialty>> specialty;
        private final Supplier<Boolean> isMember;
        private final Supplier<Optional<SeatHolder>> holder;
        private final Supplier<Optional<Hold>> hold;

        private Known(
                Supplier<Optional<JoinedChapter>> chapter, Supplier<Optional<KnownSpecialty>> specialty, Who who) {
            this.chapter = chapter;
            this.specialty = specialty;
            this.isMember = who.isMember();
            this.holder = who.holder();
            this.hold = who.hold();
        }

        /** The chapter's name. Refuses when there is no such chapter. */
        public String chapterName() {
            return chapter.get().orElseThrow(Target.CHAPTER::notFound).seat().chapterName();
        }

        /** The trade's name in French. Refuses when there is no such trade. */
        public String specialtyName() {
            return requireSpecialty().named().name();
        }

        /** Refuses unless anybody could be given the seat, and this person, too. */
        public void requireOpen() {
            chapterName();
            if (chapter.get().orElseThrow().isClosed()) {
                throw new RefusedException(new ChapterClosed());
            }
            requireSpecialty().requireOffered(SPECIALTY_ID);
            if (isMember.get()) {
                throw new RefusedException(AlreadyAMember.at(List.of("email")));
            }
            holder.get().ifPresent(taken -> {
                throw new RefusedException(SeatAlreadyTaken.by(taken, List.of(SPECIALTY_ID)));
            });
            if (hold.get().isPresent()) {
                throw new RefusedException(SeatAlreadyTaken.held(List.of(SPECIALTY_ID)));
            }
        }

        private KnownSpecialty requireSpecialty() {
            return specialty.get().orElseThrow(() -> new RefusedException(SpecialtyNotFound.at(SPECIALTY_ID)));
        }
    }

    private record Who(
            Supplier<Boolean> isMember, Supplier<Optional<SeatHolder>> holder, Supplier<Optional<Hold>> hold) {}

    private static final String SPECIALTY_ID = "specialtyId";

    SeatService(
            SeatRepository repository,
            MemberRepository members,
            JoinedChapterRepository chapters,
            RegionService regions) {
        this.repository = repository;
        this.members = members;
        this.chapters = chapters;
        this.regions = regions;
    }

    /** What the database says, by {@code seat_active_key}, to whoever is a moment later. */
    public static UserError notOpen(String... path) {
        return SeatAlreadyTaken.notOpen(List.of(path));
    }

    /** Of a region that is open. Nobody closes the chapter or retires the trade until the transaction ends. */
    public Known ask(Exchange exchange, Wanted wanted, LocalDate today) {
        var chapter = wanted.chapter();
        var code = wanted.specialtyCode();
        var known = exchange.ask(chapters.hold(chapter));
        var specialty = exchange.ask(members.findSpecialty(code));
        var who = new Who(
                exchange.ask(members.isInChapter(chapter, wanted.email())),
                exchange.ask(members.findHolder(chapter.region(), chapter.uuid(), code)),
                exchange.ask(repository.findHold(chapter, code, today)));
        return new Known(known, specialty, who);
    }

    /**
     * Holds a seat. Fails by {@code seat_pkey} when its id stands for something already, else by {@code seat_active_key} when
     * somebody has it, or it is held.
     */
    public void hold(Exchange exchange, HeldSeat seat, Instant now) {
        freeLapsed(exchange, seat.chapter().region(), now);
        exchange.tell(repository.hold(seat, now));
    }

    /** Holds it for longer; again, if it lapsed. Fails by {@code seat_active_key} when somebody has it by now. */
    public void renew(Exchange exchange, HeldSeat seat, Instant now) {
        freeLapsed(exchange, seat.chapter().region(), now);
        exchange.tell(repository.renew(seat, now));
    }

    /** It is open again, if it was held. */
    public void release(Exchange exchange, int regionId, UUID seatId, Instant now) {
        exchange.tell(repository.release(regionId, seatId, now));
    }

    /** Says of what was held for too long that it is open, of all regions that are open, on this one's clock. */
    public void freeLapsed(Exchange exchange, int regionId, Instant now) {
        exchange.tell(repository.freeLapsed(regions.get(regionId).day(now), now));
    }

    void take(Command command, Member member) {
        freeLapsed(command.exchange(), member.regionId(), command.now());
        command.exchange().tell(repository.take(member, command.now()));
    }

    /** To a new member whom it was held for. */
    void give(Command command, UUID seatId, Member member) {
        freeLapsed(command.exchange(), member.regionId(), command.now());
        command.exchange().tell(repository.give(seatId, member, command.now()));
    }

    void takeAll(Command command, List<Member> all) {
        freeLapsed(command.exchange(), all.getFirst().regionId(), command.now());
        command.exchange().tell(repository.takeAll(all, command.now()));
    }

    /** Another seat, there or elsewhere, instead of the one that the membership had. */
    void change(Command command, Reference former, Member current) {
        command.exchange().tell(repository.leave(former, command.now()));
        take(command, current);
    }

    /** A membership ended: nobody has its seat any more. */
    void leave(Exchange exchange, Reference member, Instant now) {
        exchange.tell(repository.leave(member, now));
    }

    void leaveAll(Command command, Reference kept) {
        command.exchange().tell(repository.leaveAll(kept, command.now()));
    }
}
