package org.entregent.graph;

/** How a field of a {@link GraphType} is answered. */
sealed interface Answer
        permits NodeIdAnswer,
                ByIdAnswer,
                ValueAnswer,
                OneAnswer,
                ConnectionAnswer,
                ListAnswer,
                SelectAnswer,
                ChoiceAnswer {}
