package org.entregent.member;

import java.util.List;

/**
 * A commune that rows of a file may name.
 *
 * @param called its name, folded
 */
record ImportCommune(Named commune, String called, String departmentCode, List<String> postalCodes) {

    ImportCommune {
        postalCodes = List.copyOf(postalCodes);
    }
}
