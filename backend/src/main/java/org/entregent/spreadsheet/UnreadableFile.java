package org.entregent.spreadsheet;

/** Why nothing of a file was read. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final int line;

    /** What is wrong with it. */
    public enum Fault {
        /** Nothing stands in it. */
        EMPTY,
        /** A picture, a page, a workbook of before 2007, or one that is locked by a password. */
        OTHER_KIND,
        /** Bytes that are characters in none of the encodings that spreadsheets write. */
        ENCODING,
        /** A quotation mark that is not closed, or stands where none can. */
        QUOTES,
        /** Part of it is missing, or contradicts another. */
        DAMAGED,
        /** Unpacked it would be larger than any table of ours. */
        TOO_LARGE,
        /** More rows than may come at once. */
        TOO_MANY_ROWS,
        /** More columns than any table of ours has. */
        TOO_WIDE,
        /** A cell with more in it than a spreadsheet's cell can hold. */
        CELL_TOO_LONG
    }

    UnreadableFile(Fault fault, int line) {
        super(fault + " at line " + line, null, false, false);
        this.fault = fault;
        this.line = line;
    }

    UnreadableFile(Fault fault) {
        this(fault, 0);
    }

    public Fault fault() {
        return fault;
    }

    /** Where it was noticed, from 1; 0 where no line is at fault. */
    public int line() {
        return line;
    }
}
