package org.entregent.graph;

import org.springframework.modulith.NamedInterface;

/** How a field of a {@link GraphType} is answered: what the compiler reads of a declaration. */
@NamedInterface("declared")
public sealed interface Answer
        permits NodeIdAnswer,
                ByIdAnswer,
                ValueAnswer,
                OneAnswer,
                ConnectionAnswer,
                ListAnswer,
                SelectAnswer,
                ChoiceAnswer {}
