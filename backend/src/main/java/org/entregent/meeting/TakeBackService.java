package org.entregent.meeting;

import java.util.List;
import java.util.UUID;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;
import org.entregent.meeting.Entry.Worth;
import org.entregent.meeting.MeetingInputs.TakeBackCreditInput;
import org.entregent.meeting.MeetingInputs.TakeBackOneToOneInput;
import org.entregent.meeting.MeetingPayloads.AlreadyCounted;
import org.entregent.meeting.MeetingPayloads.CreditPayload;
import org.entregent.meeting.MeetingPayloads.OneToOnePayload;
import org.springframework.stereotype.Service;

/**
 * Takes back what was recorded by mistake, while no meeting counts it: for whoever recorded it, and for officers who run the meeting that
 * it waits for. The fact stays; an entry of its own takes off what it added.
 */
@Service
class TakeBackService {

    private static final String ONE_TO_ONE = "oneToOneId";
    private static final String CREDIT = "trainingCreditId";
    private static final String ONCE = "meeting_takeback_pkey";

    private static final CommandKind<OneToOnePayload> OF_ONE_TO_ONES =
            CommandKind.of(Permission.MEETINGS_WRITE, OneToOnePayload::refused).knownBy(ONE_TO_ONE, ONCE);
    private static final CommandKind<CreditPayload> OF_CREDITS =
            CommandKind.of(Permission.MEETINGS_WRITE, CreditPayload::refused).knownBy(CREDIT, ONCE);

    private final Commands commands;
    private final TakebackRepository takebacks;
    private final MeetingEntryService entries;

    TakeBackService(Commands commands, TakebackRepository takebacks, MeetingEntryService entries) {
        this.commands = commands;
        this.takebacks = takebacks;
        this.entries = entries;
    }

    OneToOnePayload takeBack(TakeBackOneToOneInput input) {
        return commands.run(OF_ONE_TO_ONES, command -> {
            var met = named(command, "OneToOne", input.oneToOneId(), ONE_TO_ONE);
            command.exchange().tell(takebacks.openOneToOne(met));
            takeBack(command, met, ONE_TO_ONE);
            return new OneToOnePayload(met, List.of());
        });
    }

    CreditPayload takeBack(TakeBackCreditInput input) {
        return commands.run(OF_CREDITS, command -> {
            var credit = named(command, "TrainingCredit", input.trainingCreditId(), CREDIT);
            command.exchange().tell(takebacks.openCredit(credit));
            takeBack(command, credit, CREDIT);
            return new CreditPayload(credit, List.of());
        });
    }

    private static Reference named(Command command, String type, String id, String field) {
        var check = command.check();
        var named = check.node(type, id, field);
        check.finish();
        return named.orElseThrow();
    }

    private void takeBack(Command command, Reference fact, String field) {
        var exchange = command.exchange();
        // A sheet that is being finished either has it by now, or will have both: the entry, and the one that takes it
        // off.
        exchange.ask(takebacks.hold(fact.uuid()));
        var recorded = exchange.ask(takebacks.listRecorded(fact.uuid())).get();
        switch (TakebackDecision.decide(recorded, isTheirs(command, fact, recorded))) {
            case TAKEN_BACK -> recorded.forEach(each -> takeOff(command, fact.uuid(), each, recorded.size()));
            case REPEATED -> {}
            case COUNTED -> throw new RefusedException(new AlreadyCounted(field));
            case HIDDEN -> throw new RefusedException(NotFoundOrForbidden.at(field));
        }
    }

    /** Of a one-to-one the id says whose it is: who runs the other's meetings has no say in it. */
    private static boolean isTheirs(Command command, Reference fact, List<Recorded> recorded) {
        var viewer = command.viewer();
        var recorder = recorded.stream()
                .filter(each -> each.place() == Entry.FIRST)
                .map(each -> each.owner().memberId())
                .anyMatch(memberId -> viewer.findOwnMember(memberId).isPresent());
        return recorder
                || recorded.stream()
                        .filter(each -> fact.key().size() < 3
                                || each.isOf((UUID) fact.key().get(2)))
                        .anyMatch(each -> viewer.mayInChapter(
                                Permission.MEETINGS_RUN,
                                each.owner().regionId(),
                                each.owner().chapterId()));
    }

    private void takeOff(Command command, UUID factId, Recorded recorded, int count) {
        var worth = new Worth(-recorded.worth().quantity(), 0);
        var accountId = command.viewer().accountId().orElse(null);
        command.exchange().tell(takebacks.insert(factId, recorded.owner(), accountId, command.now()));
        entries.enter(
                command.exchange(),
                new Entry(recorded.kind(), factId, recorded.place() + count, recorded.owner(), worth, command.now()));
    }
}
