/** Files of rows, as people write them in spreadsheets: CSV in any usual encoding, and workbooks. Nothing in one is trusted. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.entregent.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
