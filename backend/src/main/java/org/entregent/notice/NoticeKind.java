package org.entregent.notice;

/** What somebody is told of. What of it is usual, and what can be chosen, stands in the table {@code notice_kind}, under these names. */
public enum NoticeKind {
    /** Subject: the referral. */
    REFERRAL_RECEIVED(Mailing.NOTICE),
    /** Subject: the referral. */
    REFERRAL_FOLLOW_UP(Mailing.NOTICE),
    /** Subject: the closed business, which whoever is thanked does not read: they are told that there is some. */
    THANKS_RECEIVED(Mailing.NOTICE),
    /** Subject: the meeting. */
    MEETING_REMINDER(Mailing.NOTICE),
    /** Subject: the visit. */
    VISIT_REQUESTED(Mailing.OWN),
    /** Subject: the visit. */
    VISIT_CONFIRMED(Mailing.NOTICE),
    /** Subject: the visit. */
    VISIT_REMINDER(Mailing.NOTICE),
    /** Subject: the application. */
    APPLICATION_STEP(Mailing.OWN),
    /** Subject: the membership. Whoever isn't told might lose their seat unawares: nobody is spared its mail. */
    RENEWAL_DUE(Mailing.OWN),
    /** A mail alone. */
    WEEKLY_DIGEST(Mailing.OWN);

    private enum Mailing {
        /** A few minutes later, unless it was read by then. */
        NOTICE,
        /** By a letter of the feature's own. */
        OWN
    }

    private final Mailing mailing;

    NoticeKind(Mailing mailing) {
        this.mailing = mailing;
    }

    /** Whether the feature that tells it posts a letter of its own. */
    boolean hasOwnLetter() {
        return mailing == Mailing.OWN;
    }

    /** Its number in the table of kinds. */
    int id() {
        return ordinal() + 1;
    }

    /** Whether somebody may do without its mail. */
    boolean isMailOptional() {
        return this != RENEWAL_DUE;
    }

    /** Whether the application has a list for it. */
    boolean isListable() {
        return this != WEEKLY_DIGEST;
    }
}
