package org.entregent.graph.compile;

import org.entregent.graph.DeclaredType;
import org.entregent.graph.GraphPermission;
import org.entregent.graph.NodeKey;
import org.entregent.graph.Scope;
import org.entregent.graph.ViewerScope;
import org.entregent.graph.request.FieldArguments;
import org.entregent.graph.request.Question;
import org.entregent.graph.request.Slot;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;

/** What the declaration of one field sees while a plan is compiled. */
record FieldScope(Compilation compilation, FieldArguments arguments) implements Scope, ViewerScope {

    /** A page of each region is read, and most of what was read thrown away. */
    static final int FEW_REGIONS = 16;

    @Override
    public <V> Field<V> argument(String path, DataType<V> type) {
        return compilation.placeholders.of(new Slot.Argument(arguments, path), type);
    }

    @Override
    public boolean has(String path) {
        return compilation.questions.present(arguments, path);
    }

    @Override
    public NodeKey id(String path, String typeName) {
        return new IdKey(compilation, arguments, path, compilation.declarations.get(typeName));
    }

    @Override
    public ViewerScope viewer() {
        return this;
    }

    @Override
    public <V> Field<V> once(String name, Field<V> value) {
        return compilation.values.once(arguments, name, value);
    }

    @Override
    public <X extends Table<?>> X alias(X table) {
        return compilation.aliased(table);
    }

    @Override
    public boolean holds(GraphPermission permission) {
        return compilation.questions.isTrue(new Question.Holds(permission.name()));
    }

    @Override
    public boolean reachesSome(GraphPermission permission) {
        return compilation.questions.isTrue(new Question.Reaches(permission.name(), Integer.MAX_VALUE));
    }

    @Override
    public boolean reachesFew(GraphPermission permission) {
        return compilation.questions.isTrue(new Question.Reaches(permission.name(), FEW_REGIONS));
    }

    @Override
    public boolean carries(String name) {
        return compilation.questions.isTrue(new Question.Carries(name));
    }

    @Override
    public Field<Integer[]> regions(GraphPermission permission) {
        return Visibility.regions(compilation, permission.name());
    }

    @Override
    public Condition reaches(Field<Integer> region, GraphPermission permission) {
        return Visibility.reaches(compilation, region, permission.name());
    }

    @Override
    public <V> Field<V> value(String name, DataType<V> type) {
        return compilation.placeholders.of(new Slot.ViewerValue(name), type);
    }

    private record IdKey(Compilation compilation, FieldArguments arguments, String path, DeclaredType<?> type)
            implements NodeKey {
        @Override
        public <V> Field<V> part(int index, DataType<V> dataType) {
            return compilation.placeholders.of(new Slot.IdPart(arguments, path, type, index), dataType);
        }
    }
}
