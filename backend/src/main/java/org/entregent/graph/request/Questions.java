package org.entregent.graph.request;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers questions about the request that a plan is compiled for, and remembers them in their order. */
public final class Questions {

    private final Request request;
    private final Map<Question, Object> asked = new LinkedHashMap<>();

    public Questions(Request request) {
        this.request = request;
    }

    public Object ask(Question question) {
        return asked.computeIfAbsent(question, missing -> missing.answer(request));
    }

    public boolean isTrue(Question question) {
        return Boolean.TRUE.equals(ask(question));
    }

    /** Whether an argument is there and not null; what the document says literally needs no question. */
    public boolean present(FieldArguments arguments, String path) {
        Question.Present question = new Question.Present(arguments, path);
        return Boolean.TRUE.equals(arguments.isConstant() ? question.answer(request) : ask(question));
    }

    public String choice(FieldArguments arguments, String path) {
        Question.Choice question = new Question.Choice(arguments, path);
        return (String) (arguments.isConstant() ? question.answer(request) : ask(question));
    }

    public Map<Question, Object> asked() {
        return asked;
    }
}
