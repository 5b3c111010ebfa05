package org.entregent.spreadsheet;

import java.util.regex.Pattern;

/** What a cell says. */
final class CellText {

    /** Spreadsheets, and our own exports, put an apostrophe before text that would be run as a formula. */
    private static final Pattern NEUTRALISED = Pattern.compile("(?s)'(\\s*[=+\\-@＝＋－＠]|[\\t\\r\\n]).*");

    private CellText() {}

    /** Without spaces around it, and without what was put before it so that it isn't run. */
    static String plain(String written) {
        var text = written.strip();
        return NEUTRALISED.matcher(text).matches() ? text.substring(1).strip() : text;
    }
}
