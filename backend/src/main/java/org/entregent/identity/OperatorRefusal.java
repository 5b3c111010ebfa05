package org.entregent.identity;

/** Nothing was done; the operator is told why in one sentence. */
public final class OperatorRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String text;
    private final transient Object[] values;

    /** @param text by its key in {@code operator.properties} */
    public OperatorRefusal(String text, Object... values) {
        super(text);
        this.text = text;
        this.values = values;
    }

    String text() {
        return text;
    }

    Object[] values() {
        return values;
    }
}
