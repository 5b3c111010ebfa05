package org.entregent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entregent.structure.Features;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ReflectionUtils;

/** The features' parts, found where they stand, in the order of the features. */
public final class FeatureParts {

    private static final String FILES = "classpath*:org/entregent/*/*Part.class";

    private static final List<FeaturePart> ALL = find();

    private FeatureParts() {}

    public static List<FeaturePart> all() {
        return ALL;
    }

    /** What all of them bring of one kind. */
    public static <T> List<T> list(Function<FeaturePart, Collection<T>> brought) {
        return ALL.stream().flatMap(part -> brought.apply(part).stream()).toList();
    }

    /** What all of them bring of one kind, by key; no two may bring the same. */
    public static <T> Map<String, T> map(Function<FeaturePart, Map<String, T>> brought) {
        var all = new HashMap<String, T>();
        for (var part : ALL) {
            brought.apply(part).forEach((key, value) -> {
                if (all.put(key, value) != null) {
                    throw new IllegalStateException("Another part brings " + key + ", too: " + part.getClass());
                }
            });
        }
        return Map.copyOf(all);
    }

    private static List<FeaturePart> find() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .flatMap(FeatureParts::read)
                    .sorted(Comparator.comparing(part -> Features.inOrder().indexOf(feature(part.getClass()))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<FeaturePart> read(Resource file) {
        try {
            var path = file.getURL().getPath();
            var name = path.substring(path.indexOf("org/entregent/"), path.length() - ".class".length());
            var type = Class.forName(name.replace('/', '.'));
            return FeaturePart.class.isAssignableFrom(type) ? Stream.of(make(type)) : Stream.of();
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static FeaturePart make(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            ReflectionUtils.makeAccessible(constructor);
            return (FeaturePart) constructor.newInstance();
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static String feature(Class<?> type) {
        return type.getPackageName().substring("org.entregent.".length());
    }
}
