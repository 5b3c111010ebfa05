package org.entregent.consultation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells robots from people by what they call themselves. The list is somebody else's, see docs/data-sources.md; besides, whoever says
 * nothing is one, and whoever says that they are.
 */
@Component
class RobotAgents {

    private static final String LIST = "robot-agents.txt";

    /** What robots call themselves that nobody has listed yet. Cubot makes telephones. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?i:(?<!cu)bots?\\b|crawl|spider|scrap(er|y)|headless|preview|monitor(ing)?\\b|^java|^go-http)");

    /** An expression that is a text: looking for a thousand texts takes a twentieth of the time that as many expressions take. */
    private static final Pattern TEXT = Pattern.compile("(?:[\\w :;,!@&%=<>~'\"#-]|\\\\[^\\w])+");

    private static final int REMEMBERED = 10_000;

    private final List<String> texts;
    private final Pattern expressions;
    private final LoadingCache<String, Boolean> known;

    RobotAgents() {
        var listed = read();
        texts = listed.stream()
                .filter(TEXT.asMatchPredicate())
                .map(text -> text.replace("\\", ""))
                .toList();
        expressions = Pattern.compile(listed.stream()
                .filter(Predicate.not(TEXT.asMatchPredicate()))
                .map(expression -> "(?:" + expression + ")")
                .collect(Collectors.joining("|")));
        known = Caffeine.newBuilder().maximumSize(REMEMBERED).build(this::isListed);
    }

    /** @param agent the header User-Agent; empty without one */
    boolean include(String agent) {
        return agent.isBlank() || Objects.requireNonNull(known.get(agent));
    }

    private boolean isListed(String agent) {
        return PLAIN.matcher(agent).find()
                || texts.stream().anyMatch(agent::contains)
                || expressions.matcher(agent).find();
    }

    private static List<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RobotAgents.class.getResourceAsStream(LIST), LIST), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
