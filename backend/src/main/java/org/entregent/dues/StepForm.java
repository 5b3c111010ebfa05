package org.entregent.dues;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entregent.command.Command;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.dues.DuesInputs.EndMembershipInput;
import org.entregent.dues.DuesInputs.GrantLeaveInput;
import org.entregent.dues.DuesInputs.NoteDuesPaymentInput;
import org.entregent.dues.DuesInputs.RenewMembershipInput;
import org.entregent.dues.DuesInputs.ResumeMembershipInput;
import org.entregent.dues.DuesInputs.StepInput;
import org.entregent.dues.DuesInputs.SuspendMembershipInput;
import org.entregent.dues.DuesInputs.TakeBackDuesPaymentInput;
import org.entregent.dues.StandingStep.By;
import org.entregent.dues.StandingStep.Told;
import org.entregent.graph.Reference;
import org.entregent.region.RegionSettings;
import org.jspecify.annotations.Nullable;

/** Reads the input of a step. What a payment covers from is known of the membership alone. */
final class StepForm {

    private static final int MOST_NOTE = 1_000;
    private static final int MOST_REASON = 500;
    private static final int MOST_MEANS = 100;
    private static final int MOST_YEARS_PAID = 3;
    private static final int MOST_MONTHS_AWAY = 12;
    private static final int MOST_MONTHS_POSTPONED = 4;

    private final InputCheck check;
    private final RegionSettings region;
    private final Command command;

    /** @param payment that is to be taken back */
    record Read(StandingAction action, Told told, Optional<Reference> payment) {}

    StepForm(InputCheck check, RegionSettings region, Command command) {
        this.check = check;
        this.region = region;
        this.command = command;
    }

    Read read(StepInput input) {
        var read = switch (input) {
            case NoteDuesPaymentInput payment -> payment(payment);
            case TakeBackDuesPaymentInput takeback -> takeback(takeback);
            case RenewMembershipInput renewal -> renewal(renewal);
            case GrantLeaveInput leave ->
                away(StandingAction.GRANT_LEAVE, leave.startsOn(), leave.endsOn(), leave.reason());
            case SuspendMembershipInput suspension ->
                away(StandingAction.SUSPEND, suspension.startsOn(), suspension.endsOn(), suspension.reason());
            case ResumeMembershipInput resuming ->
                of(StandingAction.RETURN, new Told(today(), null, null, null, note(resuming.note(), "note")));
            case EndMembershipInput ending -> ending(ending);
        };
        check.finish();
        return read;
    }

    StandingStep step(StepInput input, Read read, Told told) {
        UUID account = command.viewer().accountId().orElse(null);
        return new StandingStep(
                input.commandId(), read.action(), input.toString(), told, new By(account, command.now()));
    }

    private Read payment(NoteDuesPaymentInput input) {
        var paidOn = check.day(input.paidOn(), today(), "paidOn");
        check.require(
                !input.coversUntil().isAfter(today().plusYears(MOST_YEARS_PAID)),
                Message.of("dues.covers-too-long", MOST_YEARS_PAID),
                "coversUntil");
        var amount = input.amount().check(check, region.currency(), "amount");
        var means = check.line(input.means(), MOST_MEANS, "means");
        var payment = new Payment(
                input.id(), paidOn, input.coversUntil(), input.coversUntil(), amount, region.currency(), means);
        return of(
                StandingAction.NOTE_PAYMENT,
                new Told(paidOn, input.coversUntil(), payment, null, note(input.note(), "note")));
    }

    private Read takeback(TakeBackDuesPaymentInput input) {
        var payment = check.node(Payment.TYPE, input.paymentId(), "paymentId");
        var reason = check.text(input.reason(), MOST_REASON, "reason");
        return new Read(StandingAction.TAKE_BACK_PAYMENT, new Told(null, null, null, null, reason), payment);
    }

    private Read renewal(RenewMembershipInput input) {
        var reason = note(input.reason(), "reason");
        var to = input.postponedTo();
        return switch (input.decision()) {
            case RENEW -> of(StandingAction.RENEW, new Told(null, null, null, null, reason));
            case REFUSE -> {
                check.require(reason != null, Message.of("input.blank"), "reason");
                yield of(StandingAction.REFUSE_RENEWAL, new Told(null, null, null, null, reason));
            }
            case POSTPONE -> {
                check.require(
                        to != null && to.isAfter(today()) && !to.isAfter(today().plusMonths(MOST_MONTHS_POSTPONED)),
                        Message.of("dues.postponed-to", MOST_MONTHS_POSTPONED),
                        "postponedTo");
                yield of(StandingAction.POSTPONE_RENEWAL, new Told(null, to, null, null, reason));
            }
        };
    }

    private Read away(StandingAction action, LocalDate from, LocalDate until, String reason) {
        check.require(!until.isBefore(from), Message.of("dues.ends-before"), "endsOn");
        check.require(!until.isBefore(today()), Message.of("dues.is-over"), "endsOn");
        check.require(
                !until.isAfter(from.plusMonths(MOST_MONTHS_AWAY)),
                Message.of("dues.away-too-long", MOST_MONTHS_AWAY),
                "endsOn");
        check.require(!from.isAfter(today().plusMonths(MOST_MONTHS_AWAY)), Message.of("dues.too-far"), "startsOn");
        var why = check.text(reason, MOST_NOTE, "reason");
        return of(action, new Told(from, until, null, null, why));
    }

    private Read ending(EndMembershipInput input) {
        var day = check.day(input.leftOn(), today(), "leftOn");
        check.require(input.reason() != LeavingReason.NOT_RENEWED, Message.of("dues.not-renewed-by-time"), "reason");
        return of(StandingAction.LEAVE, new Told(day, null, null, input.reason(), note(input.note(), "note")));
    }

    private static Read of(StandingAction action, Told told) {
        return new Read(action, told, Optional.empty());
    }

    private @Nullable String note(@Nullable String text, String field) {
        return check.optionalText(text, MOST_NOTE, field);
    }

    private LocalDate today() {
        return region.day(command.now());
    }
}
