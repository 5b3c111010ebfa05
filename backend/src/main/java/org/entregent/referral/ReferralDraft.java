package org.entregent.referral;

import java.time.Instant;
import java.util.UUID;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;
import org.entregent.referral.ReferralInputs.GiveReferralInput;
import org.jspecify.annotations.Nullable;

/**
 * What a giver wrote, in good form.
 *
 * @param kept as a draft, rather than sent as soon as it may be
 */
record ReferralDraft(
        UUID id,
        ReferralKind kind,
        int hotness,
        String description,
        @Nullable Prospect prospect,
        @Nullable Consent consent,
        boolean kept) {

    private static final int MOST_DESCRIPTION = 2_000;
    private static final int HOTTEST = 5;

    static ReferralDraft check(InputCheck check, GiveReferralInput input) {
        var inside = input.kind() == ReferralKind.INSIDE;
        var written = input.prospect();
        check.require(
                input.hotness() >= 1 && input.hotness() <= HOTTEST, Message.of("input.range", 1, HOTTEST), "hotness");
        var description = check.text(input.description(), MOST_DESCRIPTION, "description");
        check.require(!inside || written == null, Message.of("referral.prospect-inside"), "prospect");
        check.require(!inside || input.consent() == null, Message.of("referral.consent-inside"), "consent");
        check.require(inside || written != null, Message.of("referral.prospect-missing"), "prospect");
        var prospect = inside || written == null ? null : Prospect.check(check, written);
        var consent = Consent.check(check, input.consent());
        return new ReferralDraft(
                input.id(), input.kind(), input.hotness(), description, prospect, consent, input.draft());
    }

    /** An outside referral goes out with the prospect's consent, and waits for it otherwise. */
    ReferralStatus firstStatus() {
        if (kept) {
            return ReferralStatus.DRAFT;
        }
        return prospect == null || consent != null ? ReferralStatus.SENT : ReferralStatus.AWAITING_CONSENT;
    }

    Referral toReferral(Party giver, Party receiver, Instant now) {
        var status = firstStatus();
        var milestones = status == ReferralStatus.SENT ? Milestones.none().sent(now) : Milestones.none();
        return new Referral(
                id,
                kind,
                giver,
                receiver,
                hotness,
                description,
                ReferralState.of(status),
                milestones,
                now,
                now,
                Referral.FIRST_VERSION);
    }
}
