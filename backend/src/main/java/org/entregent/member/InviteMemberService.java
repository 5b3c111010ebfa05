package org.entregent.member;

import static org.entregent.member.MemberPayloads.TYPE;

import java.util.List;
import java.util.Locale;
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
import org.entregent.command.EmailAddress;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.identity.Account;
import org.entregent.identity.Accounts;
import org.entregent.identity.Invitation;
import org.entregent.member.JoinedChapterRepository.JoinedChapter;
import org.entregent.member.Member.Joining;
import org.entregent.member.MemberInputs.InviteMemberInput;
import org.entregent.member.MemberInputs.ReadDetails;
import org.entregent.member.MemberPayloads.AlreadyAMember;
import org.entregent.member.MemberPayloads.ChapterClosed;
import org.entregent.member.MemberPayloads.MemberPayload;
import org.entregent.member.MemberPayloads.SeatAlreadyTaken;
import org.entregent.member.MemberPayloads.SeatHolder;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Makes members, with an account where they have none, and tells them how to come in. */
@Service
class InviteMemberService {

    private static final String ACTION = "INVITE_MEMBER";
    private static final CommandKind<MemberPayload> INVITING = CommandKind.of(
                    Permission.MEMBERS_MANAGE, MemberPayload::refused)
            .knownBy("id", "member_card_pkey", "change_command_key")
            .refusedBy("member_seat_key", SeatAlreadyTaken.meanwhile(MemberPayloads.SPECIALTY));

    private final Commands commands;
    private final RegionService regions;
    private final MemberRepository members;
    private final JoinedChapterRepository chapters;
    private final DetailsService details;
    private final Accounts accounts;
    private final ChangeService changes;
    private final List<MembershipSubscriber> subscribers;

    /** What the rules need to know. */
    private record Asked(
            Supplier<Account> account,
            Supplier<Optional<Change>> former,
            Supplier<Optional<JoinedChapter>> chapter,
            Supplier<FoundDetails> details,
            Supplier<Boolean> isMember,
            Supplier<Optional<SeatHolder>> holder) {}

    InviteMemberService(
            Commands commands,
            RegionService regions,
            MemberRepository members,
            JoinedChapterRepository chapters,
            DetailsService details,
            Accounts accounts,
            ChangeService changes,
            List<MembershipSubscriber> subscribers) {
        this.commands = commands;
        this.regions = regions;
        this.members = members;
        this.chapters = chapters;
        this.details = details;
        this.accounts = accounts;
        this.changes = changes;
        this.subscribers = subscribers;
    }

    MemberPayload invite(InviteMemberInput input) {
        return commands.run(INVITING, command -> invite(command, input));
    }

    private MemberPayload invite(Command command, InviteMemberInput input) {
        var check = command.check();
        var read = input.details().check(check);
        var chapter = Target.CHAPTER.open(command, check, input.chapterId());
        var today = regions.get(chapter.region()).day(check.now());
        var joinedOn = check.day(input.joinedOn(), today, "joinedOn");
        check.finish();
        var asked = ask(command.exchange(), input.id(), chapter, read);
        var seat = asked.chapter().get().orElseThrow(Target.CHAPTER::notFound).seat();
        var account = asked.account().get();
        var reference = Reference.of(TYPE, chapter.region(), input.id());
        var member =
                Member.joined(reference, seat, asked.details().get().details(), new Joining(joinedOn, account.id()));
        var change =
                new Change(member.regionId(), command.idOf(reference), input.id(), ACTION, Map.of(), member.told());
        if (command.repeated(asked.former().get(), kept -> isSaidBy(kept, change, member.details()))
                .isEmpty()) {
            requireSeat(asked);
            keep(command, member, account);
            changes.keep(command, change);
            command.exchange().tell(AccessEpoch.grownFor(account.id()));
        }
        return MemberPayload.of(reference);
    }

    /** The account is held first: of two commands that invite the same person, the second finds what the first one made. */
    private Asked ask(Exchange exchange, UUID id, Reference chapter, ReadDetails read) {
        var email = read.email().orElseThrow();
        return new Asked(
                accounts.findOrMake(exchange, new EmailAddress(email), read.displayName(), Locale.FRENCH),
                exchange.ask(changes.find(chapter.region(), id)),
                exchange.ask(chapters.hold(chapter)),
                details.ask(exchange, read),
                exchange.ask(members.isInChapter(chapter, email)),
                exchange.ask(members.findHolder(
                        chapter.region(), chapter.uuid(), read.specialtyCode().orElseThrow())));
    }

    private static boolean isSaidBy(Change kept, Change change, MemberDetails details) {
        return kept.isRepeatedBy(ACTION, change.subject(), change.current()) && details.areTold(kept.current());
    }

    private static void requireSeat(Asked asked) {
        if (asked.chapter().get().orElseThrow().isClosed()) {
            throw new RefusedException(new ChapterClosed());
        }
        if (asked.isMember().get()) {
            throw new RefusedException(new AlreadyAMember());
        }
        asked.details().get().requireOffered();
        asked.holder().get().ifPresent(holder -> {
            throw new RefusedException(SeatAlreadyTaken.by(holder, MemberPayloads.SPECIALTY));
        });
    }

    private void keep(Command command, Member member, Account account) {
        var exchange = command.exchange();
        exchange.tell(members.insertCard(member));
        exchange.tell(members.insert(member));
        var inviter = command.viewer().displayName().orElseThrow();
        accounts.invite(
                exchange,
                account,
                new Invitation(member.id(), inviter, member.seat().chapterName()));
        var joined = MembershipChange.joined(member.regionId(), member.seat().chapterId(), member.joinedOn());
        subscribers.forEach(subscriber -> subscriber.onChange(exchange, List.of(joined)));
    }
}
