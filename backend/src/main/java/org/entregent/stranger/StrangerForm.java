package org.entregent.stranger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entregent.identity.CookieSealing;
import org.entregent.page.Texts;
import org.entregent.page.Visit;
import org.entregent.stranger.StrangerProof.Accepted;
import org.entregent.stranger.StrangerProof.Reason;
import org.entregent.stranger.StrangerProof.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells people from programs by what a form carries, without scripts, puzzles or somebody else's service: it must have been asked
 * for, not a moment ago and not days ago, and a field that people don't see must stay empty. Nothing is kept for it until it is sent.
 */
@Component
public final class StrangerForm {

    /** Longer than anybody leaves a page open and comes back to it. */
    private static final Duration LIFE = Duration.ofDays(1);

    private record Issued(UUID id, Instant at) {

        String text() {
            return id + " " + at.toEpochMilli();
        }

        static Issued of(String text) {
            var parts = text.split(" ", 2);
            return new Issued(UUID.fromString(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])));
        }
    }

    private final CookieSealing sealing;
    private final Clock clock;
    private final Duration haste;

    /** @param haste a form that comes back sooner was filled in by no person */
    StrangerForm(CookieSealing sealing, Clock clock, @Value("${entregent.strangers.haste:2s}") Duration haste) {
        this.sealing = sealing;
        this.clock = clock;
        this.haste = haste;
    }

    /**
     * What a form carries that somebody asks for now.
     *
     * @param purpose what it is good for, such as {@code suggestion club-des-patrons}
     */
    public FormFields issue(String purpose, Locale language) {
        var issued = new Issued(UUID.randomUUID(), clock.instant());
        return fields(sealing.seal(issued.text(), use(purpose), LIFE), language);
    }

    /** What the same form carries when it is shown again with what was wrong: it goes on being the same form while it is good. */
    public FormFields again(String purpose, Visit visit) {
        var token = token(visit);
        return open(purpose, token).isPresent() ? fields(token, visit.language()) : issue(purpose, visit.language());
    }

    /** Whether a form that was sent may be a person's. The visit's parameters are its fields. */
    public StrangerProof check(String purpose, Visit visit) {
        var issued = open(purpose, token(visit));
        if (visit.parameter(FormFields.TRAP).isPresent()) {
            return new Refused(Reason.TRAPPED);
        }
        return issued.map(this::judge).orElseGet(() -> new Refused(Reason.OUTDATED));
    }

    /** What somebody is told whose form was refused: in case they are a person, what they can do. */
    public static String words(Reason reason, Locale language) {
        return Texts.of("stranger", language).get("refused." + reason.name());
    }

    /** What somebody is told who wrote too much for one day. */
    public static String wordsOfTooMany(Locale language) {
        return Texts.of("stranger", language).get("tooMany");
    }

    private StrangerProof judge(Issued issued) {
        return clock.instant().isBefore(issued.at().plus(haste))
                ? new Refused(Reason.TOO_FAST)
                : new Accepted(issued.id(), issued.at().plus(LIFE));
    }

    private Optional<Issued> open(String purpose, String token) {
        return sealing.open(token, use(purpose)).map(Issued::of);
    }

    private static String token(Visit visit) {
        return visit.parameter(FormFields.TOKEN).orElse("");
    }

    private static String use(String purpose) {
        return "form " + purpose;
    }

    private static FormFields fields(String token, Locale language) {
        return new FormFields(token, Texts.of("stranger", language).get("trap"));
    }
}
