package org.entregent.meeting;

import java.util.List;
import java.util.Optional;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.meeting.Entry.Owner;
import org.entregent.meeting.Entry.Worth;
import org.entregent.meeting.MeetingInputs.RecordCreditInput;
import org.entregent.meeting.MeetingPayloads.CreditPayload;
import org.entregent.region.RegionService;
import org.springframework.stereotype.Service;

/** Records what members learned. */
@Service
class RecordCreditService {

    private static final int MOST_CREDITS = 40;
    private static final int MOST_TOPIC = 200;
    private static final CommandKind<CreditPayload> RECORDING = CommandKind.of(
                    Permission.MEETINGS_WRITE, CreditPayload::refused)
            .knownBy("id", "training_credit_pkey", "meeting_entry_pkey");

    private final Commands commands;
    private final RegionService regions;
    private final TrainingCreditRepository credits;
    private final MeetingEntryService entries;

    RecordCreditService(
            Commands commands, RegionService regions, TrainingCreditRepository credits, MeetingEntryService entries) {
        this.commands = commands;
        this.regions = regions;
        this.credits = credits;
        this.entries = entries;
    }

    CreditPayload record(RecordCreditInput input) {
        return commands.run(RECORDING, command -> record(command, input));
    }

    private CreditPayload record(Command command, RecordCreditInput input) {
        var own = command.membership(input.memberId(), "memberId");
        var check = command.check();
        var topic = check.line(input.topic(), MOST_TOPIC, "topic");
        var learnedOn = check.day(input.learnedOn(), regions.get(own.regionId()).day(command.now()), "learnedOn");
        check.require(
                input.credits() >= 1 && input.credits() <= MOST_CREDITS,
                Message.of("input.range", 1, MOST_CREDITS),
                "credits");
        check.finish();
        command.open(List.of(own.regionId()));
        var credit = new TrainingCredit(input.id(), own, input.credits(), topic, learnedOn, command.now());
        return command.idWasTaken()
                ? repeated(command, credit).orElseThrow(command::idAlreadyUsed)
                : insert(command, credit);
    }

    private Optional<CreditPayload> repeated(Command command, TrainingCredit credit) {
        var former = command.exchange()
                .ask(credits.find(credit.learner().regionId(), credit.id()))
                .get();
        return command.repeated(former, kept -> kept.isRepeatedBy(credit)).map(CreditPayload::of);
    }

    private CreditPayload insert(Command command, TrainingCredit credit) {
        var own = credit.learner();
        var owner = new Owner(own.regionId(), own.chapterId(), own.memberId());
        command.exchange().tell(credits.insert(credit));
        entries.enter(
                command.exchange(),
                new Entry(
                        EntryKind.TRAINING,
                        credit.id(),
                        Entry.FIRST,
                        owner,
                        new Worth(credit.credits(), 0),
                        credit.recordedAt()));
        return CreditPayload.of(credit);
    }
}
