/** Sheets of the guide that come in a file: what a file says, what becomes of each of its rows, and the way back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "statement",
            "graph",
            "http",
            "access",
            "command",
            "spreadsheet",
            "region",
            "member",
            "guide"
        })
package org.entregent.sheetimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
