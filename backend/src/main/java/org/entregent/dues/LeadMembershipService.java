package org.entregent.dues;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.entregent.access.Permission;
import org.entregent.command.Command;
import org.entregent.command.CommandKind;
import org.entregent.command.Commands;
import org.entregent.command.Message;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.dues.DuesInputs.EndMembershipInput;
import org.entregent.dues.DuesInputs.NoteDuesPaymentInput;
import org.entregent.dues.DuesInputs.StepInput;
import org.entregent.dues.DuesPayloads.MembershipStepNotAllowed;
import org.entregent.dues.DuesPayloads.OfficeIsHeld;
import org.entregent.dues.DuesPayloads.OwnMembershipIsOthers;
import org.entregent.dues.DuesPayloads.PaymentIsNotTheLatest;
import org.entregent.dues.DuesPayloads.RenewalIsNotOpen;
import org.entregent.dues.DuesPayloads.StandingPayload;
import org.entregent.dues.StandingChangeService.Change;
import org.entregent.dues.StandingDecision.Clock;
import org.entregent.dues.StandingEventRepository.Said;
import org.entregent.dues.StandingStep.Told;
import org.entregent.graph.Reference;
import org.entregent.member.MembershipLifeService;
import org.entregent.notice.Recipient;
import org.entregent.policy.DuesPolicy;
import org.entregent.policy.InForce;
import org.entregent.policy.Policies;
import org.entregent.region.RegionService;
import org.entregent.statement.Exchange;
import org.springframework.stereotype.Service;

/** Leads memberships on, by officers of the chapter and by who steers its region; nobody about themself. */
@Service
class LeadMembershipService {

    private static final CommandKind<StandingPayload> LEADING = CommandKind.of(
                    Permission.DUES_RUN, StandingPayload::refused)
            .knownBy("commandId", "standing_event_command_key");
    private static final CommandKind<StandingPayload> PAYING = CommandKind.of(
                    Permission.DUES_RUN, StandingPayload::refused)
            .knownBy("id", "standing_event_command_key", "dues_payment_pkey");

    private final Commands commands;
    private final RegionService regions;
    private final Policies policies;
    private final StandingRepository standings;
    private final StandingEventRepository events;
    private final PaymentRepository payments;
    private final RecipientRepository recipients;
    private final MembershipLifeService lives;
    private final StandingChangeService changes;

    /** A step that somebody says, in good form. */
    private record Given(Reference member, StepInput input, StepForm.Read read, LocalDate today) {}

    /** A step of a membership that the caller leads on. */
    private record Taken(Standing standing, StandingStep step) {}

    /** What the rules need to know. */
    private record Asked(
            Supplier<Optional<Standing>> standing,
            Supplier<Optional<Said>> former,
            Supplier<Optional<Payment>> payment,
            Supplier<Optional<Recipient>> recipient,
            Supplier<Boolean> holdsOffice,
            Supplier<InForce<DuesPolicy>> policy) {}

    LeadMembershipService(
            Commands commands,
            RegionService regions,
            Policies policies,
            StandingRepository standings,
            StandingEventRepository events,
            PaymentRepository payments,
            RecipientRepository recipients,
            MembershipLifeService lives,
            StandingChangeService changes) {
        this.commands = commands;
        this.regions = regions;
        this.policies = policies;
        this.standings = standings;
        this.events = events;
        this.payments = payments;
        this.recipients = recipients;
        this.lives = lives;
        this.changes = changes;
    }

    /** A payment is known by an id of its own. */
    StandingPayload pay(NoteDuesPaymentInput input) {
        return commands.run(PAYING, command -> lead(command, input));
    }

    StandingPayload lead(StepInput input) {
        return commands.run(LEADING, command -> lead(command, input));
    }

    private StandingPayload lead(Command command, StepInput input) {
        var check = command.check();
        var named = check.node("Member", input.memberId(), "memberId");
        if (named.isEmpty()) {
            check.finish();
        }
        var member = named.filter(reference -> command.mayIn(reference.region()))
                .orElseThrow(LeadMembershipService::notFound);
        var region = regions.get(member.region());
        var form = new StepForm(check, region, command);
        var read = form.read(input);
        var today = region.day(command.now());
        var given = new Given(member, input, read, today);
        var asked = ask(command.exchange(), given);
        var standing = asked.standing()
                .get()
                .filter(found -> command.viewer()
                        .mayInChapter(
                                Permission.DUES_RUN,
                                found.regionId(),
                                found.person().chapterId()))
                .orElseThrow(LeadMembershipService::notFound);
        var said = form.step(input, read, read.told());
        if (command.repeated(asked.former().get(), before -> before.isOf(member.uuid(), said))
                .isEmpty()) {
            command.requireVersion(input.version(), standing.version());
            requireOther(command, standing);
            var told = whole(command, standing, read, asked);
            keep(command, given, asked, new Taken(standing, form.step(input, read, told)));
        }
        return StandingPayload.of(standing.reference());
    }

    private Asked ask(Exchange exchange, Given given) {
        var member = given.member();
        var today = given.today();
        exchange.tell(standings.openSeen(member));
        var payment =
                given.read().payment().map(Reference::uuid).orElse(given.input().commandId());
        return new Asked(
                exchange.ask(standings.lock(member)),
                exchange.ask(events.find(member.region(), given.input().commandId())),
                exchange.ask(payments.find(member.region(), member.uuid(), payment)),
                exchange.ask(recipients.find(member)),
                exchange.ask(lives.holdsOffice(member, today)),
                exchange.ask(policies.dues(member.region(), today)));
    }

    /** With what only the membership says: from when on a payment covers, which one is taken back. */
    private static Told whole(Command command, Standing standing, StepForm.Read read, Asked asked) {
        var told = read.told();
        return switch (read.action()) {
            case NOTE_PAYMENT -> {
                var paid = Objects.requireNonNull(told.payment());
                var check = command.check();
                check.require(
                        paid.coversUntil().isAfter(standing.due().on()),
                        Message.of("dues.covers-nothing"),
                        "coversUntil");
                check.finish();
                var payment = new Payment(
                        paid.id(),
                        paid.paidOn(),
                        standing.due().on(),
                        paid.coversUntil(),
                        paid.amount(),
                        paid.currency(),
                        paid.means());
                yield new Told(told.on(), told.until(), payment, null, told.note());
            }
            case TAKE_BACK_PAYMENT ->
                new Told(
                        null,
                        null,
                        asked.payment()
                                .get()
                                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at("paymentId"))),
                        null,
                        told.note());
            case FALL_LATE,
                    EXPIRE,
                    REMOVE,
                    OPEN_RENEWAL,
                    RENEW,
                    POSTPONE_RENEWAL,
                    REFUSE_RENEWAL,
                    END_UNRENEWED,
                    GRANT_LEAVE,
                    SUSPEND,
                    BEGIN_ABSENCE,
                    RETURN,
                    LEAVE,
                    TRANSFER -> told;
        };
    }

    private void keep(Command command, Given given, Asked asked, Taken taken) {
        var standing = taken.standing();
        var step = taken.step();
        var today = given.today();
        var policy = asked.policy().get();
        var after =
                after(StandingDecision.decide(standing, step, StandingActor.OFFICER, new Clock(policy.rules(), today)));
        if (given.input() instanceof EndMembershipInput ending) {
            requireEnd(command, asked, standing, ending);
        }
        var change = new Change(
                standing, after, step, policy.version(), asked.recipient().get());
        changes.keep(
                command.exchange(),
                change,
                step.told().on() == null ? today : step.told().on());
    }

    private static Standing after(StandingDecision decision) {
        return switch (decision) {
            case StandingDecision.Moved moved -> moved.after();
            case StandingDecision.NotAllowed refused ->
                throw new RefusedException(new MembershipStepNotAllowed(refused.status(), refused.allowed()));
            case StandingDecision.RenewalNotOpen early -> throw new RefusedException(new RenewalIsNotOpen());
            case StandingDecision.NotTheLatest earlier -> throw new RefusedException(new PaymentIsNotTheLatest());
        };
    }

    private static void requireOther(Command command, Standing standing) {
        if (command.viewer().findOwnMember(standing.memberId()).isPresent()) {
            throw new RefusedException(new OwnMembershipIsOthers());
        }
    }

    private static void requireEnd(Command command, Asked asked, Standing standing, EndMembershipInput input) {
        var check = command.check();
        check.require(
                !input.leftOn().isBefore(standing.person().joinedOn()),
                Message.of("dues.left-before-joining"),
                "leftOn");
        check.finish();
        if (asked.holdsOffice().get()) {
            throw new RefusedException(new OfficeIsHeld());
        }
    }

    private static RefusedException notFound() {
        return new RefusedException(NotFoundOrForbidden.at("memberId"));
    }
}
