package org.entregent.member;

import static org.entregent.member.MemberPayloads.TYPE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entregent.access.AccessEpoch;
import org.entregent.access.Permission;
import org.entregent.command.Change;
import org.entregent.command.ChangeService;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.member.JoinedChapterRepository.JoinedChapter;
import org.entregent.member.MemberInputs.TransferMemberInput;
import org.entregent.member.MemberPayloads.AlreadyAMember;
import org.entregent.member.MemberPayloads.ChapterClosed;
import org.entregent.member.MemberPayloads.MemberHoldsOffice;
import org.entregent.member.MemberPayloads.MemberPayload;
import org.entregent.member.MemberPayloads.SeatAlreadyTaken;
import org.entregent.member.MemberPayloads.SeatHolder;
import org.entregent.member.MemberPayloads.SpecialtyNotFound;
import org.entregent.member.MemberTransfer.By;
import org.entregent.member.MemberTransfer.Place;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Lets members go on in another chapter: what they did stays with the membership that ends. */
@Service
class TransferMemberService {

    private static final String ACTION = "TRANSFER_MEMBER";
    private static final List<String> SPECIALTY = List.of("specialtyId");
    private static final CommandKind<MemberPayload> MOVING = CommandKind.of(
                    Permission.MEMBERS_MANAGE, MemberPayload::refused)
            .knownBy("id", "member_card_pkey", "change_command_key")
            .refusedBy("member_seat_key", SeatAlreadyTaken.meanwhile(SPECIALTY))
            .refusedBy("seat_active_key", SeatAlreadyTaken.notOpen(SPECIALTY));

    private final Commands commands;
    private final RegionService regions;
    private final MemberRepository members;
    private final TransferMemberRepository moves;
    private final SeatService seats;
    private final JoinedChapterRepository chapters;
    private final ChangeService changes;
    private final List<MembershipSubscriber> subscribers;

    /** A member, and the seat that they are to have. */
    private record Move(Reference former, Reference current, Reference chapter, String specialtyCode, LocalDate day) {

        /** The former membership has a change of its own in the history; one command has one there by its own id. */
        UUID formerId() {
            return UUID.nameUUIDFromBytes(("former of " + current.uuid()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What the rules need to know. */
    private record Asked(
            Supplier<Optional<Change>> repeated,
            Supplier<Optional<Member>> former,
            Supplier<Optional<JoinedChapter>> chapter,
            Supplier<Optional<KnownSpecialty>> specialty,
            Supplier<Boolean> isMember,
            Supplier<Boolean> holdsOffice,
            Supplier<Optional<SeatHolder>> holder) {

        KnownSpecialty requireSpecialty() {
            return specialty.get().orElseThrow(() -> new RefusedException(SpecialtyNotFound.at("specialtyId")));
        }
    }

    TransferMemberService(
            Commands commands,
            RegionService regions,
            MemberRepository members,
            TransferMemberRepository moves,
            SeatService seats,
            JoinedChapterRepository chapters,
            ChangeService changes,
            List<MembershipSubscriber> subscribers) {
        this.commands = commands;
        this.regions = regions;
        this.members = members;
        this.moves = moves;
        this.seats = seats;
        this.chapters = chapters;
        this.changes = changes;
        this.subscribers = subscribers;
    }

    MemberPayload move(TransferMemberInput input) {
        return commands.run(MOVING, command -> move(command, input, read(command, input)));
    }

    private Move read(Command command, TransferMemberInput input) {
        var check = command.check();
        var specialty = check.node("Specialty", input.specialtyId(), "specialtyId");
        var former = Target.MEMBER.read(command, check, input.memberId());
        var chapter = Target.CHAPTER.read(command, check, input.chapterId());
        var day = check.day(input.movedOn(), regions.get(chapter.region()).day(check.now()), "movedOn");
        check.finish();
        command.open(List.of(former.region(), chapter.region()));
        var code = (String) specialty.orElseThrow().key().getFirst();
        return new Move(former, Reference.of(TYPE, chapter.region(), input.id()), chapter, code, day);
    }

    private MemberPayload move(Command command, TransferMemberInput input, Move move) {
        var asked = ask(
                command.exchange(), move, regions.get(move.former().region()).day(command.now()));
        var former = asked.former().get().orElseThrow(Target.MEMBER::notFound);
        var seat = asked.chapter().get().orElseThrow(Target.CHAPTER::notFound).seat();
        var current =
                former.movedTo(move.current(), seat, asked.requireSpecialty().named(), move.day());
        var said = said(move, current);
        var subject = command.idOf(move.former());
        if (command.repeated(asked.repeated().get(), kept -> kept.isRepeatedBy(ACTION, subject, said))
                .isEmpty()) {
            command.requireVersion(input.version(), former.version());
            former.requireLasting();
            requireSeat(command, asked, former, current);
            keep(command, move, former, current);
            keepChanges(command, move, former, current);
        }
        return MemberPayload.of(move.current());
    }

    /** What the former membership tells of it. */
    private static Map<String, String> said(Move move, Member current) {
        return Map.of(
                "chapter", current.seat().chapterName(),
                "specialty", current.details().specialty().told(),
                "leftOn", move.day().toString());
    }

    private Asked ask(Exchange exchange, Move move, LocalDate today) {
        var chapter = move.chapter();
        return new Asked(
                exchange.ask(changes.find(move.former().region(), move.formerId())),
                exchange.ask(members.lock(move.former())),
                exchange.ask(chapters.hold(chapter)),
                exchange.ask(members.findSpecialty(move.specialtyCode())),
                exchange.ask(members.isInChapter(chapter, move.former())),
                exchange.ask(moves.holdsOffice(move.former(), today)),
                exchange.ask(members.findHolder(chapter.region(), chapter.uuid(), move.specialtyCode())));
    }

    private static void requireSeat(Command command, Asked asked, Member former, Member current) {
        var check = command.check();
        var isElsewhere = !former.seat().chapterId().equals(current.seat().chapterId());
        check.require(isElsewhere, Message.of("member.same-chapter"), "chapterId");
        check.require(
                !current.joinedOn().isBefore(former.joinedOn()), Message.of("member.moved-before-joining"), "movedOn");
        check.finish();
        if (asked.chapter().get().orElseThrow().isClosed()) {
            throw new RefusedException(new ChapterClosed());
        }
        if (asked.isMember().get()) {
            throw new RefusedException(AlreadyAMember.there());
        }
        if (asked.holdsOffice().get()) {
            throw new RefusedException(new MemberHoldsOffice());
        }
        asked.requireSpecialty().requireOffered("specialtyId");
        asked.holder().get().ifPresent(holder -> {
            throw new RefusedException(SeatAlreadyTaken.by(holder, SPECIALTY));
        });
    }

    private void keep(Command command, Move move, Member former, Member current) {
        var exchange = command.exchange();
        moves.move(move.former(), current).forEach(exchange::tell);
        seats.change(command, move.former(), current);
        var transfer = new MemberTransfer(
                new Place(move.former(), former.seat().chapterId()),
                new Place(move.current(), current.seat().chapterId()),
                move.day(),
                move.formerId(),
                new By(command.viewer().accountId().orElse(null), command.now()));
        var counted = List.of(
                MembershipChange.left(former.regionId(), former.seat().chapterId(), former.id(), move.day()),
                MembershipChange.joined(current));
        subscribers.forEach(subscriber -> subscriber.onTransfer(exchange, transfer));
        subscribers.forEach(subscriber -> subscriber.onChange(exchange, counted));
        if (former.accountId() != null) {
            exchange.tell(AccessEpoch.grownFor(former.accountId()));
        }
    }

    /** Both memberships tell of it, each in its region. */
    private void keepChanges(Command command, Move move, Member former, Member current) {
        var left = Map.of(
                "chapter", former.seat().chapterName(),
                "specialty", former.details().specialty().told());
        changes.keep(
                command,
                new Change(
                        former.regionId(),
                        command.idOf(move.former()),
                        move.formerId(),
                        ACTION,
                        left,
                        said(move, current)));
        changes.keep(
                command,
                new Change(
                        current.regionId(),
                        command.idOf(move.current()),
                        current.id(),
                        ACTION,
                        former.told(),
                        current.told()));
    }
}
