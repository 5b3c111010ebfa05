package org.entregent;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The product's own classes, as they were compiled. To read them takes seconds: it is done once in a process. */
public final class ProductClasses {

    /** What jOOQ generated is as large as the product, and says nothing of its structure. */
    public static final ImportOption OWN = location -> new ImportOption.DoNotIncludeTests().includes(location)
            // Nor what Spring generates when the application is packaged.
            && !location.contains("__")
            && !location.contains("/org/entregent/schema/")
            && !location.contains("/org/entregent/database/")
            && !location.contains("/org/entregent/migrator/");

    private static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(OWN).importPackages("org.entregent");

    private ProductClasses() {}

    public static JavaClasses all() {
        return ALL;
    }
}
