package org.entregent.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What files begin with, by which their kind is known whatever they are called. */
final class Magic {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Workbooks of before 2007, and later ones that are locked by a password. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final List<byte[]> OTHERS = List.of(
            COMPOUND,
            "%PDF".getBytes(StandardCharsets.US_ASCII),
            "{\\rtf".getBytes(StandardCharsets.US_ASCII),
            "<".getBytes(StandardCharsets.US_ASCII));

    private Magic() {}

    static boolean isArchive(byte[] bytes) {
        return begins(bytes, ZIP);
    }

    /** Whether it is of a kind in which no table of ours comes. */
    static boolean isOther(byte[] bytes) {
        return OTHERS.stream().anyMatch(other -> begins(bytes, other));
    }

    static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
