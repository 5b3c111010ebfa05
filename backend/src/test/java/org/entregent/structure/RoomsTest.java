package org.entregent.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoomsTest {

    private static final JavaClasses COMPILER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entregent.graph");

    private static final JavaClasses BAD =
            new ClassFileImporter().importPackages("org.entregent.structure.probe.graph");

    private static final ArchRule NO_OTHER_ROOM = classes().should().resideInAnyPackage(Room.places());

    @ParameterizedTest
    @EnumSource
    void knowsNoOther(Room room) {
        room.rule().check(COMPILER);
    }

    @ParameterizedTest
    @EnumSource
    void arrowToAnotherIsNoticed(Room room) {
        assertThat(room.rule().evaluate(BAD).hasViolation()).isTrue();
    }

    @Test
    void eachClassHasARoom() {
        NO_OTHER_ROOM.check(COMPILER);
        assertThat(NO_OTHER_ROOM.evaluate(BAD).hasViolation()).isTrue();
    }
}
