package org.entregent.graph.plan;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.entregent.graph.request.Question;
import org.entregent.graph.request.Questions;
import org.entregent.graph.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * The plans of one operation: a tree that asks of a request just those questions that the compiler asked, until a plan is found
 * or one has to be compiled. The compiler is deterministic, hence after the same answers comes the same question.
 */
public final class PlanTree<P> {

    /** Enough for every real client; a tree that outgrows it is begun again. */
    private static final int MAX_PLANS = 128;

    private volatile Node<P> root = new Node<>();
    private final AtomicInteger size = new AtomicInteger();

    public P find(Request request, Function<Questions, P> compiler) {
        Node<P> node = root;
        while (node != null) {
            P plan = node.plan;
            if (plan != null) {
                return plan;
            }
            Question question = node.question;
            node = question == null ? null : node.next.get(question.answer(request));
        }
        return compile(request, compiler);
    }

    private P compile(Request request, Function<Questions, P> compiler) {
        if (size.incrementAndGet() > MAX_PLANS) {
            root = new Node<>();
            size.set(1);
        }
        Questions questions = new Questions(request);
        P plan = compiler.apply(questions);
        Node<P> node = root;
        Iterator<Map.Entry<Question, Object>> asked =
                questions.asked().entrySet().iterator();
        while (asked.hasNext()) {
            Map.Entry<Question, Object> entry = asked.next();
            node.question = entry.getKey();
            node = node.next.computeIfAbsent(entry.getValue(), missing -> new Node<>());
        }
        node.plan = plan;
        return plan;
    }

    private static final class Node<P> {
        private volatile @Nullable Question question;
        private volatile @Nullable P plan;
        private final Map<Object, Node<P>> next = new ConcurrentHashMap<>(2);
    }
}
