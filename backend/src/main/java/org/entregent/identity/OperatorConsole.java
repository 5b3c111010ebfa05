package org.entregent.identity;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/**
 * What a command speaks to.
 *
 * @param service connects to the database when it is first asked for
 */
record OperatorConsole(Supplier<OperatorService> service, PrintWriter out, ResourceBundle texts, Locale language) {

    /** @param text by its key */
    void say(String text, Object... values) {
        out.println(texts.getString(text).formatted(values));
    }
}
