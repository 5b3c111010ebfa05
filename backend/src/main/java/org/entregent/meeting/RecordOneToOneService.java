package org.entregent.meeting;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.RefusedException;
import org.entregent.command.UserError;
import org.entregent.meeting.Entry.Owner;
import org.entregent.meeting.Entry.Worth;
import org.entregent.meeting.MeetingInputs.RecordOneToOneInput;
import org.entregent.meeting.MeetingPayloads.OneToOneAlreadyRecorded;
import org.entregent.meeting.MeetingPayloads.OneToOnePayload;
import org.entregent.meeting.MeetingPayloads.OneToOneWithOneself;
import org.entregent.meeting.MeetingPayloads.OtherMemberNotFound;
import org.entregent.meeting.OneToOne.Participant;
import org.entregent.meeting.OneToOneRepository.Met;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Records that two members met, of whatever chapters or regions; both are credited. */
@Service
class RecordOneToOneService {

    private static final int FIRST_TURN = 1;
    private static final CommandKind<OneToOnePayload> RECORDING = CommandKind.of(
                    Permission.MEETINGS_WRITE, OneToOnePayload::refused)
            .knownBy("id", "one_to_one_pkey", "meeting_entry_pkey", "one_to_one_day_key")
            .refusedBy("one_to_one_not_with_oneself", new OneToOneWithOneself());

    private final Commands commands;
    private final RegionService regions;
    private final OneToOneRepository oneToOnes;
    private final MeetingEntryService entries;

    RecordOneToOneService(
            Commands commands, RegionService regions, OneToOneRepository oneToOnes, MeetingEntryService entries) {
        this.commands = commands;
        this.regions = regions;
        this.oneToOnes = oneToOnes;
        this.entries = entries;
    }

    OneToOnePayload record(RecordOneToOneInput input) {
        return commands.run(RECORDING, command -> record(command, input));
    }

    private OneToOnePayload record(Command command, RecordOneToOneInput input) {
        var own = command.membership(input.memberId(), "memberId");
        var recorder = new Participant(own.regionId(), own.memberId(), own.chapterId());
        var check = command.check();
        var named = check.node("Member", input.otherId(), "otherId");
        var metOn = check.day(input.metOn(), regions.get(own.regionId()).day(command.now()), "metOn");
        check.finish();
        var target = named.orElseThrow();
        // Any member meets any other of the network: both regions are open to them for this.
        command.open(new TreeSet<>(List.of(own.regionId(), target.region())));
        var other = command.exchange()
                .ask(oneToOnes.findMember(target.region(), target.uuid()))
                .get()
                .orElseThrow(() -> new RefusedException(new OtherMemberNotFound()));
        var met = new OneToOne(input.id(), recorder, other.participant(), metOn, command.now());
        var refusal = refusal(command, met, other);
        if (refusal.isEmpty() && !command.idWasTaken()) {
            return insert(command, met, FIRST_TURN);
        }
        // What was recorded before the other left is still recorded.
        var former = repeated(command, met);
        if (former.isPresent()) {
            return former.get();
        }
        if (refusal.isPresent()) {
            throw new RefusedException(refusal.get());
        }
        return insert(command, met, nextTurn(command, met));
    }

    /** The two may meet on a day on which a one-to-one of theirs was recorded, as long as each of these was taken back. */
    private int nextTurn(Command command, OneToOne met) {
        var day = command.exchange().ask(oneToOnes.findDay(met)).get().orElseThrow(command::idAlreadyUsed);
        if (day.stands()) {
            throw new RefusedException(new OneToOneAlreadyRecorded());
        }
        return day.turns() + 1;
    }

    /** Not with another of one's own memberships either. */
    private static Optional<UserError> refusal(Command command, OneToOne met, Met other) {
        var account = Optional.<UUID>ofNullable(other.accountId());
        if (met.recorder().equals(met.other())
                || account.isPresent() && account.equals(command.viewer().accountId())) {
            return Optional.of(new OneToOneWithOneself());
        }
        return other.wasMemberOn(met.metOn()) ? Optional.empty() : Optional.of(new OtherMemberNotFound());
    }

    private Optional<OneToOnePayload> repeated(Command command, OneToOne met) {
        var former = command.exchange().ask(oneToOnes.find(met)).get();
        return command.repeated(former, kept -> kept.isRepeatedBy(met)).map(kept -> OneToOnePayload.of(met));
    }

    private OneToOnePayload insert(Command command, OneToOne met, int turn) {
        var exchange = command.exchange();
        for (var participant : met.participants()) {
            exchange.tell(oneToOnes.insert(met, participant, turn));
        }
        for (var participant : met.participants()) {
            var owner = new Owner(participant.regionId(), participant.chapterId(), participant.memberId());
            var place = participant.equals(met.recorder()) ? Entry.FIRST : Entry.FIRST + 1;
            entries.enter(
                    exchange, new Entry(EntryKind.ONE_TO_ONE, met.id(), place, owner, Worth.ONE, met.recordedAt()));
        }
        return OneToOnePayload.of(met);
    }
}
