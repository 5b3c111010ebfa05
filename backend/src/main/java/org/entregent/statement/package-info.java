/**
 * Statements that are rendered once, and what one transaction says with them: typed jOOQ when they are declared, text and values
 * from then on. Knows neither viewers nor rules.
 *
 * <p>A repository declares its statements as constants and gives them values; it sends nothing. A service says to its
 * {@link org.entregent.statement.Exchange} what it wants written and asked, which goes to the database in as few messages as there
 * are answers to wait for:
 *
 * <pre>{@code
 * private static final Statement FIND = Statement.of(select(MEMBER.CHAPTER_ID, MEMBER.STATUS)
 *         .from(MEMBER)
 *         .where(MEMBER.REGION_ID.eq(value(MEMBER.REGION_ID)), MEMBER.ID.eq(value(MEMBER.ID))));
 *
 * Question<Optional<Receiver>> find(int regionId, UUID memberId) {
 *     return FIND.with(MEMBER.REGION_ID, regionId).with(MEMBER.ID, memberId).find(ReceiverRepository::read);
 * }
 * }</pre>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.entregent.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
