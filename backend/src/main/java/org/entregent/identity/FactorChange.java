package org.entregent.identity;

/** What an account's owner is told of its second factor. */
enum FactorChange {
    ADDED("identity/factor-added"),
    REMOVED("identity/factor-removed"),
    CODES_RENEWED("identity/recovery-codes"),
    CODE_USED("identity/recovery-code-used");

    private final String template;

    FactorChange(String template) {
        this.template = template;
    }

    String template() {
        return template;
    }
}
