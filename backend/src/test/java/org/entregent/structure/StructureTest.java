package org.entregent.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.entregent.EntregentApplication;
import org.entregent.ProductClasses;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ModulithMetadata;

class StructureTest {

    private static final String PROBES = "org.entregent.structure.probe";
    private static final ApplicationModules MODULES = new ApplicationModules(
            ModulithMetadata.of(EntregentApplication.class), DescribedPredicate.alwaysFalse(), ProductClasses.OWN) {};
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(PROBES);

    @Test
    void packagesKnowOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void packagesThatKnowMoreAreNoticed() {
        var everything = (ImportOption) location -> true;
        assertThat(ApplicationModules.of(PROBES, everything).detectViolations().getMessages())
                .anyMatch(message -> message.contains("left") && message.contains("Allowed targets: none"))
                .anyMatch(message -> message.contains("Cycle"));
    }

    @Test
    void packagesDeclareWhatTheyMayKnow() {
        assertThat(packages()).isNotEmpty().allSatisfy(info -> {
            assertThat(info.isAnnotationPresent(NullMarked.class))
                    .as(info.getName())
                    .isTrue();
            assertThat(info.getAnnotation(ApplicationModule.class))
                    .as(info.getName())
                    .isNotNull();
        });
    }

    @Test
    void packagesStandInTheOneOrder() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(Features.inOrder());
        assertThat(packages())
                .allSatisfy(info -> assertThat(Features.mayBeKnown(
                                known(info), info.getPackageName().replaceFirst(".*\\.", ""), Features.inOrder()))
                        .as("What %s may know stands before it in ARCHITECTURE, in that order", info.getPackageName())
                        .isTrue());
    }

    @Test
    void anotherOrderIsNoticed() {
        var order = Features.in("The features, by word:\n\n```\nfirst  a\nsecond b\nthird c\n```\n");
        assertThat(order).containsExactly("first", "second", "third");
        assertThat(Features.mayBeKnown(List.of("first", "second"), "third", order))
                .isTrue();
        assertThat(Features.mayBeKnown(List.of("second", "first"), "third", order))
                .isFalse();
        assertThat(Features.mayBeKnown(List.of("third"), "second", order)).isFalse();
        assertThat(Features.mayBeKnown(List.of("nobody"), "second", order)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void holds(Rule rule) {
        rule.rule().check(ProductClasses.all());
    }

    @ParameterizedTest
    @EnumSource
    void bites(Rule rule) {
        assertThat(rule.rule().evaluate(BAD).hasViolation()).isTrue();
    }

    private static Stream<Class<?>> packages() {
        return MODULES.stream().map(module -> module.getBasePackage().getName()).map(StructureTest::packageInfo);
    }

    private static List<String> known(Class<?> info) {
        return List.of(info.getAnnotation(ApplicationModule.class).allowedDependencies());
    }

    private static Class<?> packageInfo(String name) {
        try {
            return Class.forName(name + ".package-info");
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(name + " has no package-info.java with annotations", missing);
        }
    }
}
