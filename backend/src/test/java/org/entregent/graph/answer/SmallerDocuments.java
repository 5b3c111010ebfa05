package org.entregent.graph.answer;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Takes from a document whatever it can lose without losing its fault. */
final class SmallerDocuments {

    private SmallerDocuments() {}

    /** A document that is still at fault, and from which nothing more can be taken. */
    static String shrink(String document, Predicate<String> atFault) {
        String smallest = document;
        Optional<String> smaller = smaller(smallest, atFault);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest, atFault);
        }
        return smallest;
    }

    private static Optional<String> smaller(String document, Predicate<String> atFault) {
        Document parsed = Parser.parse(document);
        for (int place = 0; ; place++) {
            Removal removal = new Removal(place);
            Document without = (Document) new AstTransformer().transform(parsed, removal);
            if (!removal.done) {
                return Optional.empty();
            }
            String candidate = AstPrinter.printAstCompact(withoutUnused(without));
            if (candidate.length() < AstPrinter.printAstCompact(parsed).length() && atFault.test(candidate)) {
                return Optional.of(candidate);
            }
        }
    }

    /** Fragments and variables that nothing refers to any more make a document invalid. */
    private static Document withoutUnused(Document document) {
        Document current = document;
        while (true) {
            Set<String> used = names(current);
            Document cleaned = current.transform(builder -> builder.definitions(document.getDefinitions().stream()
                    .filter(definition ->
                            !(definition instanceof FragmentDefinition fragment) || used.contains(fragment.getName()))
                    .map(definition -> definition instanceof OperationDefinition operation
                            ? operation.transform(changed ->
                                    changed.variableDefinitions(operation.getVariableDefinitions().stream()
                                            .filter(variable -> used.contains("$" + variable.getName()))
                                            .toList()))
                            : definition)
                    .toList()));
            if (AstPrinter.printAstCompact(cleaned).equals(AstPrinter.printAstCompact(current))) {
                return cleaned;
            }
            current = cleaned;
        }
    }

    private static Set<String> names(Document document) {
        Set<String> names = new HashSet<>();
        collect(document, names);
        return names;
    }

    private static void collect(Node<?> node, Set<String> names) {
        switch (node) {
            case FragmentSpread spread -> names.add(spread.getName());
            case VariableReference variable -> names.add("$" + variable.getName());
            case VariableDefinition definition -> {
                return;
            }
            default -> {}
        }
        node.getChildren().forEach(child -> collect(child, names));
    }

    /** Removes the selection, argument or directive at one place of the document's order. */
    private static final class Removal extends NodeVisitorStub {

        private final int place;
        private int passed;
        private boolean done;

        Removal(int place) {
            this.place = place;
        }

        @Override
        protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
            boolean last = context.getParentNode() instanceof SelectionSet set
                    && set.getSelections().size() == 1;
            boolean removable = node instanceof Argument || node instanceof Directive || node instanceof Selection<?>;
            if (done || !removable || last || passed++ < place) {
                return TraversalControl.CONTINUE;
            }
            done = true;
            return TreeTransformerUtil.deleteNode(context);
        }
    }
}
