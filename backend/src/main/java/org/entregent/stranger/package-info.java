/**
 * What lets somebody without an account write: a form that only a person sends, once, and limits of how much. A feature whose
 * {@link org.entregent.page.PublicForm} asks strangers to write
 *
 * <ol>
 *   <li>gives its template the {@link org.entregent.stranger.FormFields} of {@link org.entregent.stranger.StrangerForm#issue},
 *   <li>has what is sent {@linkplain org.entregent.stranger.StrangerForm#check checked},
 *   <li>and {@linkplain org.entregent.stranger.StrangerLimits#admit admits} it in the transaction in which it is kept.
 * </ol>
 *
 * <p>Who they are it keeps as a {@link org.entregent.stranger.Stranger}, with the address {@linkplain
 * org.entregent.stranger.StrangerSeal sealed}, and for a year at most: what is {@linkplain
 * org.entregent.stranger.WrittenByStrangers written by strangers} forgets its authors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"statement", "http", "access", "page", "region", "notice", "identity"})
package org.entregent.stranger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
