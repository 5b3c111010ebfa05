package org.entregent.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.entregent.command.Command;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.graph.Reference;
import org.entregent.membership.ApplicationInputs.NoteInterviewInput;
import org.entregent.membership.ApplicationInputs.NotePaymentInput;
import org.entregent.membership.ApplicationInputs.NoteReferenceInput;
import org.entregent.membership.ApplicationInputs.OpenVoteInput;
import org.entregent.membership.ApplicationInputs.StepApplicationInput;
import org.entregent.membership.ApplicationInputs.StepInput;
import org.entregent.membership.ApplicationStep.By;
import org.entregent.membership.ApplicationStep.Paid;
import org.entregent.membership.ApplicationStep.Told;
import org.entregent.region.RegionSettings;
import org.jspecify.annotations.Nullable;

/** Reads the input of a step. */
final class StepForm {

    private static final int MOST_NOTE = 2_000;
    private static final int MOST_CONDITIONS = 1_000;
    private static final int MOST_VOTE_DAYS = 60;
    private static final int MOST_INTERVIEW_DAYS = 365;
    private static final int REFEREES = 2;

    private final InputCheck check;
    private final RegionSettings region;
    private final Command command;

    StepForm(InputCheck check, RegionSettings region, Command command) {
        this.check = check;
        this.region = region;
        this.command = command;
    }

    /** What a step is about, in a region where the caller may take some; whether it exists is another question. */
    static Reference application(Command command, InputCheck check, String id) {
        var named = check.node(Application.TYPE, id, "applicationId");
        if (named.isEmpty()) {
            check.finish();
        }
        return named.filter(reference -> command.mayIn(reference.region())).orElseThrow(ApplicationCapacity::notFound);
    }

    ApplicationStep read(ApplicationAction action, StepInput input) {
        var told = switch (input) {
            case StepApplicationInput plain -> plain(action, plain);
            case NoteReferenceInput noted -> reference(noted);
            case NoteInterviewInput interview -> interview(interview);
            case OpenVoteInput vote -> vote(vote);
            case NotePaymentInput payment -> payment(payment);
        };
        check.finish();
        UUID account = command.viewer().accountId().orElse(null);
        return new ApplicationStep(input.commandId(), action, input.toString(), told, new By(account, command.now()));
    }

    private Told plain(ApplicationAction action, StepApplicationInput input) {
        var note = note(input.note());
        check.require(note != null || action != ApplicationAction.DISMISS, Message.of("input.blank"), "note");
        return Told.note(note);
    }

    private Told reference(NoteReferenceInput input) {
        check.require(
                input.number() >= 1 && input.number() <= REFEREES,
                Message.of("membership.no-such-reference"),
                "number");
        check.require(input.outcome() != ReferenceOutcome.PENDING, Message.of("membership.outcome-missing"), "outcome");
        return Told.note(check.optionalText(input.note(), MOST_CONDITIONS, "note"));
    }

    private Told interview(NoteInterviewInput input) {
        check.require(
                !input.heldOn().isAfter(today().plusDays(MOST_INTERVIEW_DAYS)),
                Message.of("membership.too-far"),
                "heldOn");
        var note = note(input.note());
        check.require(
                note == null || !input.heldOn().isAfter(today()), Message.of("membership.not-held-yet"), "heldOn");
        return new Told(note, input.heldOn(), null);
    }

    private Told vote(OpenVoteInput input) {
        check.require(input.endsOn().isAfter(today()), Message.of("membership.vote-too-short"), "endsOn");
        check.require(
                !input.endsOn().isAfter(today().plusDays(MOST_VOTE_DAYS)),
                Message.of("membership.vote-too-long", MOST_VOTE_DAYS),
                "endsOn");
        var conditions = check.optionalText(input.conditions(), MOST_CONDITIONS, "conditions");
        var until = input.conditionsUntil();
        check.require(
                (conditions == null) == (until == null), Message.of("membership.conditions-whole"), "conditionsUntil");
        check.require(
                until == null || until.isAfter(input.endsOn()),
                Message.of("membership.conditions-too-early"),
                "conditionsUntil");
        return new Told(conditions, input.endsOn(), null);
    }

    private Told payment(NotePaymentInput input) {
        var day = check.day(input.paidOn(), today(), "paidOn");
        var amount = input.amount().check(check, region.currency(), "amount");
        return new Told(note(input.note()), day, new Paid(amount, region.currency()));
    }

    private @Nullable String note(@Nullable String text) {
        return check.optionalText(text, MOST_NOTE, "note");
    }

    private LocalDate today() {
        return region.day(command.now());
    }
}
