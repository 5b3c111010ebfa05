/**
 * What lets somebody without an account write: a form that only a person sends, once, and limits of how much. A feature whose
 * {@link org.entregent.page.PublicForm} asks strangers to write
 *
 * <ol>
 *   <li>gives its template the {@link org.entregent.stranger.FormFields} of {@link org.entregent.stranger.StrangerForm#issue},
 *   <li>has what is sent {@linkplain org.entregent.stranger.StrangerForm#check checked},
 *   <li>and {@linkplain org.entregent.stranger.StrangerLimits#admit admits} it in the transaction in which it is kept.
 * </ol>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "http", "page", "identity"})
package org.entregent.stranger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
