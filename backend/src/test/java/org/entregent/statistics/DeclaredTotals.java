package org.entregent.statistics;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entregent.ProductClasses;

/** The totals that features say they count, found where they stand: nobody lists them. */
final class DeclaredTotals {

    private DeclaredTotals() {}

    /** Each as {@code feature column}. */
    static SortedSet<String> of(Class<? extends Total> kind) {
        return ProductClasses.all().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(kind))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants())
                        .map(total -> feature(type) + " " + ((Total) total).column()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    }
}
