package org.entregent.consultation;

/** What is added to a day. */
record Counts(int views, int uniqueViews, int siteClicks, int emailClicks, int phoneClicks) {

    /** @param isFirst whether nobody knows of this person yet, at this sheet and on this day */
    static Counts of(Deed deed, boolean isFirst) {
        var once = isFirst ? 1 : 0;
        return switch (deed) {
            case VIEW -> new Counts(1, once, 0, 0, 0);
            case SITE -> new Counts(0, 0, once, 0, 0);
            case EMAIL -> new Counts(0, 0, 0, once, 0);
            case PHONE -> new Counts(0, 0, 0, 0, once);
        };
    }

    Counts plus(Counts other) {
        return new Counts(
                views + other.views,
                uniqueViews + other.uniqueViews,
                siteClicks + other.siteClicks,
                emailClicks + other.emailClicks,
                phoneClicks + other.phoneClicks);
    }

    boolean isNothing() {
        return views + siteClicks + emailClicks + phoneClicks == 0;
    }
}
