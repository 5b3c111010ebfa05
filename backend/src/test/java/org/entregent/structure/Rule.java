package org.entregent.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import javax.net.SocketFactory;
import org.entregent.graph.GraphExtension;
import org.entregent.graph.GraphType;
import org.entregent.graph.answer.PrintedSchema;
import org.entregent.statement.Statement;
import org.entregent.statement.Statements;
import org.jooq.DSLContext;
import org.jooq.Merge;
import org.jooq.Query;
import org.springframework.context.annotation.Conditional;
import org.springframework.modulith.NamedInterface;

/** What each role may do. The role is the last word of a class's name. */
enum Rule {
    /** A type says how fields are read; it reads nothing itself. */
    TYPES_DECLARE(noClasses()
            .that()
            .areAssignableTo(GraphType.class)
            .or()
            .areAssignableTo(GraphExtension.class)
            .should()
            .dependOnClassesThat(anyOf("Service", "Repository", "Controller").or(isA(DSLContext.class)))),
    TYPES_ARE_NAMED_SO(classes()
            .that()
            .areAssignableTo(GraphType.class)
            .and()
            .doNotBelongToAnyOf(GraphType.class)
            .should()
            .haveSimpleNameEndingWith("Type")),
    EXTENSIONS_ARE_NAMED_SO(classes()
            .that()
            .areAssignableTo(GraphExtension.class)
            .and()
            .doNotBelongToAnyOf(GraphExtension.class)
            .should()
            .haveSimpleNameEndingWith("Extension")),
    /** A controller hands over, one line each. */
    CONTROLLERS_KNOW_NO_DATABASE(named("Controller")
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage("org.jooq..", "org.entregent.schema..", "java.sql.."))
                    .and(not(simpleNameEndingWith("Repository"))))),
    /** A service decides; what SQL looks like is the repository's. */
    SERVICES_WRITE_NO_SQL(named("Service")
            .should()
            .onlyDependOnClassesThat(not(isA(Query.class)).and(not(resideInAnyPackage("org.entregent.schema.."))))),
    /** A repository serves its own feature. */
    REPOSITORIES_STAY_AT_HOME(named("Repository").should().notBePublic()),
    /** Rules are plain Java: enums, records, sealed interfaces. */
    RULES_ARE_PURE(classes()
            .that(arePure())
            .and()
            .areTopLevelClasses()
            .and()
            .resideOutsideOfPackages("org.entregent.graph..")
            .should()
            .onlyDependOnClassesThat(
                    not(resideInAnyPackage("org.springframework..", "org.jooq..", "graphql..", "java.sql..")))),
    /** No part of a name that says nothing. */
    NAMES_SAY_SOMETHING(noClasses()
            .should()
            .haveNameMatching(".*(Impl|Dto|DTO|Entity|Mapper|Manager|Helper|Util|Utils|Base)")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*")),
    /** What no other package uses is nobody else's business. */
    PUBLIC_IS_WHAT_OTHERS_USE(classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .haveSimpleNameNotEndingWith("Application")
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .and()
            .resideOutsideOfPackage("org.entregent.graph")
            .and()
            // The database's driver makes its own by the class's name.
            .areNotAssignableTo(SocketFactory.class)
            .and()
            // Tests write it into the repository.
            .areNotAssignableTo(PrintedSchema.class)
            .should(be(usedElsewhere()))),
    /** How an operation is compiled and answered is nobody else's business. */
    FEATURES_SEE_NO_ROOM(noClasses()
            .that()
            .resideOutsideOfPackage("org.entregent.graph..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.entregent.graph.*.."))),
    /** A feature declares; what was declared is for the compiler to read. */
    FEATURES_READ_NO_DECLARATION(noClasses()
            .that()
            .resideOutsideOfPackage("org.entregent.graph..")
            .should()
            .dependOnClassesThat(areForOthers())),
    /** More than four are a thing of their own, or two methods. */
    METHODS_TAKE_FOUR(methods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("org.entregent", "org.entregent.graph..", "org.entregent.identity..")
            .and()
            // Spring hands these what they ask for.
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Configuration")
            .should(takeFour())),
    /** The build prepares which beans there are; what depends on an installation's settings is asked for at each start. */
    BEANS_ARE_THERE_UNCONDITIONALLY(noClasses()
            .that()
            .doNotHaveSimpleName("ScheduleConfiguration")
            .should()
            .dependOnClassesThat(describe(
                    "are conditions",
                    type -> type.isEquivalentTo(Conditional.class)
                            || type.isAnnotation() && type.isMetaAnnotatedWith(Conditional.class)))),
    /** Nothing is rendered on the way of a write: statements are, once, and say their values over JDBC. */
    NOBODY_RENDERS_AT_EACH_CALL(noClasses()
            .that()
            .resideOutsideOfPackages("org.entregent.statement..", "org.entregent.graph..", "org.entregent.identity..")
            .should()
            .dependOnClassesThat(isA(DSLContext.class))),
    /** What a statement's text is made of is a constant's. */
    STATEMENTS_ARE_CONSTANTS(noClasses()
            .that()
            .resideOutsideOfPackage("org.entregent.statement")
            .should()
            .callMethodWhere(describe("declares a statement outside of a constant", Rule::declaresAnywhere))),
    /** PostgreSQL's MERGE from values is one of the statements that a distributed database refuses. */
    NOBODY_MERGES(noClasses().should().dependOnClassesThat(isA(Merge.class)));

    private static final int MOST_PARAMETERS = 4;
    private static final Set<String> DECLARATIONS = Set.of("of", "insertion");

    private static final Pattern ROLE =
            Pattern.compile(".*(Type|Extension|Controller|Service|Repository|Configuration|Properties|Filter)");

    private final ArchRule rule;

    Rule(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule.as(name()).allowEmptyShould(true);
    }

    private static boolean declaresAnywhere(JavaMethodCall call) {
        var declares = call.getTargetOwner().isEquivalentTo(Statement.class)
                        && DECLARATIONS.contains(call.getTarget().getName())
                || call.getTargetOwner().isEquivalentTo(Statements.class)
                        && call.getTarget().getName().equals("by");
        return declares && !call.getOrigin().getName().equals(JavaStaticInitializer.STATIC_INITIALIZER_NAME);
    }

    private static GivenClassesConjunction named(String role) {
        return classes().that().haveSimpleNameEndingWith(role);
    }

    private static DescribedPredicate<JavaClass> anyOf(String... roles) {
        return describe(
                "have another role",
                type -> Arrays.stream(roles).anyMatch(type.getSimpleName()::endsWith)
                        && type.getPackageName().startsWith("org.entregent"));
    }

    private static DescribedPredicate<JavaClass> isA(Class<?> type) {
        return JavaClass.Predicates.assignableTo(type);
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<? super JavaClass> predicate) {
        return DescribedPredicate.not(predicate).forSubtype();
    }

    private static DescribedPredicate<JavaClass> areForOthers() {
        return describe("are of a named interface", type -> outermost(type).isAnnotatedWith(NamedInterface.class));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Rule::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaClass> arePure() {
        return describe(
                "enums, records and sealed interfaces",
                type -> (type.isEnum() || type.isRecord() || type.reflect().isSealed() && type.isInterface())
                        && !ROLE.matcher(type.getSimpleName()).matches());
    }

    private static ArchCondition<JavaMethod> takeFour() {
        return have(DescribedPredicate.<JavaMethod>describe(
                "at most four parameters",
                method -> method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || method.getRawParameterTypes().size() <= MOST_PARAMETERS));
    }

    private static DescribedPredicate<JavaClass> usedElsewhere() {
        return describe(
                "used in another package",
                type -> type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(
                                other -> !other.getPackageName().equals(type.getPackageName()) || shows(other, type)));
    }

    /** A type that others see shows this one to them. */
    private static boolean shows(JavaClass other, JavaClass type) {
        return other.getModifiers().contains(JavaModifier.PUBLIC)
                && other.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .anyMatch(method -> method.getRawReturnType().equals(type)
                                || method.getRawParameterTypes().contains(type));
    }
}
