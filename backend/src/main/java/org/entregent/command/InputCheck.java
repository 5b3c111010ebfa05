package org.entregent.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entregent.graph.NodeIds;
import org.entregent.graph.Reference;
import org.jspecify.annotations.Nullable;

/** Reads a command's input, field by field, and gathers all that is wrong with it, so that a form is mended in one go. */
public final class InputCheck {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    /** Clocks of phones run ahead; within this, now is meant. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private final List<UserError> problems = new ArrayList<>();

    /** One line, present, at most {@code limit} characters. */
    public String line(String value, int limit, String... path) {
        return present(value, limit, false, path);
    }

    /** One line or none; blank is none. */
    public @Nullable String optionalLine(@Nullable String value, int limit, String... path) {
        return optional(value, limit, false, path);
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

    /** An instant that has passed, in this century. */
    public Instant instant(Instant value, Instant now, String... path) {
        if (value.isAfter(now.plus(CLOCK_DIFFERENCE))) {
            refuse(Message.of("input.future"), path);
        } else if (value.isBefore(FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC))) {
            refuse(Message.of("input.too-early"), path);
        }
        return value.isAfter(now) ? now : value;
    }

    /** An object's id, of the right form; whether the object exists is another question. */
    public Optional<Reference> node(NodeIds ids, String typeName, String value, String... path) {
        var reference = ids.find(typeName, value);
        if (reference.isEmpty()) {
            refuse(Message.of("input.not-an-id"), path);
        }
        return reference;
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
        var text = value == null ? "" : Writing.normalise(value);
        return text.isEmpty() ? null : legible(text, limit, lineFeeds, path);
    }

    private String legible(String text, int limit, boolean lineFeeds, String... path) {
        if (Writing.length(text) > limit) {
            refuse(Message.of("input.too-long", limit), path);
        }
        if (!Writing.isLegible(text, lineFeeds)) {
            refuse(Message.of("input.illegible"), path);
        }
        return text;
    }
}
