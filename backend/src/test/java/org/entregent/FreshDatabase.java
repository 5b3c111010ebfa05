package org.entregent;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives each test class, with all classes nested in it, its own copy of the database, at the real time. */
final class FreshDatabase implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        var test = context.getRequiredTestClass();
        if (test.getEnclosingClass() == null) {
            TestClock.reset();
            TestDatabase.renew(AnnotationSupport.isAnnotated(test, DemonstrationData.class));
        }
    }
}
