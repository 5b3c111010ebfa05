/** Members and their firms: the directory, what is said of them and what they say themselves, imports. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "statement",
            "graph",
            "access",
            "command",
            "spreadsheet",
            "firm",
            "region",
            "notice",
            "identity",
            "chapter"
        })
package org.entregent.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
