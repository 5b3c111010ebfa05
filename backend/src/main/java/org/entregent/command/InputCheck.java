package org.entregent.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entregent.graph.NodeIds;
import org.entregent.graph.PlainText;
import org.entregent.graph.Reference;
import org.entregent.graph.ScalarForm;
import org.jspecify.annotations.Nullable;

/** Reads a command's input, field by field, and gathers all that is wrong with it, so that a form can be corrected in one go. */
public final class InputCheck {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    /** Devices' clocks run ahead, or are set to the wrong zone; up to this far ahead, now is meant. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofDays(1);

    private static final int NO_REGION = 0;

    private final NodeIds ids;
    private final Instant now;
    private final List<UserError> problems = new ArrayList<>();

    InputCheck(NodeIds ids, Instant now) {
        this.ids = ids;
        this.now = now;
    }

    /** The command's moment. */
    public Instant now() {
        return now;
    }

    /** One line, present, at most {@code limit} characters as people count them. */
    public String line(String value, int limit, String... path) {
        return present(value, limit, false, path);
    }

    /** One line or none; blank counts as none. */
    public @Nullable String optionalLine(@Nullable String value, int limit, String... path) {
        return optional(value, limit, false, path);
    }

    /** What was written, or none; blank counts as none. For values that a parser proves, which says all that is wrong with them. */
    public @Nullable String written(@Nullable String value) {
        var text = value == null ? "" : Writing.normalise(value);
        return text.isEmpty() ? null : text;
    }

    /** Several lines, present. */
    public String text(String value, int limit, String... path) {
        return present(value, limit, true, path);
    }

    public @Nullable String optionalText(@Nullable String value, int limit, String... path) {
        return optional(value, limit, true, path);
    }

    /** A day that has begun at the given place, in this century. */
    public LocalDate day(LocalDate value, LocalDate today, String... path) {
        if (value.isAfter(today)) {
            refuse(Message.of("input.future"), path);
        } else if (value.isBefore(FIRST_DAY)) {
            refuse(Message.of("input.too-early"), path);
        }
        return value;
    }

    /** An instant that has passed by our clock, in this century. */
    public Instant instant(Instant value, String... path) {
        if (value.isAfter(now.plus(CLOCK_DIFFERENCE))) {
            refuse(Message.of("input.future"), path);
        } else if (value.isBefore(FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC))) {
            refuse(Message.of("input.too-early"), path);
        }
        return value.isAfter(now) ? now : value;
    }

    /** An object's id, of the right form; whether the object exists is another question. */
    public Optional<Reference> node(String typeName, String value, String... path) {
        var reference = ids.find(typeName, value);
        if (reference.isEmpty()) {
            refuse(Message.of("input.not-an-id"), path);
        }
        return reference;
    }

    /**
     * The same, or the id that the client made: until 2027-12-31, since fields that showed it had the name of the input.
     *
     * @param regionsOf the regions in which the caller sees such an object; with several it is not clear which is meant
     */
    public Optional<Reference> nodeOrClientMadeId(
            String typeName, String value, Function<UUID, List<Integer>> regionsOf, String... path) {
        var made = ScalarForm.uuid(value);
        if (made.isEmpty()) {
            return node(typeName, value, path);
        }
        var regions = regionsOf.apply(made.get());
        if (regions.size() > 1) {
            refuse(Message.of("input.not-an-id"), path);
            return Optional.empty();
        }
        var region = regions.isEmpty() ? NO_REGION : regions.getFirst();
        return Optional.of(Reference.of(typeName, region, made.get()));
    }

    public void require(boolean holds, Message otherwise, String... path) {
        if (!holds) {
            refuse(otherwise, path);
        }
    }

    public void refuse(Message message, String... path) {
        problems.add(new InvalidInput(message, List.of(path)));
    }

    /** Throws when anything was wrong. What the other methods returned may be used after it. */
    public void finish() {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    private String present(String value, int limit, boolean lineFeeds, String... path) {
        var text = Writing.normalise(value);
        if (text.isEmpty()) {
            refuse(Message.of("input.blank"), path);
        }
        return legible(text, limit, lineFeeds, path);
    }

    private @Nullable String optional(@Nullable String value, int limit, boolean lineFeeds, String... path) {
        var text = written(value);
        return text == null ? null : legible(text, limit, lineFeeds, path);
    }

    private String legible(String text, int limit, boolean lineFeeds, String... path) {
        if (PlainText.isLongerThan(text, limit)) {
            refuse(Message.of("input.too-long", limit), path);
        }
        if (!Writing.isLegible(text, lineFeeds)) {
            refuse(Message.of("input.illegible"), path);
        }
        return text;
    }
}
