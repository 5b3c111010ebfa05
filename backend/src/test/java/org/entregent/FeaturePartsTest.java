package org.entregent;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.entregent.access.Sights;
import org.entregent.region.RegionSettings;
import org.junit.jupiter.api.Test;

/** What features bring is found where it stands, and is told apart from the product that is held against it. */
class FeaturePartsTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.entregent")
            .that(describe("are no probe", type -> !type.getName().startsWith(FeaturePartsTest.class.getName())));

    private static final ArchRule PARTS_KNOW_NO_PRODUCT = noClasses()
            .that()
            .implement(FeaturePart.class)
            .or()
            .haveSimpleNameEndingWith("Sights")
            .should()
            .dependOnClassesThat(describe("are of the product", FeaturePartsTest::isProduct));

    @Test
    void eachIsFoundAndNamedAfterItsFeature() {
        var written = TESTS.stream()
                .filter(type -> type.isAssignableTo(FeaturePart.class) && !type.isInterface())
                .map(JavaClass::getName);
        assertThat(FeatureParts.all())
                .hasSizeGreaterThan(5)
                .extracting(part -> part.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written.toList())
                .allMatch(name -> name.matches("org\\.entregent\\.(\\w)(\\w*)\\.(?i:\\1)\\2Part"));
    }

    @Test
    void noneKnowsTheProduct() {
        PARTS_KNOW_NO_PRODUCT.check(TESTS);
    }

    @Test
    void oneThatKnowsItIsNoticed() {
        var bad = new ClassFileImporter().importClasses(Knowing.class);
        assertThat(PARTS_KNOW_NO_PRODUCT.evaluate(bad).hasViolation()).isTrue();
    }

    @Test
    void oneThingIsBroughtByOne() {
        assertThatThrownBy(() -> FeatureParts.map(part -> Map.of("twice", part)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twice");
        assertThat(FeatureParts.list(FeaturePart::sights))
                .extracting(Sights::table)
                .doesNotHaveDuplicates();
    }

    private static boolean isProduct(JavaClass type) {
        var bare = type.getBaseComponentType();
        return bare.getPackageName().startsWith("org.entregent") && !TESTS.contain(bare.getName());
    }

    private static final class Knowing implements FeaturePart {

        @Override
        public String stage() {
            return RegionSettings.class.getName();
        }
    }
}
