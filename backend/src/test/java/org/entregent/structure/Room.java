package org.entregent.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The rooms of the compiler, and which others each may know. A line can name only those above it: no arrow turns back.
 *
 * @see org.entregent.graph
 */
enum Room {
    /** What a feature may name, and what it declared. */
    FACE(""),
    REQUEST(".request", FACE),
    PLAN(".plan", FACE, REQUEST),
    COMPILE(".compile", FACE, REQUEST, PLAN),
    CHECK(".check", FACE, REQUEST),
    ANSWER(".answer", FACE, REQUEST, PLAN, COMPILE, CHECK);

    /** The probes' packages have the same names elsewhere. */
    private static final String COMPILER = "org.entregent..graph";

    private final String place;
    private final Room[] known;

    Room(String name, Room... known) {
        this.place = COMPILER + name;
        this.known = known;
    }

    /** Of what belongs to the compiler, its classes know themselves and the known rooms alone. */
    ArchRule rule() {
        var permitted = Stream.concat(Stream.of(this), Arrays.stream(known))
                .map(room -> room.place)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(place)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(COMPILER + "..").or(resideInAnyPackage(permitted)))
                .as(name());
    }

    static String[] places() {
        return Arrays.stream(values()).map(room -> room.place).toArray(String[]::new);
    }
}
