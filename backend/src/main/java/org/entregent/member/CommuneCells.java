package org.entregent.member;

import java.util.Locale;
import java.util.regex.Pattern;
import org.entregent.spreadsheet.Folded;

/**
 * How a row names the commune of a firm; each of them may be empty.
 *
 * @param name folded, without what post offices add to it
 */
record CommuneCells(String name, String postalCode, String inseeCode) {

    private static final Pattern CEDEX = Pattern.compile(" cedex.*$");
    private static final Pattern SAINT = Pattern.compile("^st ");
    private static final Pattern SAINTE = Pattern.compile("^ste ");

    static CommuneCells of(FileRow row) {
        var name = CEDEX.matcher(Folded.of(row.cell(FileColumn.COMMUNE))).replaceFirst("");
        var whole = SAINTE.matcher(SAINT.matcher(name).replaceFirst("saint ")).replaceFirst("sainte ");
        return new CommuneCells(
                whole,
                row.cell(FileColumn.POSTAL_CODE),
                row.cell(FileColumn.INSEE_CODE).toUpperCase(Locale.ROOT));
    }

    boolean isEmpty() {
        return name.isEmpty() && postalCode.isEmpty() && inseeCode.isEmpty();
    }

    /** Which column tells the most. */
    FileColumn column() {
        if (!inseeCode.isEmpty()) {
            return FileColumn.INSEE_CODE;
        }
        return name.isEmpty() ? FileColumn.POSTAL_CODE : FileColumn.COMMUNE;
    }

    /** INSEE's code stands for one commune, whatever else is said; a postal code, as a name, for some. */
    boolean fit(ImportCommune commune) {
        if (!inseeCode.isEmpty()) {
            return commune.commune().code().equals(inseeCode);
        }
        return (name.isEmpty() || commune.called().equals(name))
                && (postalCode.isEmpty() || commune.postalCodes().contains(postalCode));
    }
}
