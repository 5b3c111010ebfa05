package org.entregent.calendar;

import java.util.Locale;
import org.entregent.identity.KeyedDigest;
import org.entregent.identity.RandomSecret;
import org.entregent.page.PublicAddress;
import org.springframework.stereotype.Component;

/** Secret addresses: what they look like, and by what they are known again. */
@Component
class FeedAddress {

    /** Where calendars ask; the secret stands in its only segment. */
    static final String PATTERN = "/calendrier/{secret:[A-Za-z0-9_-]{43}}.ics";

    private static final String DIGEST_USE = "calendar feeds";

    private final PublicAddress publicAddress;
    private final KeyedDigest digests;

    FeedAddress(PublicAddress publicAddress, KeyedDigest digests) {
        this.publicAddress = publicAddress;
        this.digests = digests;
    }

    String makeSecret() {
        return RandomSecret.make();
    }

    String digest(String secret) {
        return digests.of(DIGEST_USE, secret);
    }

    /** The whole address. Calendars have no language to ask in: it is the owner's that counts. */
    String of(String secret) {
        return publicAddress.of("/calendrier/" + secret + ".ics", Locale.FRENCH);
    }
}
