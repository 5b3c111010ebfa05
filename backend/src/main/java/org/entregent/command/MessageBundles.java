package org.entregent.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of refusals: each feature has a bundle {@code messages} beside its classes, and is found by it. */
final class MessageBundles {

    private static final String ROOT = "org/entregent/";
    private static final String BUNDLE = "/messages";
    private static final String SOURCE_LANGUAGE = "_fr.properties";

    private MessageBundles() {}

    /** Their basenames, such as {@code org/entregent/referral/messages}. */
    static String[] names() {
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + ROOT + "*" + BUNDLE + SOURCE_LANGUAGE);
            return Arrays.stream(files).map(MessageBundles::name).sorted().toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Resource file) {
        try {
            var path = file.getURL().getPath();
            return path.substring(path.lastIndexOf(ROOT), path.length() - SOURCE_LANGUAGE.length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
