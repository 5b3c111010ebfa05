package org.entregent.command;

import java.util.List;

/** Why a command did nothing: a situation that a caller can name, show and mend. The record's name is the SDL's. */
public interface UserError {

    /** What to say; put into words in the caller's language when the answer is written. */
    Message message();

    /** The input field at fault, from the input's root; empty when no single field is. */
    List<String> path();
}
