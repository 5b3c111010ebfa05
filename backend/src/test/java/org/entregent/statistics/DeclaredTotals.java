package org.entregent.statistics;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The totals that features say they count, found where they stand: nobody lists them. */
final class DeclaredTotals {

    private static final ImportOption OWN = location -> new ImportOption.DoNotIncludeTests().includes(location)
            && !location.contains("/org/entregent/schema/")
            && !location.contains("/org/entregent/database/")
            && !location.contains("/org/entregent/migrator/");

    private DeclaredTotals() {}

    /** Each as {@code feature column}. */
    static SortedSet<String> of(Class<? extends Total> kind) {
        return new ClassFileImporter()
                .withImportOption(OWN).importPackages("org.entregent").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(kind))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants())
                                .map(total -> feature(type) + " " + ((Total) total).column()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    }
}
